package dev.gongbu.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings what a guest did into an account that was there before. */
@ApplicationScoped
public class AccountMerge {

    private final Accounts accounts;
    private final List<AccountData> rooms;
    private final Deletion deletion;

    AccountMerge(Accounts accounts, @All List<AccountData> rooms, Deletion deletion) {
        this.accounts = accounts;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(AccountData::order))
                .toList();
        this.deletion = deletion;
    }

    /** How many answers the account has. */
    public long answers(UUID account) {
        return rooms.stream().mapToLong(room -> room.answers(account)).sum();
    }

    /** True when the account has something that its owner would miss. */
    public boolean worthKeeping(UUID account) {
        return rooms.stream().anyMatch(room -> room.worthKeeping(account));
    }

    /**
     * Moves everything and deletes the guest, whole or not at all. Both are locked in the order of their ids, so that
     * two such moves never wait for each other in a circle.
     *
     * @throws IllegalArgumentException unless a guest is brought into a named account
     * @throws io.quarkus.security.UnauthorizedException if one of them is gone
     */
    @Transactional
    public void join(UUID guest, UUID account) {
        Stream.of(guest, account).sorted().forEach(accounts::lock);
        boolean fits = accounts.findById(guest).kind() == AccountKind.GUEST
                && accounts.findById(account).kind() == AccountKind.NAMED;
        if (!fits) {
            throw new IllegalArgumentException(guest + " into " + account);
        }
        rooms.forEach(room -> room.move(guest, account));
        accounts.flush();
        deletion.delete(guest);
    }
}
