package dev.gongbu.review.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Eight clients at once: nothing is lost, nothing counts twice. */
@QuarkusTest
class ConcurrencyDatabaseTest {

    private static final int CLIENTS = 8;
    private static final int EACH = 25;

    @Inject
    StudyDecks decks;

    @Inject
    Reviewing reviewing;

    @Inject
    Undoing undoing;

    @Inject
    Clock clock;

    @Inject
    Jdbc jdbc;

    @Test
    void one_learner_with_eight_clients_that_send_the_same() throws Exception {
        Learner learner = Learner.guest();
        List<UUID> cards = cards(decks.ofCards(learner, 5));
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(EACH).toList();
        List<List<AnswerOutcome>> outcomes = atOnce(client -> () -> answer(learner.id(), cards, ids));
        assertThat(outcomes.stream().flatMap(List::stream).filter(AnswerOutcome.RECORDED::equals))
                .hasSize(EACH);
        assertThat(count("select count(*) n from review_log where account_id = ?", learner.id()))
                .isEqualTo(EACH);
        assertThat(count("select sum(reps) n from memory where account_id = ?", learner.id()))
                .isEqualTo(EACH);
    }

    @Test
    void one_learner_with_eight_clients_that_send_their_own() throws Exception {
        Learner learner = Learner.guest();
        List<UUID> cards = cards(decks.ofCards(learner, 3));
        atOnce(client -> () -> {
            List<UUID> ids = Stream.generate(UUID::randomUUID).limit(EACH).toList();
            List<AnswerOutcome> outcomes = answer(learner.id(), cards, ids);
            undoing.undo(learner.id(), ids.get(client));
            return outcomes;
        });
        assertThat(count("select count(*) n from review_log where account_id = ?", learner.id()))
                .isEqualTo(CLIENTS * EACH);
        assertThat(count("select sum(reps) n from memory where account_id = ?", learner.id()))
                .isEqualTo(CLIENTS * EACH - CLIENTS);
        assertThat(count("select count(*) n from scheduler where account_id = ?", learner.id()))
                .isEqualTo(1);
    }

    @Test
    void one_learner_who_takes_a_deck_up_eight_times_studies_it_once() throws Exception {
        UUID deck = decks.ofCards(Learner.guest(), 1);
        QuarkusTransaction.requiringNew().run(() -> jdbc.update("update deck set shared = true where id = ?", deck));
        Learner learner = Learner.guest();
        List<Integer> answers = atOnce(client -> () -> learner.given()
                .contentType("application/json")
                .body("{\"studying\": true}")
                .put("/api/v1/decks/" + deck + "/studying")
                .statusCode());
        assertThat(answers).containsOnly(200);
        assertThat(count(
                        "select count(*) n from enrolment where account_id = ? and deck_id = '" + deck + "'",
                        learner.id()))
                .isEqualTo(1);
    }

    @Test
    void eight_learners_on_the_same_deck() throws Exception {
        List<Learner> learners = Stream.generate(Learner::guest).limit(CLIENTS).toList();
        UUID deck = decks.ofCards(learners.get(0), 5);
        QuarkusTransaction.requiringNew().run(() -> jdbc.update("update deck set shared = true where id = ?", deck));
        List<UUID> cards = cards(deck);
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(EACH).toList();
        List<List<AnswerOutcome>> outcomes =
                atOnce(client -> () -> answer(learners.get(client).id(), cards, ids));
        assertThat(outcomes.stream().flatMap(List::stream)).containsOnly(AnswerOutcome.RECORDED);
        for (Learner learner : learners) {
            assertThat(count("select sum(reps) n from memory where account_id = ?", learner.id()))
                    .isEqualTo(EACH);
        }
    }

    @Test
    void one_learner_who_answers_while_settings_are_saved() throws Exception {
        Learner learner = Learner.guest();
        List<UUID> cards = cards(decks.ofCards(learner, 3));
        List<List<Integer>> answers = atOnce(client -> () -> Stream.generate(
                        () -> client % 2 == 0 ? saved(learner) : answered(learner, cards.get(client % cards.size())))
                .limit(EACH)
                .toList());
        assertThat(answers.stream().flatMap(List::stream)).containsOnly(200);
        assertThat(count("select count(*) n from review_log where account_id = ?", learner.id()))
                .isEqualTo(CLIENTS / 2 * EACH);
    }

    private static int saved(Learner learner) {
        return learner.given()
                .contentType("application/json")
                .body("{\"newPerDay\": %d}"
                        .formatted(ThreadLocalRandom.current().nextInt(1, 100)))
                .put("/api/v1/settings")
                .statusCode();
    }

    private int answered(Learner learner, UUID card) {
        return learner.given()
                .contentType("application/json")
                .body(List.of(Studying.rated(UUID.randomUUID(), card.toString(), "good", clock.instant())))
                .post("/api/v1/review/answers")
                .statusCode();
    }

    private List<AnswerOutcome> answer(UUID account, List<UUID> cards, List<UUID> ids) {
        List<AnswerOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Answer answer = Answer.rated(ids.get(i), cards.get(i % cards.size()), Rating.GOOD, clock.instant(), 1_000);
            outcomes.add(reviewing
                    .answer(account, Source.STUDY, List.of(answer))
                    .get(0)
                    .outcome());
        }
        return outcomes;
    }

    private interface Work<T> {
        Callable<T> of(int client);
    }

    private static <T> List<T> atOnce(Work<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Callable<T> part = work.of(client);
                running.add(pool.submit(() -> {
                    start.await();
                    return part.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<UUID> cards(UUID deck) {
        return jdbc.list("select id from card where deck_id = ? order by position", row -> row.uuid("id"), deck);
    }

    private long count(String sql, UUID account) {
        return jdbc.list(sql, row -> row.count("n"), account).get(0);
    }
}
