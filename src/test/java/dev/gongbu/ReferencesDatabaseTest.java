package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.AccountMerge;
import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.Studying;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The tables that every answer writes have no foreign keys, as each would cost an index (V6). What they would refuse is
 * looked for here instead, after everything that deletes: no row may point to what is gone.
 */
@QuarkusTest
class ReferencesDatabaseTest {

    private static final Map<String, List<String>> REFERENCES = Map.of(
            "review_log",
                    List.of(
                            "account_id account",
                            "card_id card",
                            "revision_id item_revision",
                            "scheduler_id scheduler"),
            "memory", List.of("account_id account", "card_id card"),
            "practice_answer", List.of("account_id account", "card_id card", "revision_id item_revision"));

    @Inject
    StudyDecks decks;

    @Inject
    AccountMerge merge;

    @Inject
    Clock clock;

    @Inject
    Jdbc jdbc;

    private Learner owner;
    private Learner reader;
    private UUID deck;

    @BeforeEach
    void two_who_answer_the_same_deck() {
        owner = Learner.guest();
        reader = Learner.named(Learner.freshName("reader"));
        deck = decks.of(owner, "## One {#one}\n\nFirst\n\n" + StudyDecks.QUESTION);
        QuarkusTransaction.requiringNew().run(() -> jdbc.update("update deck set shared = true where id = ?", deck));
        answer(owner);
        answer(reader);
        assertThat(jdbc.list(
                        "select id from review_log where card_id in (select id from card where deck_id = ?)",
                        row -> row.count("id"),
                        deck))
                .hasSize(4);
    }

    @AfterEach
    void nothing_points_to_what_is_gone() {
        List<String> lost = new ArrayList<>();
        REFERENCES.forEach((table, keys) -> keys.forEach(key -> {
            String column = key.split(" ")[0];
            String target = key.split(" ")[1];
            long rows = jdbc.list(
                            "select count(*) n from %s x where not exists (select 1 from %s t where t.id = x.%s)"
                                    .formatted(table, target, column),
                            row -> row.count("n"))
                    .get(0);
            if (rows > 0) {
                lost.add(rows + " rows of " + table + "." + column);
            }
        }));
        assertThat(lost).isEmpty();
    }

    @Test
    void when_the_owner_of_a_deck_leaves_whose_cards_others_have_answered() {
        owner.given().delete("/api/v1/accounts/me").then().statusCode(204);
    }

    @Test
    void when_a_learner_leaves() {
        reader.given().delete("/api/v1/accounts/me").then().statusCode(204);
    }

    @Test
    void when_a_guest_is_merged_into_an_account() {
        merge.join(owner.id(), reader.id());
    }

    @Test
    void when_an_item_and_then_its_deck_are_deleted() {
        String item = owner.given().get("/api/v1/decks/" + deck).jsonPath().getString("items[0].id");
        owner.given().delete("/api/v1/decks/" + deck + "/items/" + item).then().statusCode(204);
        owner.given().delete("/api/v1/decks/" + deck).then().statusCode(204);
    }

    @Test
    void when_a_deck_that_nobody_else_answered_goes_with_its_owner() {
        Learner alone = Learner.guest();
        UUID own = decks.ofCards(alone, 2);
        var studying = new Studying(alone);
        post(
                alone,
                "/api/v1/review/answers",
                studying.cards(own).stream()
                        .map(card -> Studying.rated(UUID.randomUUID(), card, "good", clock.instant()))
                        .toList());
        alone.given().delete("/api/v1/accounts/me").then().statusCode(204);
        assertThat(jdbc.list("select id from deck where id = ?", row -> row.uuid("id"), own))
                .isEmpty();
    }

    private void answer(Learner who) {
        for (String card : new Studying(who).cards(deck)) {
            boolean question = jdbc.list(
                            "select part from card where id = ?", row -> row.text("part"), UUID.fromString(card))
                    .get(0)
                    .equals("question");
            if (question) {
                post(
                        who,
                        "/api/v1/practice/answers",
                        List.of(Studying.chosen(
                                UUID.randomUUID(), card, List.of("one", "two"), "sure", clock.instant())));
            } else {
                post(
                        who,
                        "/api/v1/review/answers",
                        List.of(Studying.rated(UUID.randomUUID(), card, "good", clock.instant())));
            }
        }
    }

    private static void post(Learner who, String path, Object body) {
        who.given().contentType("application/json").body(body).post(path).then().statusCode(200);
    }
}
