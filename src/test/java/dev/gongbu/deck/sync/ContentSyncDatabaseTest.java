package dev.gongbu.deck.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.catalog.reading.ContentFolder;
import dev.gongbu.catalog.reading.ContentFolders;
import dev.gongbu.deck.Card;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.media.Blob;
import dev.gongbu.deck.media.Media;
import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
class ContentSyncDatabaseTest {

    private static final String DRAIN = "## Drain? {#drain}\n\nFinish first.\n\n";
    private static final String CANCEL = "## Cancel? {#cancel}\n\nStop at once.\n\n";
    private static final String UPDATE = "## Update? {#update}\n\nReplace the job.\n\n";

    @TempDir
    Path further;

    @Inject
    ContentFolders shipped;

    @Inject
    ContentSync sync;

    @Inject
    Decks decks;

    @Inject
    Items items;

    @Inject
    Cards cards;

    @Inject
    Media media;

    @Inject
    Enrolments enrolments;

    private String folder;

    @BeforeEach
    void open() throws IOException {
        folder = "folder-" + UUID.randomUUID();
        Files.createDirectories(further.resolve(folder + "/decks"));
    }

    @AfterEach
    void close() {
        sync.synchronise(shipped.all());
    }

    @Test
    void what_did_not_change_is_not_read_again() throws IOException {
        write("one", DRAIN);
        assertThat(synchronise()).isEqualTo(1);
        assertThat(synchronise()).isZero();
        write("one", DRAIN + CANCEL);
        assertThat(synchronise()).isEqualTo(1);
        assertThat(keys("one")).containsExactly("drain", "cancel");
    }

    @Test
    void an_item_moves_between_files_with_its_history() throws IOException {
        write("one", DRAIN + CANCEL);
        write("two", UPDATE);
        synchronise();
        Item before = item("one", "cancel");
        Card card = card(before);
        write("one", DRAIN);
        write("two", UPDATE + CANCEL);
        assertThat(synchronise()).isEqualTo(2);
        Item after = item("two", "cancel");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.retired()).isFalse();
        assertThat(after.revisionId()).isEqualTo(before.revisionId());
        assertThat(card(after).id()).isEqualTo(card.id());
        assertThat(card(after).deckId()).isEqualTo(deck("two").id());
        assertThat(card(after).active()).isTrue();
    }

    @Test
    void an_item_moves_into_a_file_that_is_new() throws IOException {
        write("two", DRAIN + CANCEL);
        synchronise();
        UUID before = item("two", "cancel").id();
        write("one", CANCEL);
        write("two", DRAIN);
        synchronise();
        assertThat(item("one", "cancel").id()).isEqualTo(before);
    }

    @Test
    void whoever_studies_a_deck_goes_on_with_what_moves_out_of_it() throws IOException {
        write("two", DRAIN + CANCEL);
        write("three", UPDATE);
        synchronise();
        UUID learner = Learner.guest().id();
        UUID aside = Learner.guest().id();
        QuarkusTransaction.requiringNew().run(() -> {
            enrolments.study(learner, deck("two").id(), true);
            enrolments.study(aside, deck("two").id(), true);
            enrolments.study(aside, deck("three").id(), true);
            enrolments.study(aside, deck("three").id(), false);
        });
        write("one", CANCEL);
        write("two", "## Left {#left}\n\nStays.\n\n");
        write("three", UPDATE + DRAIN);
        synchronise();
        assertThat(studied(learner)).contains(deck("one").id(), deck("three").id());
        assertThat(studied(aside))
                .contains(deck("one").id())
                .doesNotContain(deck("three").id());
    }

    @Test
    void a_copy_of_a_file_does_not_take_its_deck() throws IOException {
        String head = "---\ntitle: One\nkey: " + folder + "/one\n---\n\n";
        Files.writeString(further.resolve(folder + "/decks/one.md"), head + DRAIN);
        synchronise();
        Files.writeString(further.resolve(folder + "/decks/a copy.md"), head + CANCEL);
        synchronise();
        assertThat(keys("one")).containsExactly("drain");
        assertThat(sync.problems()).anyMatch(told -> told.contains("a copy.md"));
    }

    private java.util.Set<UUID> studied(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> enrolments.studied(account));
    }

    @Test
    void an_id_that_another_file_has_is_left_out_and_told() throws IOException {
        write("two", DRAIN);
        synchronise();
        UUID before = item("two", "drain").id();
        write("one", DRAIN + CANCEL);
        synchronise();
        assertThat(keys("one")).containsExactly("cancel");
        assertThat(item("two", "drain").id()).isEqualTo(before);
        assertThat(sync.problems()).anyMatch(told -> told.contains("one.md:5") && told.contains("drain"));
        assertThat(synchronise()).as("told again").isEqualTo(1);
    }

    @Test
    void a_key_that_a_deck_of_another_folder_has_is_left_out_and_told() throws IOException {
        write("one", DRAIN);
        String key = folder + "/one";
        Path other = further.resolve("z-" + folder + "/decks/other.md");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "---\ntitle: Other\nkey: " + key + "\n---\n\n" + CANCEL);
        synchronise();
        assertThat(keys("one")).containsExactly("drain");
        assertThat(sync.problems()).anyMatch(told -> told.contains("other.md") && told.contains(key));
        assertThat(synchronise()).as("told again").isEqualTo(1);
        assertThat(keys("one")).containsExactly("drain");
    }

    @Test
    void a_file_that_vanished_retires_its_deck_until_it_returns() throws IOException {
        write("one", DRAIN);
        synchronise();
        Card card = card(item("one", "drain"));
        Files.delete(further.resolve(folder + "/decks/one.md"));
        Files.writeString(further.resolve(folder + "/note.txt"), "still a folder");
        synchronise();
        assertThat(deck("one").retired()).isTrue();
        assertThat(card(item("one", "drain")).active()).isFalse();
        write("one", DRAIN);
        synchronise();
        assertThat(deck("one").retired()).isFalse();
        assertThat(card(item("one", "drain")).id()).isEqualTo(card.id());
        assertThat(card(item("one", "drain")).active()).isTrue();
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() throws IOException {
        write("one", DRAIN);
        synchronise();
        Files.writeString(further.resolve(folder + "/decks/one.md"), "no head");
        synchronise();
        assertThat(deck("one").retired()).isFalse();
        assertThat(item("one", "drain").retired()).isFalse();
        assertThat(sync.problems()).anyMatch(told -> told.contains("one.md:1"));
    }

    @Test
    void pictures_beside_the_decks_are_kept_and_follow_their_files() throws IOException {
        write("one", DRAIN);
        Path picture = further.resolve(folder + "/decks/flow.png");
        Files.write(picture, new byte[] {1, 2, 3});
        synchronise();
        assertThat(shown("flow.png")).contains(new byte[] {1, 2, 3});
        Files.write(picture, new byte[] {4});
        synchronise();
        assertThat(shown("flow.png")).contains(new byte[] {4});
        Files.delete(picture);
        synchronise();
        assertThat(shown("flow.png")).isEmpty();
    }

    @Test
    void a_picture_that_is_too_large_is_told() throws IOException {
        write("one", DRAIN);
        Files.write(further.resolve(folder + "/decks/large.png"), new byte[Blob.LARGEST + 1]);
        synchronise();
        assertThat(sync.problems()).anyMatch(told -> told.contains("large.png") && told.contains("smaller"));
    }

    @Test
    void new_learners_take_up_what_is_offered_to_them_and_nobody_loses_a_deck() throws IOException {
        for (String offer : List.of("all", "ko", "en", "none")) {
            write(
                    offer,
                    "certification: gcp-professional-data-engineer\noffer: " + offer + "\n",
                    "## Drain? {#" + offer + "}\n\nFinish first.\n");
        }
        synchronise();
        UUID korean = guest("ko");
        assertThat(studiedHere(korean)).containsExactlyInAnyOrder("all", "ko");
        assertThat(studiedHere(guest("en"))).containsExactlyInAnyOrder("all", "en");
        write("all", "certification: gcp-professional-data-engineer\noffer: none\n", DRAIN);
        synchronise();
        assertThat(studiedHere(korean)).as("what is studied stays").contains("all");
        assertThat(studiedHere(guest("ko"))).containsExactly("ko");
    }

    private UUID guest(String language) {
        return UUID.fromString(Learner.nobody()
                .header("Accept-Language", language)
                .post("/api/v1/guests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private List<String> studiedHere(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> enrolments.studied(account).stream()
                        .map(id -> decks.findById(id).key())
                        .filter(key -> key.startsWith(folder))
                        .map(key -> key.substring(folder.length() + 1))
                        .toList());
    }

    private void write(String name, String head, String content) throws IOException {
        Files.writeString(
                further.resolve(folder + "/decks/" + name + ".md"),
                "---\ntitle: " + name + "\n" + head + "---\n\n" + content);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(
                further.resolve(folder + "/decks/" + name + ".md"), "---\ntitle: " + name + "\n---\n\n" + content);
    }

    private int synchronise() {
        List<ContentFolder> content = new ArrayList<>(new ContentFolders(Optional.of(further)).all());
        return sync.synchronise(content);
    }

    private Deck deck(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> decks.owned(Decks.LIBRARY, folder + "/" + name).orElseThrow());
    }

    private Item item(String deck, String key) {
        UUID id = deck(deck).id();
        return QuarkusTransaction.requiringNew()
                .call(() -> items.find("deckId = ?1 and key = ?2", id, key).singleResult());
    }

    private List<String> keys(String deck) {
        UUID id = deck(deck).id();
        return QuarkusTransaction.requiringNew()
                .call(() -> items.of(id).stream().map(Item::key).toList());
    }

    private Card card(Item item) {
        return QuarkusTransaction.requiringNew().call(() -> cards.of(item.id()).get(0));
    }

    private Optional<byte[]> shown(String name) {
        UUID id = deck("one").id();
        return QuarkusTransaction.requiringNew().call(() -> media.find(id, name).map(Blob::bytes));
    }
}
