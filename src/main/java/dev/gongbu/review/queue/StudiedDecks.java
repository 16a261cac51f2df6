package dev.gongbu.review.queue;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.Decks;
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

    private static final String COLUMNS = """
            select d.id, d.updated_at, d.certification, coalesce(
                (select max(c.position) from card c where c.deck_id = d.id and c.active = true), -1) last_position
            """;

    private static final String STUDIED = COLUMNS + """
            from enrolment e join deck d on d.id = e.deck_id
            where e.account_id = ? and e.active = true and d.retired = false
            order by e.position, e.deck_id
            """;

    private static final String ONE = COLUMNS + "from deck d where d.id = ? and " + Decks.VISIBLE_SQL;

    private final Jdbc jdbc;
    private final Catalog catalog;

    StudiedDecks(Jdbc jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /**
     * A deck that new cards come from.
     *
     * @param changedAt     when its items changed last
     * @param last          the position of its last card; negative when it has none
     * @param certification null for none
     * @param edition       only items of this edition are new to the learner, or of none; null offers every item
     * @param section       only items of this section or objective of the edition; null for all
     */
    record Studied(
            UUID deck,
            Instant changedAt,
            int last,
            @Nullable String certification,
            @Nullable String edition,
            @Nullable String section) {

        private Studied of(SectionRef ref) {
            return new Studied(deck, changedAt, last, certification, ref.edition(), ref.code());
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
    record Selected(
            List<Studied> inOrder,
            @Nullable UUID only,
            @Nullable String certification,
            @Nullable SectionRef section) {}

    Selected of(Learner account, ReviewQueue.Selection selection) {
        UUID only = selection.deck();
        if (only != null) {
            Studied asked = jdbc.list(ONE, row -> studied(row, null), only, account.id()).stream()
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            return new Selected(List.of(asked), only, null, null);
        }
        SectionRef section = selection.section();
        String certification = selection.certification() == null && section != null
                ? catalog.standard().id()
                : selection.certification();
        List<Studied> all = jdbc.list(STUDIED, row -> studied(row, account), account.id());
        return new Selected(
                all.stream()
                        .filter(deck -> certification == null || certification.equals(deck.certification()))
                        .map(deck -> section == null ? deck : deck.of(section))
                        .toList(),
                null,
                certification,
                section);
    }

    /** @param account null offers every item */
    private Studied studied(Row row, @Nullable Learner account) throws SQLException {
        String certification = row.textOrNull("certification");
        return new Studied(
                row.uuid("id"),
                row.instant("updated_at"),
                row.number("last_position"),
                certification,
                account == null || certification == null ? null : edition(certification, account.edition()),
                null);
    }

    private @Nullable String edition(String certification, @Nullable String setting) {
        return catalog.find(certification)
                .map(found -> found.studied(setting).id())
                .orElse(null);
    }
}
