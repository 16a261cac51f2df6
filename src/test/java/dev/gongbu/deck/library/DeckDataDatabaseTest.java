package dev.gongbu.deck.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.ExportSink;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.format.Read;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
class DeckDataDatabaseTest {

    private static final String FILE =
            "---\ntitle: Pairs\nkey: pairs\n---\n\n## Drain? {#drain tags=beam}\n\nFinish ==first==.\n";

    @Inject
    DeckData data;

    @Inject
    Library library;

    @Inject
    Decks decks;

    @Inject
    Items items;

    @Inject
    Enrolments enrolments;

    @Inject
    ProblemReports reports;

    private UUID learner;

    @BeforeEach
    void arrive() {
        learner = Learner.guest().id();
    }

    @Test
    void an_export_holds_the_own_decks_as_files() {
        save(learner);
        Map<String, String> files = exported();
        assertThat(files.keySet()).anyMatch(path -> path.startsWith("decks/pairs") && path.endsWith(".md"));
        assertThat(files.values()).anyMatch(file -> file.contains("==1|first==") && file.contains("tags=\"beam\""));
        assertThat(files.get("decks/studied.json")).contains("pairs");
        assertThat(files).containsKey("decks/reported-problems.json");
    }

    @Test
    void an_export_holds_what_was_taken_out_as_well() {
        UUID deck = save(learner);
        QuarkusTransaction.requiringNew().run(() -> library.retire(decks.findById(deck)));
        Map<String, String> files = exported();
        assertThat(files.get("decks/own.json")).contains("pairs", "retired=true");
        assertThat(files.get("decks/revisions.json")).contains("==1|first==", "retired=true");
    }

    private Map<String, String> exported() {
        Map<String, String> files = new TreeMap<>();
        QuarkusTransaction.requiringNew()
                .run(() -> data.export(learner, new ExportSink() {
                    @Override
                    public void json(String path, Object content) {
                        files.put(path, String.valueOf(content));
                    }

                    @Override
                    public void file(String path, byte[] content) {
                        files.put(path, new String(content, StandardCharsets.UTF_8));
                    }
                }));
        return files;
    }

    @Test
    void what_its_owner_did_not_share_stays_hidden_when_they_leave() {
        UUID hidden = save(learner);
        UUID reader = Learner.guest().id();
        QuarkusTransaction.requiringNew().run(() -> enrolments.study(reader, hidden, true));
        QuarkusTransaction.requiringNew().run(() -> data.erase(learner));
        assertThat(visible(Learner.guest().id(), hidden)).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> enrolments.studied(reader)))
                .doesNotContain(hidden);

        UUID other = Learner.guest().id();
        UUID shared = save(other);
        QuarkusTransaction.requiringNew().run(() -> {
            decks.findById(shared).share(true, java.time.Instant.now());
            enrolments.study(reader, shared, true);
        });
        QuarkusTransaction.requiringNew().run(() -> data.erase(other));
        assertThat(visible(Learner.guest().id(), shared)).isTrue();
    }

    private boolean visible(UUID account, UUID deck) {
        return QuarkusTransaction.requiringNew()
                .call(() -> decks.visible(account, deck).isPresent());
    }

    @Test
    void a_deck_that_nobody_else_studies_goes_with_its_owner() {
        UUID deck = save(learner);
        UUID item = anItem(deck);
        reports.file(learner, item, "wrong");
        QuarkusTransaction.requiringNew().run(() -> data.erase(learner));
        assertThat(found(deck)).isNull();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> items.getEntityManager()
                                .createQuery("select count(t) from ItemTag t where t.id.itemId = :item", Long.class)
                                .setParameter("item", item)
                                .getSingleResult()))
                .isZero();
        assertThat(decks.owned(learner)).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> enrolments.count("id.accountId", learner)))
                .isZero();
    }

    @Test
    void a_deck_that_others_study_passes_to_the_library() {
        UUID deck = save(learner);
        UUID other = Learner.guest().id();
        QuarkusTransaction.requiringNew().run(() -> {
            decks.findById(deck).share(true, java.time.Instant.now());
            enrolments.study(other, deck, true);
        });
        QuarkusTransaction.requiringNew().run(() -> data.erase(learner));
        assertThat(found(deck).ownerId()).isEqualTo(Decks.LIBRARY);
        assertThat(found(deck).builtIn()).isFalse();
        assertThat(QuarkusTransaction.requiringNew().call(() -> enrolments.studied(other)))
                .contains(deck);
    }

    @Test
    void a_report_stays_without_its_author() {
        UUID owner = Learner.guest().id();
        UUID deck = save(owner);
        UUID shipped = QuarkusTransaction.requiringNew()
                .call(() -> anItem(decks.library().get(0).id()));
        UUID report = reports.file(learner, shipped, "wrong").id();
        QuarkusTransaction.requiringNew().run(() -> data.erase(learner));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> reports.findById(report).description()))
                .isEqualTo("wrong");
        assertThat(found(deck)).isNotNull();
    }

    @Test
    void decks_move_into_an_account_and_give_way_to_its_own() {
        UUID moved = save(learner);
        UUID to = Learner.guest().id();
        UUID own = save(to);
        UUID shipped = aShippedDeckThatIsStudiedBy(learner);
        QuarkusTransaction.requiringNew().run(() -> enrolments.study(to, shipped, false));
        QuarkusTransaction.requiringNew().run(() -> data.move(learner, to));
        assertThat(found(moved).ownerId()).isEqualTo(to);
        assertThat(found(moved).key()).isEqualTo("pairs-2");
        assertThat(found(own).key()).isEqualTo("pairs");
        assertThat(QuarkusTransaction.requiringNew().call(() -> enrolments.studied(to)))
                .contains(moved, own)
                .as("what the account had put aside stays aside")
                .doesNotContain(shipped);
        assertThat(QuarkusTransaction.requiringNew().call(() -> enrolments.count("id.accountId", learner)))
                .isZero();
    }

    private UUID aShippedDeckThatIsStudiedBy(UUID account) {
        var studied = QuarkusTransaction.requiringNew().call(() -> enrolments.studied(account));
        return decks.library().stream()
                .map(Deck::id)
                .filter(studied::contains)
                .findFirst()
                .orElseThrow();
    }

    private UUID save(UUID owner) {
        Deck deck = library.save(owner, null, Read.bytes(FILE.getBytes(StandardCharsets.UTF_8)))
                .deck();
        return deck.id();
    }

    private UUID anItem(UUID deck) {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.of(deck).get(0).id());
    }

    private Deck found(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> decks.findById(id));
    }
}
