package dev.gongbu.deck;

import dev.gongbu.account.Accounts;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.library.Library;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decks with their items, for whoever may see them. */
@ApplicationScoped
public class DeckQueries {

    private final Decks decks;
    private final Items items;
    private final Cards cards;
    private final Revisions revisions;
    private final DeckSummaries summaries;
    private final Enrolments enrolments;
    private final Library library;
    private final Accounts accounts;

    DeckQueries(
            Decks decks,
            Items items,
            Cards cards,
            Revisions revisions,
            DeckSummaries summaries,
            Enrolments enrolments,
            Library library,
            Accounts accounts) {
        this.decks = decks;
        this.items = items;
        this.cards = cards;
        this.revisions = revisions;
        this.summaries = summaries;
        this.enrolments = enrolments;
        this.library = library;
        this.accounts = accounts;
    }

    /**
     * The deck with this id.
     *
     * @throws Problem 404 when the account may not see it, or it is retired
     */
    public Deck deck(UUID account, String id) {
        return Uuids.parse(id)
                .flatMap(deck -> decks.visible(account, deck))
                .filter(deck -> !deck.retired())
                .orElseThrow(Problem::notFound);
    }

    /** The deck with its figures. */
    public DeckSummary summary(UUID account, String id) {
        return summaries.of(account, deck(account, id));
    }

    /** The deck with all of its items. */
    public DeckJson whole(UUID account, String id) {
        Deck deck = deck(account, id);
        List<Item> all = items.of(deck.id());
        Map<UUID, ItemDraft> contents =
                revisions.contents(all.stream().map(Item::revisionId).toList());
        Map<UUID, List<Card>> parts = cards.byItem(deck.id());
        List<ItemJson> shown = all.stream()
                .map(item -> ItemJson.of(
                        item,
                        Objects.requireNonNull(contents.get(item.revisionId())),
                        parts.getOrDefault(item.id(), List.of())))
                .toList();
        return new DeckJson(summaries.of(account, deck), shown);
    }

    /** A deck's file under a name. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /** The deck as a file of a format. */
    public File file(UUID account, String id, DeckFormat format) {
        DeckDraft draft = library.draft(deck(account, id));
        String key = draft.key();
        String name = key.substring(key.lastIndexOf('/') + 1) + "." + format.ending();
        return new File(name, format.mediaType(), DeckFormats.bytes(format, draft));
    }

    /** Begins, resumes or stops studying. */
    @Transactional
    public DeckSummary study(UUID account, String id, boolean studying) {
        accounts.lock(account);
        Deck deck = deck(account, id);
        enrolments.study(account, deck.id(), studying);
        return summaries.of(account, deck);
    }
}
