package dev.gongbu.review.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.account.Account;
import dev.gongbu.account.Accounts;
import dev.gongbu.deck.DueCounts;
import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.log.Answer;
import dev.gongbu.review.log.AnswerOutcome;
import dev.gongbu.review.log.AnswerResult;
import dev.gongbu.review.log.Reviewing;
import dev.gongbu.review.log.Undoing;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.review.queue.ReviewQueue.Counts;
import dev.gongbu.review.queue.ReviewQueue.Selection;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import dev.gongbu.web.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewQueueDatabaseTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
    private static final String CERTIFIED = "certification: gcp-professional-data-engineer\n";

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    @Inject
    ReviewQueue queue;

    @Inject
    Reviewing reviewing;

    @Inject
    Undoing undoing;

    @Inject
    CardStandings standings;

    @Inject
    DueByDeck dueByDeck;

    @Inject
    Accounts accounts;

    @Inject
    Jdbc jdbc;

    private Learner learner;

    @BeforeEach
    void alone_with_own_decks() {
        clock.set(NOON);
        learner = Learner.guest();
        sql("update enrolment set active = false where account_id = ?", learner.id());
        sql("update account set zone = 'UTC' where id = ?", learner.id());
    }

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @Test
    void new_cards_come_from_the_decks_in_turn_and_go_on_where_they_were() {
        UUID first = decks.ofCards(learner, 30);
        UUID second = decks.ofCards(learner, 30);
        UUID third = decks.ofCards(learner, 2);
        List<UUID> expected = IntStream.range(0, 20)
                .mapToObj(i -> i < 6 ? List.of(first, second, third).get(i % 3) : i % 2 == 0 ? first : second)
                .toList();
        assertThat(decksOf(everything(300))).isEqualTo(expected);
        assertThat(keysOf(everything(3))).containsExactly("c1", "c1", "c1");
        for (int done = 0; done < 20; done++) {
            answer(everything(1).items().get(0).card().id(), Rating.EASY);
            assertThat(decksOf(everything(300))).isEqualTo(expected.subList(done + 1, 20));
        }
        assertThat(everything(300).counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void limits_hold_for_a_day_that_begins_at_four() {
        settings("new_per_day = 5, reviews_per_day = 3");
        UUID deck = decks.ofCards(learner, 12);
        List<UUID> cards = cards(deck);
        clock.set(NOON.minus(Duration.ofDays(40)));
        cards.subList(0, 6).forEach(card -> answer(card, Rating.EASY));
        clock.set(NOON);
        assertThat(everything(300).counts()).isEqualTo(new Counts(5, 0, 3));
        answer(
                everything(300).items().stream()
                        .filter(entry -> entry.phase().equals("review"))
                        .findFirst()
                        .orElseThrow()
                        .card()
                        .id(),
                Rating.GOOD);
        answer(cards.get(6), Rating.EASY);
        assertThat(everything(300).counts()).isEqualTo(new Counts(4, 0, 2));
        clock.set(Instant.parse("2026-10-06T03:59:59Z"));
        assertThat(everything(300).counts()).isEqualTo(new Counts(4, 0, 2));
        clock.set(Instant.parse("2026-10-06T04:00:00Z"));
        assertThat(everything(300).counts()).isEqualTo(new Counts(5, 0, 3));
    }

    @Test
    void a_new_card_counts_once_for_the_day_though_an_earlier_answer_arrives_late() {
        settings("new_per_day = 3");
        List<UUID> cards = cards(decks.ofCards(learner, 5));
        answer(cards.get(0), Rating.EASY);
        reviewing.answer(
                learner.id(),
                Source.STUDY,
                List.of(Answer.rated(UUID.randomUUID(), cards.get(0), Rating.EASY, NOON.minusSeconds(300), 1_000)));
        assertThat(everything(300).counts().fresh()).isEqualTo(2);
    }

    @Test
    void a_learning_step_of_long_ago_is_still_asked() {
        UUID card = cards(decks.ofCards(learner, 1)).get(0);
        Instant before = Instant.parse("1969-12-31T23:00:00Z");
        reviewing.answer(
                learner.id(),
                Source.STUDY,
                List.of(Answer.rated(UUID.randomUUID(), card, Rating.AGAIN, before, 1_000)));
        assertThat(everything(300).counts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(dueByDeck.of(learner.id()).values())
                .singleElement()
                .extracting(DueCounts.Counts::due)
                .isEqualTo(1);
    }

    @Test
    void practice_does_not_use_up_the_day() {
        settings("new_per_day = 1");
        UUID deck = decks.of(learner, StudyDecks.QUESTION + "\n## Card {#c}\n\nBack\n");
        UUID question = cards(deck).get(0);
        var choice = new Answer.Choice(List.of("one", "two"), Confidence.SURE, null);
        reviewing.answer(
                learner.id(), Source.PRACTICE, List.of(Answer.chosen(UUID.randomUUID(), question, choice, NOON, 1)));
        assertThat(keysOf(everything(300))).containsExactly("c", "q");
    }

    @Test
    void a_learning_step_is_looked_ahead_but_not_far() {
        UUID card = cards(decks.ofCards(learner, 1)).get(0);
        answer(card, Rating.GOOD);
        assertThat(everything(300).counts()).isEqualTo(new Counts(0, 1, 0));
        answer(card, Rating.GOOD);
        assertThat(everything(300).counts()).isEqualTo(new Counts(0, 0, 0));
        assertThat(everything(300).items()).isEmpty();
    }

    @Test
    void an_undone_first_answer_brings_the_card_back_at_once() {
        List<UUID> cards = cards(decks.ofCards(learner, 3));
        UUID id = answer(cards.get(0), Rating.EASY);
        assertThat(keysOf(everything(300))).containsExactly("c2", "c3");
        undoing.undo(learner.id(), id);
        assertThat(keysOf(everything(300))).containsExactly("c1", "c2", "c3");
    }

    @Test
    void cards_of_a_deck_that_is_put_aside_are_not_asked_unless_the_deck_is_asked_for() {
        UUID deck = decks.ofCards(learner, 2);
        answer(cards(deck).get(0), Rating.GOOD);
        sql("update enrolment set active = false where account_id = ?", learner.id());
        assertThat(everything(300).items()).isEmpty();
        assertThat(keysOf(now(new Selection(300, deck, null)))).containsExactly("c2", "c1");
        assertThatThrownBy(() -> now(new Selection(1, UUID.randomUUID(), null))).isInstanceOf(Problem.class);
    }

    @Test
    void retired_cards_are_not_asked() {
        UUID deck = decks.ofCards(learner, 3);
        answer(cards(deck).get(0), Rating.GOOD);
        sql("update card set active = false where deck_id = ? and position < 2", deck);
        assertThat(everything(300).items()).hasSizeLessThan(3);
        sql("update card set active = false where deck_id = ?", deck);
        assertThat(everything(300).items()).isEmpty();
        assertThat(dueByDeck.of(learner.id())).isEmpty();
    }

    @Test
    void new_items_are_those_of_the_learners_edition() {
        UUID deck = decks.of(learner, CERTIFIED, """
                ## Old {#old sections="2019/1.2"}

                Back

                ## New {#new sections="v4.2/2.2"}

                Back

                ## Both {#both sections="2019/1.2, v4.2/2.2"}

                Back

                ## None {#none}

                Back
                """);
        assertThat(keysOf(everything(300))).containsExactly("new", "both", "none");
        assertThat(keysOf(now(new Selection(300, deck, null)))).containsExactly("old", "new", "both", "none");
        settings("edition = '2019'");
        assertThat(keysOf(everything(300))).containsExactly("old", "both", "none");
        assertThat(keysOf(now(new Selection(300, null, "gcp-professional-data-engineer"))))
                .containsExactly("old", "both", "none");
        answer(everything(1).items().get(0).card().id(), Rating.GOOD);
        settings("edition = null");
        assertThat(keysOf(everything(300))).as("what was begun goes on").contains("old");
    }

    @Test
    void a_selection_by_certification_leaves_other_decks_out() {
        decks.ofCards(learner, 2);
        UUID deck = decks.of(learner, CERTIFIED, "## One {#one}\n\nBack\n");
        var selection = new Selection(300, null, "gcp-professional-data-engineer");
        assertThat(decksOf(now(selection))).containsExactly(deck);
        answer(cards(deck).get(0), Rating.GOOD);
        assertThat(now(selection).counts()).isEqualTo(new Counts(0, 1, 0));
        assertThat(everything(300).counts()).isEqualTo(new Counts(2, 1, 0));
    }

    @Test
    void standings_say_what_is_known_and_mastered() {
        UUID deck = decks.of(
                learner,
                CERTIFIED + "sections: [v4.2/2.2, v4.2/3.1]\n",
                "## One {#one}\n\nBack\n\n## Two {#two}\n\nBack\n\n" + StudyDecks.QUESTION);
        List<UUID> cards = cards(deck);
        answer(cards.get(0), Rating.GOOD);
        clock.advance(Duration.ofDays(1));
        answer(cards.get(0), Rating.GOOD);
        answer(cards.get(0), Rating.AGAIN);
        clock.advance(Duration.ofDays(3));
        assertThat(standing(cards.get(0)).mastered()).isFalse();
        answer(cards.get(0), Rating.GOOD);
        var choice = new Answer.Choice(List.of("three"), null, null);
        reviewing.answer(
                learner.id(),
                Source.PRACTICE,
                List.of(Answer.chosen(UUID.randomUUID(), cards.get(2), choice, clock.instant(), 1)));

        assertThat(standings.of(account().learner(), "gcp-professional-data-engineer", "2019"))
                .isEmpty();
        CardStanding known = standing(cards.get(0));
        assertThat(known.codes()).containsExactly("2.2", "3.1");
        assertThat(known.mastered()).isTrue();
        assertThat(known.correct()).isTrue();
        assertThat(known.recall()).isBetween(0.5, 1.0);
        CardStanding fresh = standing(cards.get(1));
        assertThat(fresh.phase()).isEqualTo("new");
        assertThat(fresh.recall()).isZero();
        assertThat(fresh.correct()).isNull();
        CardStanding missed = standing(cards.get(2));
        assertThat(missed.correct()).isFalse();
        assertThat(missed.due()).isTrue();
        assertThat(missed.mastered()).isFalse();
        assertThat(dueByDeck.of(learner.id())).containsEntry(deck, new DueCounts.Counts(1, 1));
    }

    private CardStanding standing(UUID card) {
        return standings.of(account().learner(), "gcp-professional-data-engineer", "v4.2").stream()
                .filter(standing -> standing.card().equals(card))
                .findFirst()
                .orElseThrow();
    }

    private ReviewQueue.Day everything(int limit) {
        return now(Selection.everything(limit));
    }

    private ReviewQueue.Day now(Selection selection) {
        return queue.now(account().learner(), selection);
    }

    private Account account() {
        return QuarkusTransaction.requiringNew().call(() -> accounts.findById(learner.id()));
    }

    private static List<UUID> decksOf(ReviewQueue.Day day) {
        return of(day, entry -> entry.card().deck());
    }

    private static List<String> keysOf(ReviewQueue.Day day) {
        return of(day, entry -> entry.card().itemKey());
    }

    private static <T> List<T> of(ReviewQueue.Day day, Function<ReviewQueue.Entry, T> what) {
        return day.items().stream().map(what).toList();
    }

    private UUID answer(UUID card, Rating rating) {
        UUID id = UUID.randomUUID();
        List<AnswerResult> results = reviewing.answer(
                learner.id(), Source.STUDY, List.of(Answer.rated(id, card, rating, clock.instant(), 1_000)));
        assertThat(results.get(0).outcome()).isEqualTo(AnswerOutcome.RECORDED);
        return id;
    }

    private void settings(String assignments) {
        sql("update account set " + assignments + " where id = ?", learner.id());
    }

    private void sql(String sql, Object... arguments) {
        QuarkusTransaction.requiringNew().run(() -> jdbc.update(sql, arguments));
    }

    private List<UUID> cards(UUID deck) {
        return jdbc.list("select id from card where deck_id = ? order by position", row -> row.uuid("id"), deck);
    }
}
