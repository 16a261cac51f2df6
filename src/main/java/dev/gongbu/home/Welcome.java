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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
            from Card c join Item i on i.id = c.itemId join Deck d on d.id = c.deckId
            where d.ownerId = :library and d.folder is not null and d.certification = :certification and d.retired = false
                and i.retired = false and c.active = true
            """;

    private final Catalog catalog;
    private final Cards cards;
    private final CardHtml html;
    private final EntityManager database;
    private final Clock clock;

    Welcome(Catalog catalog, Cards cards, CardHtml html, EntityManager database, Clock clock) {
        this.catalog = catalog;
        this.cards = cards;
        this.html = html;
        this.database = database;
        this.clock = clock;
    }

    WelcomeView view(Locale locale) {
        Certification certification = catalog.standard();
        long all = count(certification, "");
        long questions = count(certification, " and i.kind = :kind");
        return new WelcomeView(
                locale,
                certification,
                all - questions,
                questions,
                sample(certification, locale).orElse(null));
    }

    private long count(Certification certification, String narrower) {
        var query = database.createQuery("select count(c) " + SHIPPED + narrower, Long.class)
                .setParameter("library", LibraryAccount.ID)
                .setParameter("certification", certification.id());
        if (!narrower.isEmpty()) {
            query.setParameter("kind", ItemKind.QUESTION);
        }
        return query.getSingleResult();
    }

    private Optional<Sample> sample(Certification certification, Locale locale) {
        Edition edition = certification.currentEdition();
        List<UUID> candidates = database.createQuery("select c.id " + SHIPPED + """
                                and i.kind = :kind and length(i.plain) <= :length and exists (
                                    select 1 from ItemSection s where s.id.itemId = i.id
                                        and s.id.certification = :certification and s.id.edition = :edition)
                                order by d.key, i.position, c.id
                                """, UUID.class)
                .setParameter("library", LibraryAccount.ID)
                .setParameter("certification", certification.id())
                .setParameter("edition", edition.id())
                .setParameter("kind", ItemKind.CARD)
                .setParameter("length", SHORT)
                .getResultList();
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
