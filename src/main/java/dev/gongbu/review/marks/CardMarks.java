package dev.gongbu.review.marks;

import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner said of cards beside answering them: the rows of {@code card_state}. */
@ApplicationScoped
public class CardMarks {

    private static final String CLOZE = "cloze:";
    private static final int MOST_SUSPENDED = 500;

    private final Jdbc jdbc;

    CardMarks(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a learner said of a card.
     *
     * @param buriedUntil the study day on which it returns; null when it is not buried
     */
    public record Mark(
            UUID card,
            boolean flagged,
            boolean suspended,
            @Nullable LocalDate buriedUntil) {

        public static Mark none(UUID card) {
            return new Mark(card, false, false, null);
        }
    }

    /** The flagged ones among these cards. */
    public Set<UUID> flagged(UUID account, Collection<UUID> cards) {
        return new HashSet<>(of(account, cards).stream()
                .filter(Mark::flagged)
                .map(Mark::card)
                .toList());
    }

    /** The marks of these cards, without those of which nothing was said. */
    public List<Mark> of(UUID account, Collection<UUID> cards) {
        return cards.isEmpty()
                ? List.of()
                : jdbc.list(
                        """
                        select s.card_id, s.flagged, s.suspended, s.buried_until
                        from unnest(cast(? as uuid array)) wanted(id)
                        join card_state s on s.account_id = ? and s.card_id = wanted.id
                        """,
                        row -> new Mark(
                                row.uuid("card_id"),
                                row.flag("flagged"),
                                row.flag("suspended"),
                                row.dateOrNull("buried_until")),
                        cards,
                        account);
    }

    /**
     * A suspended card and where it stands.
     *
     * @param hidden the number of the hidden part that it asks; empty for other kinds
     */
    public record SuspendedCard(
            UUID card,
            UUID item,
            String title,
            String kind,
            String hidden,
            UUID deck,
            String deckTitle,
            String language) {}

    /** The suspended cards of an account, by deck, at most {@value #MOST_SUSPENDED}; whether it may see them is not asked. */
    public List<SuspendedCard> suspended(UUID account) {
        return jdbc.list(
                """
                select c.id, c.part, i.id item, i.title, i.kind, d.id deck, d.title deck_title, d.language
                from card_state s
                join card c on c.id = s.card_id and c.active = true
                join item i on i.id = c.item_id
                join deck d on d.id = c.deck_id
                where s.account_id = ? and s.suspended = true
                order by d.title, c.deck_id, c.position, c.id
                limit ?
                """,
                row -> new SuspendedCard(
                        row.uuid("id"),
                        row.uuid("item"),
                        row.text("title"),
                        row.text("kind"),
                        hidden(row.text("part")),
                        row.uuid("deck"),
                        row.text("deck_title"),
                        row.text("language")),
                account,
                MOST_SUSPENDED);
    }

    private static String hidden(String part) {
        return part.startsWith(CLOZE) ? part.substring(CLOZE.length()) : "";
    }

    /**
     * Stores these marks. The learner is locked.
     *
     * @param known the cards of which something was said before
     */
    public void store(UUID account, Collection<Mark> marks, Set<UUID> known) {
        jdbc.batch(
                "insert into card_state (flagged, suspended, buried_until, account_id, card_id) values (?, ?, ?, ?, ?)",
                marks.stream().filter(mark -> !known.contains(mark.card())).toList(),
                mark -> row(account, mark));
        jdbc.batch(
                "update card_state set flagged = ?, suspended = ?, buried_until = ? where account_id = ? and card_id = ?",
                marks.stream().filter(mark -> known.contains(mark.card())).toList(),
                mark -> row(account, mark));
        jdbc.batch("update memory set active = ? where account_id = ? and card_id = ?", marks, mark ->
                new Object[] {!mark.suspended(), account, mark.card()});
    }

    private static @Nullable Object[] row(UUID account, Mark mark) {
        return new @Nullable Object[] {mark.flagged(), mark.suspended(), mark.buriedUntil(), account, mark.card()};
    }
}
