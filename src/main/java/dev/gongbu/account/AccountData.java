package dev.gongbu.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one feature keeps for an account. Every feature with rows per account has one bean of this type; without it,
 * export would be incomplete and deletion would fail on a foreign key. All methods run inside of a transaction.
 */
public interface AccountData {

    /** Writes everything of this account. */
    void export(UUID account, ExportSink out);

    /** Deletes everything of this account, so that the row of the account itself can be deleted. */
    void erase(UUID account);

    /**
     * Gives everything of the guest {@code from} to the account {@code to}. Both are locked. What can't be moved may
     * stay; it is erased afterwards.
     */
    void move(UUID from, UUID to);

    /** The floor: data is erased from the highest to the lowest, and moved and exported from the lowest up. */
    int order();

    /** How many answers of this account the feature keeps. */
    default long answers(UUID account) {
        return 0;
    }

    /** When this account answered last, as far as the feature knows. */
    default Optional<Instant> lastAnswer(UUID account) {
        return Optional.empty();
    }

    /** True when the account has something here that it would miss, answers or anything else. */
    default boolean worthKeeping(UUID account) {
        return answers(account) > 0;
    }
}
