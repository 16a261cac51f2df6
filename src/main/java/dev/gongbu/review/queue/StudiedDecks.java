package dev.gongbu.review.queue;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.Deck;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
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
     * @param section       only items of this section or objective of the edition; null for all
     */
    record Studied(
            UUID deck,
            Instant changedAt,
            @Nullable String certification,
            @Nullable String edition,
            @Nullable String section) {

        private Studied of(SectionRef ref) {
            return new Studied(deck, changedAt, certification, ref.edition(), ref.code());
        }
    }

    /**
     * The decks of a selection.
     *
     * @param inOrder       the learner's order
     * @param only          the one deck that was asked for; null for all that are studied
     * @param certification that was asked for; null for all
     * @param section       that was asked for, of this certification; null for all
     */
    record Decks(
            List<Studied> inOrder,
            @Nullable UUID only,
            @Nullable String certification,
            @Nullable SectionRef section) {}

    Decks of(Learner account, ReviewQueue.Selection selection) {
        UUID only = selection.deck();
        if (only != null) {
            Deck deck = decks.visible(account.id(), only).orElseThrow(Problem::notFound);
            var asked = new Studied(deck.id(), deck.updatedAt(), deck.certification(), null, null);
            return new Decks(List.of(asked), only, null, null);
        }
        SectionRef section = selection.section();
        String certification = selection.certification() == null && section != null
                ? catalog.standard().id()
                : selection.certification();
        List<Studied> all = jdbc.list("""
                select e.deck_id, d.updated_at, d.certification
                from enrolment e join deck d on d.id = e.deck_id
                where e.account_id = ? and e.active = true and d.retired = false
                order by e.position, e.deck_id
                """, row -> studied(row, account), account.id());
        return new Decks(
                all.stream()
                        .filter(deck -> certification == null || certification.equals(deck.certification()))
                        .map(deck -> section == null ? deck : deck.of(section))
                        .toList(),
                null,
                certification,
                section);
    }

    private Studied studied(Row row, Learner account) throws SQLException {
        String certification = row.textOrNull("certification");
        return new Studied(
                row.uuid("deck_id"),
                row.instant("updated_at"),
                certification,
                certification == null ? null : edition(certification, account.edition()),
                null);
    }

    private @Nullable String edition(String certification, @Nullable String setting) {
        return catalog.find(certification)
                .map(found -> found.studied(setting).id())
                .orElse(null);
    }
}
