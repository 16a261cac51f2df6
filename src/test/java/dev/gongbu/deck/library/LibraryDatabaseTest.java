package dev.gongbu.deck.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.Card;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.OldRevisions;
import dev.gongbu.deck.format.Read;
import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
class LibraryDatabaseTest {

    private static final String HEAD = "---\ntitle: Pairs\nkey: pairs\n---\n\n";
    private static final String DRAIN = "## Drain? {#drain}\n\nFinish first.\n\n";
    private static final String CANCEL = "## Cancel? {#cancel}\n\nStop at once.\n\n";

    @Inject
    Library library;

    @Inject
    Decks decks;

    @Inject
    Items items;

    @Inject
    Cards cards;

    @Inject
    Revisions revisions;

    @Test
    void the_same_file_again_changes_nothing() {
        UUID owner = Learner.guest().id();
        assertThat(save(owner, DRAIN + CANCEL))
                .extracting(ImportResult::created)
                .isEqualTo(2);
        ImportResult again = save(owner, DRAIN + CANCEL);
        assertThat(counts(again)).containsExactly(0, 0, 2, 0);
    }

    @Test
    void what_changed_gets_a_new_revision_and_keeps_its_card() {
        UUID owner = Learner.guest().id();
        save(owner, DRAIN + CANCEL);
        UUID card = cards(owner, "drain").get(0).id();
        ImportResult changed = save(owner, DRAIN.replace("first", "what was read") + CANCEL);
        assertThat(counts(changed)).containsExactly(0, 1, 1, 0);
        assertThat(cards(owner, "drain")).extracting(Card::id).containsExactly(card);
        CardView view = QuarkusTransaction.requiringNew()
                .call(() -> this.cards.view(owner, card).orElseThrow());
        assertThat(view.content()).isEqualTo(new FlashcardContent("Finish what was read."));
    }

    @Test
    void what_vanished_is_retired_and_comes_back_with_its_card() {
        UUID owner = Learner.guest().id();
        save(owner, DRAIN + CANCEL);
        UUID card = cards(owner, "cancel").get(0).id();
        assertThat(counts(save(owner, DRAIN))).containsExactly(0, 0, 1, 1);
        assertThat(item(owner, "cancel").retired()).isTrue();
        assertThat(cards(owner, "cancel")).extracting(Card::active).containsExactly(false);
        assertThat(counts(save(owner, DRAIN + CANCEL))).containsExactly(0, 1, 1, 0);
        assertThat(cards(owner, "cancel")).extracting(Card::id).containsExactly(card);
        assertThat(cards(owner, "cancel")).extracting(Card::active).containsExactly(true);
    }

    @Test
    void an_item_with_an_error_keeps_its_last_good_text() {
        UUID owner = Learner.guest().id();
        save(owner, DRAIN + CANCEL);
        UUID before = item(owner, "cancel").revisionId();
        ImportResult result = save(owner, DRAIN + "## Cancel? {#cancel difficulty=9}\n\nBroken.\n");
        assertThat(counts(result)).containsExactly(0, 0, 1, 0);
        assertThat(result.leftOut()).isEqualTo(1);
        assertThat(item(owner, "cancel").retired()).isFalse();
        assertThat(item(owner, "cancel").revisionId()).isEqualTo(before);
    }

    @Test
    void nothing_is_retired_when_a_heading_cannot_be_read() {
        UUID owner = Learner.guest().id();
        save(owner, DRAIN + CANCEL);
        ImportResult result = save(owner, DRAIN + "## Cancel? {#Cancel It!}\n\nStop at once.\n");
        assertThat(result.retired()).isZero();
        assertThat(item(owner, "cancel").retired()).isFalse();
    }

    @Test
    void hidden_parts_without_numbers_keep_the_history_of_their_texts() {
        UUID owner = Learner.guest().id();
        save(owner, "## {#marks}\n\nThe ==watermark== trails ==event time==.\n");
        List<Card> before = cards(owner, "marks");
        assertThat(before).extracting(Card::part).containsExactly("cloze:1", "cloze:2");
        save(owner, "## {#marks}\n\nA ==new part==, then ==event time==, then the ==watermark==.\n");
        List<Card> after = cards(owner, "marks");
        assertThat(after).extracting(Card::part).containsExactly("cloze:3", "cloze:2", "cloze:1");
        assertThat(after)
                .extracting(Card::id)
                .contains(before.get(0).id(), before.get(1).id());
        save(owner, "## {#marks}\n\nThe ==watermark== alone.\n");
        assertThat(cards(owner, "marks").stream().filter(Card::active).map(Card::id))
                .containsExactly(before.get(0).id());
    }

    @Test
    void another_kind_is_another_card() {
        UUID owner = Learner.guest().id();
        save(owner, DRAIN);
        save(owner, "## Drain? {#drain}\n\nFinish ==first==.\n");
        assertThat(cards(owner, "drain").stream().filter(Card::active).map(Card::part))
                .containsExactly("cloze:1");
        assertThat(cards(owner, "drain")).extracting(Card::part).contains("front");
    }

    @Test
    void a_preview_changes_nothing() {
        UUID owner = Learner.guest().id();
        ImportResult preview = library.preview(owner, null, read(DRAIN));
        assertThat(preview.created()).isEqualTo(1);
        assertThat(preview.deck()).isNull();
        assertThat(decks.owned(owner)).isEmpty();
    }

    @Test
    void what_an_earlier_version_kept_stays_unchanged_and_is_shown_as_it_was() {
        UUID owner = Learner.guest().id();
        DeckReading file = Read.bytes(OldRevisions.FILE.getBytes(StandardCharsets.UTF_8));
        Deck deck = Objects.requireNonNull(library.save(owner, null, file).deck());
        QuarkusTransaction.requiringNew()
                .run(() -> OldRevisions.ITEMS.forEach(old -> {
                    UUID revision = items.find("deckId = ?1 and key = ?2", deck.id(), old.id())
                            .singleResult()
                            .revisionId();
                    int written = revisions
                            .getEntityManager()
                            .createNativeQuery("update item_revision set content = ?1, content_hash = ?2 where id = ?3")
                            .setParameter(1, old.json())
                            .setParameter(2, old.hash())
                            .setParameter(3, revision)
                            .executeUpdate();
                    assertThat(written).isEqualTo(1);
                }));
        assertThat(counts(library.preview(owner, deck.id(), file))).containsExactly(0, 0, 3, 0);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> library.draft(deck).items()))
                .isEqualTo(Objects.requireNonNull(file.deck()).items());
    }

    @Test
    void tags_and_topics_can_be_looked_up_and_follow_the_text() {
        UUID owner = Learner.guest().id();
        save(
                owner,
                "## Drain? {#drain topics=\"DF06\" tags=\"beam, " + "x".repeat(201) + "\"}\n\nFinish.\n\n" + CANCEL);
        assertThat(tags(owner, "drain")).containsExactly("tag beam", "tag " + "x".repeat(200), "topic DF06");
        assertThat(tags(owner, "cancel")).isEmpty();
        save(owner, "## Drain? {#drain tags=\"streams\"}\n\nFinish.\n\n" + CANCEL);
        assertThat(tags(owner, "drain")).containsExactly("tag streams");
        save(owner, CANCEL);
        assertThat(tags(owner, "drain")).as("kept with what vanished").containsExactly("tag streams");
    }

    @Test
    void a_question_keeps_its_family_and_a_deck_its_offer() {
        UUID owner = Learner.guest().id();
        String question = "## Windows {#windows family=f}\n\nWhich?\n\n- [ ] a\n- [x] b\n";
        DeckReading reading = read(question, "offer: ko\n");
        Deck deck = Objects.requireNonNull(library.save(owner, null, reading).deck());
        assertThat(item(owner, "windows").family()).isEqualTo("f");
        DeckDraft draft = QuarkusTransaction.requiringNew().call(() -> library.draft(decks.findById(deck.id())));
        assertThat(draft.offer()).isEqualTo(Offer.KO);
        assertThat(draft.items())
                .isEqualTo(Objects.requireNonNull(reading.deck()).items());
        assertThat(counts(save(owner, question.replace("family=f", "family=g"))))
                .containsExactly(0, 1, 0, 0);
        assertThat(item(owner, "windows").family()).isEqualTo("g");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> decks.findById(deck.id()).offer()))
                .as("a file that doesn't say is for all")
                .isEqualTo(Offer.ALL);
    }

    private List<String> tags(UUID owner, String key) {
        UUID item = item(owner, key).id();
        return QuarkusTransaction.requiringNew()
                .call(() -> items.getEntityManager()
                        .createQuery(
                                "select t.id.kind || ' ' || t.id.name from ItemTag t where t.id.itemId = :item"
                                        + " order by t.id.kind, t.id.name",
                                String.class)
                        .setParameter("item", item)
                        .getResultList());
    }

    @Test
    void two_learners_have_a_deck_of_the_same_key_each() {
        UUID one = Learner.guest().id();
        UUID other = Learner.guest().id();
        save(one, DRAIN);
        save(other, CANCEL);
        assertThat(item(one, "drain").deckId())
                .isNotEqualTo(item(other, "cancel").deckId());
        UUID foreign = cards(one, "drain").get(0).id();
        assertThat(QuarkusTransaction.requiringNew().call(() -> cards.views(other, List.of(foreign))))
                .isEmpty();
    }

    @Test
    void every_deck_that_ships_goes_out_and_in_again_without_a_change() {
        List<Deck> shipped =
                decks.library().stream().filter(deck -> !deck.retired()).toList();
        assertThat(shipped).hasSizeGreaterThan(10);
        for (Deck deck : shipped) {
            byte[] file = QuarkusTransaction.requiringNew().call(() -> Read.written(library.draft(deck)));
            ImportResult result = library.preview(Decks.LIBRARY, deck.id(), Read.bytes(file));
            assertThat(result.changes())
                    .as(deck.key())
                    .isNotEmpty()
                    .extracting(ItemChange::kind)
                    .containsOnly(ItemChange.Kind.UNCHANGED);
            assertThat(result.problems()).as(deck.key()).isEmpty();
        }
    }

    private ImportResult save(UUID owner, String text) {
        return library.save(owner, null, read(text));
    }

    private static DeckReading read(String items) {
        return read(items, "");
    }

    private static DeckReading read(String items, String head) {
        return Read.bytes(
                (HEAD.replace("key: pairs\n", "key: pairs\n" + head) + items).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> counts(ImportResult result) {
        return List.of(result.created(), result.updated(), result.unchanged(), result.retired());
    }

    private Item item(UUID owner, String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Deck deck = decks.owned(owner, "pairs").orElseThrow();
            return items.find("deckId = ?1 and key = ?2", deck.id(), key).singleResult();
        });
    }

    private List<Card> cards(UUID owner, String key) {
        UUID item = item(owner, key).id();
        return QuarkusTransaction.requiringNew().call(() -> cards.of(item));
    }
}
