package dev.gongbu.home;

import dev.gongbu.account.LibraryAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.Section;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.home.WelcomeView.Sample;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Counts what ships, and picks a card of it to show: another one every day. */
@ApplicationScoped
class Welcome {

    /** A card that fits on a phone beside its front. */
    private static final int SHORT = 330;

    private static final String SHIPPED = """
            from card c join item i on i.id = c.item_id join deck d on d.id = c.deck_id
            where d.owner_id = ? and d.folder is not null and d.certification = ? and d.retired = false
                and i.retired = false and c.active = true
            """;

    private static final String COUNT = "select count(*) cards " + SHIPPED;
    private static final String CANDIDATES = "select c.id " + SHIPPED + """
                and i.kind = ? and length(i.plain) <= ? and exists (
                    select 1 from item_section s where s.item_id = i.id and s.certification = ? and s.edition = ?)
            order by d.deck_key, i.position, c.id
            """;

    private final Catalog catalog;
    private final Cards cards;
    private final CardHtml html;
    private final Jdbc jdbc;
    private final Clock clock;

    Welcome(Catalog catalog, Cards cards, CardHtml html, Jdbc jdbc, Clock clock) {
        this.catalog = catalog;
        this.cards = cards;
        this.html = html;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WelcomeView view(Locale locale) {
        Certification certification = catalog.standard();
        long all = jdbc.list(COUNT, row -> row.count("cards"), LibraryAccount.ID, certification.id())
                .get(0);
        long questions = jdbc.list(
                        COUNT + " and i.kind = ?",
                        row -> row.count("cards"),
                        LibraryAccount.ID,
                        certification.id(),
                        ItemKind.QUESTION.code())
                .get(0);
        return new WelcomeView(
                locale,
                certification,
                all - questions,
                questions,
                sample(certification, locale).orElse(null));
    }

    private Optional<Sample> sample(Certification certification, Locale locale) {
        Edition edition = certification.currentEdition();
        List<UUID> candidates = jdbc.list(
                CANDIDATES,
                row -> row.uuid("id"),
                LibraryAccount.ID,
                certification.id(),
                ItemKind.CARD.code(),
                SHORT,
                certification.id(),
                edition.id());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        long day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
        UUID card = candidates.get(Math.floorMod(day, candidates.size()));
        return cards.view(LibraryAccount.ID, card).map(view -> shown(view, edition, locale));
    }

    private Sample shown(CardView view, Edition edition, Locale locale) {
        CardHtml.Sides sides = html.of(view);
        String place = view.sections().stream()
                .filter(ref -> ref.startsWith(edition.id() + "/"))
                .map(ref -> ref.substring(edition.id().length() + 1))
                .findFirst()
                .map(code -> named(edition, code, locale))
                .orElse("");
        return new Sample(place, sides.front(), sides.back(), view.language());
    }

    private static String named(Edition edition, String code, Locale locale) {
        return edition.section(code)
                .or(() -> edition.sectionOf(code))
                .map(Section::title)
                .map(title -> title.in(locale) + " · " + code)
                .orElse(code);
    }
}
