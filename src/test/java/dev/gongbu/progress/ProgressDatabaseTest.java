package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gongbu.account.Accounts;
import dev.gongbu.account.ExportSink;
import dev.gongbu.catalog.Objective;
import dev.gongbu.catalog.Section;
import dev.gongbu.catalog.Text;
import dev.gongbu.progress.Shelf.Memory;
import dev.gongbu.review.queue.CardStandings;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Section ONE = new Section(
            "1",
            Text.same("One"),
            60,
            List.of(
                    new Objective("1.1", Text.same("First"), List.of()),
                    new Objective("1.2", Text.same("Second"), List.of())));

    @Inject
    Shelf shelf;

    @Inject
    CardStandings standings;

    @Inject
    ObjectiveStatuses objectives;

    @Inject
    CourseStatuses courses;

    @Inject
    ProgressData data;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    private UUID me;
    private UUID deck;
    private String certification;

    @BeforeEach
    void anEmptyShelf() {
        me = Learner.guest().id();
        deck = shelf.deck(me, false);
        shelf.study(me, deck);
        certification = "test-" + me;
        clock.set(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void an_item_counts_once_in_its_section_and_in_each_objective_that_it_names() {
        card("one/1.1", "one/1.2");
        card("one/1");
        card("one/2.1");

        SectionProgress section = section();

        assertThat(section.cards().total()).isEqualTo(2);
        assertThat(section.objectives()).extracting(one -> one.cards().total()).containsExactly(1, 1);
    }

    @Test
    void an_item_of_another_edition_or_certification_does_not_count() {
        card("two/1.1");
        shelf.card(deck, "card", "another", "one/1.1");

        assertThat(section().cards().total()).isZero();
    }

    @Test
    void what_is_retired_counts_nowhere() {
        UUID retiredItem = card("one/1.1");
        shelf.run("update item set retired = true where id = (select item_id from card where id = ?)", retiredItem);
        shelf.run("update card set active = false where id = ?", card("one/1.1"));

        assertThat(section().cards().total()).isZero();
    }

    @Test
    void decks_that_are_not_studied_do_not_count() {
        UUID shared = shelf.deck(Learner.guest().id(), true);
        shelf.card(shared, "card", certification, "one/1.1");
        assertThat(section().cards().total()).isZero();

        shelf.study(me, shared);
        assertThat(section().cards().total()).isEqualTo(1);
    }

    @Test
    void every_card_is_fresh_learning_or_in_review_and_some_are_due() {
        card("one/1.1");
        shelf.memory(
                me, card("one/1.1"), Memory.review(TODAY.minusDays(1), TODAY).in("learning"));
        shelf.memory(
                me, card("one/1.1"), Memory.review(TODAY.minusDays(1), TODAY).in("relearning"));
        shelf.memory(me, card("one/1.1"), Memory.review(TODAY.minusDays(1), TODAY.plusDays(1)));

        assertThat(section().cards()).isEqualTo(new CardCounts(4, 1, 2, 1, 2, 0));
    }

    @Test
    void what_is_suspended_or_buried_is_not_due() {
        UUID suspended = card("one/1.1");
        UUID buried = card("one/1.1");
        UUID returned = card("one/1.1");
        for (UUID each : List.of(suspended, buried, returned)) {
            shelf.memory(me, each, Memory.review(TODAY.minusDays(1), TODAY));
        }
        shelf.mark(me, suspended, true, null);
        shelf.mark(me, buried, false, TODAY.plusDays(1));
        shelf.mark(me, returned, false, TODAY);

        assertThat(section().cards().due()).isEqualTo(1);
    }

    @Test
    void three_good_days_in_a_row_are_mastered_and_two_are_not() {
        shelf.memory(
                me, card("one/1.1"), Memory.review(TODAY, TODAY.plusDays(3)).good(2));
        assertThat(section().cards().mastered()).isZero();

        shelf.memory(
                me, card("one/1.1"), Memory.review(TODAY, TODAY.plusDays(3)).good(3));
        assertThat(section().cards().mastered()).isEqualTo(1);
    }

    @Test
    void a_question_is_right_by_its_last_answer_and_is_no_card() {
        shelf.card(deck, "question", certification, "one/1.1");
        shelf.memory(
                me,
                shelf.card(deck, "question", certification, "one/1.1"),
                Memory.review(TODAY, TODAY.plusDays(1)).rated(1));
        shelf.memory(
                me,
                shelf.card(deck, "question", certification, "one/1.1"),
                Memory.review(TODAY, TODAY.plusDays(1)).rated(2));

        assertThat(section().questions()).isEqualTo(new QuestionCounts(3, 2, 1));
        assertThat(section().cards().total()).isZero();
    }

    @Test
    void readiness_is_recall_tomorrow_over_everything_and_unknown_before_the_first_answer() {
        card("one/1.1");
        UUID answered = card("one/1.2");
        assertThat(section().readiness()).isNull();

        // stability 1 day, answered today: 0.9 tomorrow; the other was never answered
        shelf.memory(me, answered, Memory.review(TODAY, TODAY.plusDays(1)));

        assertThat(section().readiness()).isCloseTo(0.45, within(1e-9));
    }

    @Test
    void when_a_guest_is_brought_along_the_further_status_stays() {
        UUID guest = Learner.guest().id();
        objectives.set(objective(me, "1.1"), Assessment.LEARNING);
        objectives.set(objective(guest, "1.1"), Assessment.CONFIDENT);
        objectives.set(objective(me, "1.2"), Assessment.CONFIDENT);
        objectives.set(objective(guest, "1.2"), Assessment.LEARNING);
        courses.set(new CourseStatus.Id(me, certification, "a"), CourseStage.DONE, 2);
        courses.set(new CourseStatus.Id(guest, certification, "a"), CourseStage.ACTIVE, 5);
        courses.set(new CourseStatus.Id(guest, certification, "b"), CourseStage.PLANNED, 0);

        QuarkusTransaction.requiringNew().run(() -> data.move(guest, me));

        assertThat(objectives.of(me, certification, "one"))
                .isEqualTo(Map.of("1.1", Assessment.CONFIDENT, "1.2", Assessment.CONFIDENT));
        var marked = courses.of(me, certification);
        assertThat(marked.get("a").status()).isEqualTo(CourseStage.DONE);
        assertThat(marked.get("a").unitsDone()).isEqualTo(5);
        assertThat(marked).containsKey("b");
        assertThat(objectives.of(guest)).isEmpty();
        assertThat(courses.of(guest)).isEmpty();
    }

    @Test
    void everything_said_is_exported_and_erased() {
        objectives.set(objective(me, "1.1"), Assessment.LEARNING);
        courses.set(new CourseStatus.Id(me, certification, "a"), CourseStage.ACTIVE, 1);
        var exported = new HashMap<String, Object>();

        QuarkusTransaction.requiringNew()
                .run(() -> data.export(me, new ExportSink() {
                    @Override
                    public void json(String path, Object content) {
                        exported.put(path, ((Stream<?>) content).toList());
                    }

                    @Override
                    public void file(String path, byte[] content) {
                        throw new AssertionError("no files are expected: " + path);
                    }
                }));

        assertThat(exported.keySet()).containsExactlyInAnyOrder("progress/objectives.json", "progress/courses.json");
        assertThat(exported.values())
                .allSatisfy(rows -> assertThat((List<?>) rows).hasSize(1));
        assertThat(data.worthKeeping(me)).isTrue();

        QuarkusTransaction.requiringNew().run(() -> data.erase(me));
        assertThat(data.worthKeeping(me)).isFalse();
    }

    private ObjectiveStatus.Id objective(UUID account, String code) {
        return new ObjectiveStatus.Id(account, certification, "one", code);
    }

    private UUID card(String... codes) {
        return shelf.card(deck, "card", certification, codes);
    }

    private SectionProgress section() {
        return SectionProgress.of(
                ONE,
                objectives.of(me, certification, "one"),
                standings.of(accounts.findById(me).learner(), certification, "one"));
    }
}
