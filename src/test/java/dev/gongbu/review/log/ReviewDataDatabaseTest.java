package dev.gongbu.review.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.Accounts;
import dev.gongbu.account.ExportSink;
import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.marks.CardActions;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewDataDatabaseTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    @Inject
    Reviewing reviewing;

    @Inject
    Undoing undoing;

    @Inject
    CardActions actions;

    @Inject
    ReviewData data;

    @Inject
    DeckUseByLog use;

    @Inject
    Accounts accounts;

    @Inject
    Jdbc jdbc;

    private UUID guest;
    private UUID account;
    private UUID deck;
    private List<UUID> cards;

    @BeforeEach
    void two_who_study_the_same_deck() {
        clock.set(NOON);
        Learner owner = Learner.guest();
        guest = owner.id();
        account = Learner.guest().id();
        deck = decks.of(owner, "## One {#one}\n\nFirst\n\n## Two {#two}\n\nSecond\n\n" + StudyDecks.QUESTION);
        QuarkusTransaction.requiringNew().run(() -> jdbc.update("update deck set shared = true where id = ?", deck));
        cards = jdbc.list("select id from card where deck_id = ? order by position", row -> row.uuid("id"), deck);
    }

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @Test
    void two_logs_become_one_and_every_card_is_folded_anew() {
        UUID both = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        rate(account, UUID.randomUUID(), cards.get(0), Rating.GOOD, NOON.minusSeconds(86_400 * 9));
        rate(account, both, cards.get(0), Rating.GOOD, NOON.minusSeconds(86_400 * 2));
        rate(guest, both, cards.get(1), Rating.GOOD, NOON.minusSeconds(100));
        rate(guest, UUID.randomUUID(), cards.get(0), Rating.EASY, NOON.minusSeconds(86_400 * 5));
        rate(guest, early, cards.get(1), Rating.GOOD, NOON.minusSeconds(60));
        choose(guest, UUID.randomUUID());
        undoing.undo(account, early);
        actions.flag(guest, cards.get(0), true);
        actions.setState(account, cards.get(0), null, true);

        QuarkusTransaction.requiringNew().run(() -> {
            accounts.lock(guest);
            accounts.lock(account);
            data.move(guest, account);
            data.erase(guest);
        });

        assertThat(count("select count(*) n from review_log where account_id = ?", account))
                .isEqualTo(5);
        assertThat(count("select count(*) n from practice_answer where account_id = ?", account))
                .isEqualTo(1);
        assertThat(reps()).containsOnly(Map.entry(cards.get(0), 3), Map.entry(cards.get(2), 1));
        assertThat(count(
                        "select count(*) n from card_state where account_id = ? and flagged = true and suspended = true",
                        account))
                .isEqualTo(1);
        assertThat(count("select count(*) n from memory where account_id = ? and active = false", account))
                .isEqualTo(1);
        for (String table : List.of("review_log", "memory", "practice_answer", "card_state", "scheduler")) {
            assertThat(count("select count(*) n from " + table + " where account_id = ?", guest))
                    .isZero();
        }
        assertThat(data.answers(account)).isEqualTo(4);
        assertThat(data.lastAnswer(account)).contains(NOON);
    }

    @Test
    void the_export_has_every_answer_once() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID question = UUID.randomUUID();
        rate(guest, first, cards.get(0), Rating.AGAIN, NOON.minusSeconds(86_400));
        rate(guest, second, cards.get(1), Rating.GOOD, NOON);
        choose(guest, question);
        undoing.undo(guest, second);
        var files = new Files();
        QuarkusTransaction.requiringNew().run(() -> data.export(guest, files));
        List<ReviewExport.Answer> log = files.of("review/log.json", ReviewExport.Answer.class);
        assertThat(log).extracting(ReviewExport.Answer::answer).containsExactly(first, second, question);
        assertThat(log).extracting(ReviewExport.Answer::undone).containsExactly(false, true, false);
        assertThat(log).extracting(ReviewExport.Answer::item).containsExactly("one", "two", "q");
        List<ReviewExport.Choice> choices = files.of("review/choices.json", ReviewExport.Choice.class);
        assertThat(choices).extracting(ReviewExport.Choice::chosen).containsExactly("0,2");
        assertThat(choices).extracting(ReviewExport.Choice::concepts).containsExactly("alpha,beta");
        assertThat(files.of("review/schedulers.json", ReviewExport.Scheduler.class))
                .hasSize(1);
    }

    @Test
    void a_deck_is_used_by_others_once_they_have_answered() {
        rate(guest, UUID.randomUUID(), cards.get(0), Rating.GOOD, NOON);
        assertThat(use.usedByOthers(deck, guest)).isFalse();
        rate(account, UUID.randomUUID(), cards.get(0), Rating.GOOD, NOON);
        assertThat(use.usedByOthers(deck, guest)).isTrue();
        QuarkusTransaction.requiringNew().run(() -> data.erase(account));
        assertThat(use.usedByOthers(deck, guest)).isFalse();
    }

    private static final class Files implements ExportSink {

        private final Map<String, List<?>> files = new HashMap<>();

        @Override
        public void json(String path, Object content) {
            files.put(path, content instanceof Stream<?> stream ? stream.toList() : (List<?>) content);
        }

        @Override
        public void file(String path, byte[] content) {
            throw new AssertionError(path);
        }

        <T> List<T> of(String path, Class<T> type) {
            return files.get(path).stream().map(type::cast).toList();
        }
    }

    private void rate(UUID who, UUID id, UUID card, Rating rating, Instant at) {
        reviewing.answer(who, Source.STUDY, List.of(Answer.rated(id, card, rating, at, 500)));
    }

    private void choose(UUID who, UUID id) {
        var choice = new Answer.Choice(List.of("three", "one"), null, null);
        reviewing.answer(who, Source.PRACTICE, List.of(Answer.chosen(id, cards.get(2), choice, NOON, 500)));
    }

    private Map<UUID, Integer> reps() {
        Map<UUID, Integer> reps = new HashMap<>();
        jdbc.list("select " + Memories.COLUMNS + " from memory m where m.account_id = ?", Memories::map, account)
                .forEach(memory -> reps.put(memory.card(), memory.state().reps()));
        return reps;
    }

    private long count(String sql, UUID of) {
        return jdbc.list(sql, row -> row.count("n"), of).get(0);
    }
}
