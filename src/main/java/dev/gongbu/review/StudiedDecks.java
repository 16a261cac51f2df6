package dev.gongbu.review;

import dev.gongbu.account.Account;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.deck.Deck;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decks a queue is made of. */
@ApplicationScoped
class StudiedDecks {

    private final Jdbc jdbc;
    private final dev.gongbu.deck.Decks decks;
    private final Catalog catalog;

    StudiedDecks(Jdbc jdbc, dev.gongbu.deck.Decks decks, Catalog catalog) {
        this.jdbc = jdbc;
        this.decks = decks;
        this.catalog = catalog;
    }

    /**
     * A deck that new cards come from.
     *
     * @param changedAt     when its items changed last
     * @param certification null for none
     * @param edition       only items of this edition are new to the learner, or of none; null offers every item
     */
    record Studied(
            UUID deck,
            Instant changedAt,
            @Nullable String certification,
            @Nullable String edition) {}

    /**
     * The decks of a selection.
     *
     * @param inOrder       the learner's order
     * @param only          the one deck that was asked for; null for all that are studied
     * @param certification that was asked for; null for all
     */
    record Decks(
            List<Studied> inOrder,
            @Nullable UUID only,
            @Nullable String certification) {}

    Decks of(Account account, ReviewQueue.Selection selection) {
        UUID only = selection.deck();
        if (only != null) {
            Deck deck = decks.visible(account.id(), only).orElseThrow(Problem::notFound);
            return new Decks(List.of(new Studied(deck.id(), deck.updatedAt(), deck.certification(), null)), only, null);
        }
        String certification = selection.certification();
        List<Studied> all = jdbc.list("""
                select e.deck_id, d.updated_at, d.certification
                from enrolment e join deck d on d.id = e.deck_id
                where e.account_id = ? and e.active = true and d.retired = false
                order by e.position, e.deck_id
                """, row -> studied(row, account), account.id());
        return new Decks(
                all.stream()
                        .filter(deck -> certification == null || certification.equals(deck.certification()))
                        .toList(),
                null,
                certification);
    }

    private Studied studied(Row row, Account account) throws SQLException {
        String certification = row.textOrNull("certification");
        return new Studied(
                row.uuid("deck_id"),
                row.instant("updated_at"),
                certification,
                certification == null ? null : edition(certification, account.edition()));
    }

    private @Nullable String edition(String certification, @Nullable String setting) {
        return catalog.find(certification)
                .map(found -> PracticeWishes.studied(found, setting).id())
                .orElse(null);
    }
}
