package dev.gongbu.review.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.Learners;
import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory is the fold of the log: folding everything anew changes nothing. */
@QuarkusTest
class FoldDatabaseTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");

    private static final RecursiveComparisonConfiguration TO_THE_LAST_DIGITS =
            RecursiveComparisonConfiguration.builder()
                    .withComparatorForType(
                            (a, b) -> Math.abs(a - b) <= 1e-9 * Math.abs(a) ? 0 : Double.compare(a, b), Double.class)
                    .build();

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    @Inject
    Reviewing reviewing;

    @Inject
    Undoing undoing;

    @Inject
    Folding folding;

    @Inject
    Learners learners;

    @Inject
    Jdbc jdbc;

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void folding_anew_gives_the_same_rows(long seed) {
        var random = new Random(seed);
        Learner learner = Learner.guest();
        List<UUID> cards = cards(learner);
        live(learner.id(), cards, random);
        var kept = memories(learner.id());
        assertThat(kept).isNotEmpty();
        QuarkusTransaction.requiringNew().run(() -> folding.again(learners.lock(learner.id()), cards));
        assertThat(memories(learner.id()))
                .usingRecursiveComparison(TO_THE_LAST_DIGITS)
                .isEqualTo(kept);
    }

    @Test
    void answers_that_arrive_in_any_order_come_to_the_same_memory() {
        var random = new Random(7);
        Learner one = Learner.guest();
        Learner other = Learner.guest();
        UUID deck = decks.ofCards(one, 1);
        List<UUID> card = cards(deck);
        QuarkusTransaction.requiringNew().run(() -> jdbc.update("update deck set shared = true where id = ?", deck));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(Answer.rated(
                    UUID.randomUUID(),
                    card.get(0),
                    Rating.values()[random.nextInt(4)],
                    BEGIN.plus(Duration.ofHours(31L * i)),
                    1_000));
        }
        clock.set(BEGIN.plus(Duration.ofDays(60)));
        reviewing.answer(one.id(), Source.STUDY, answers);
        Collections.shuffle(answers, random);
        answers.forEach(answer -> reviewing.answer(other.id(), Source.STUDY, List.of(answer)));
        assertThat(memories(other.id()))
                .as("but for the fuzz, whose seed is what it was on arrival")
                .usingRecursiveComparison(TO_THE_LAST_DIGITS)
                .ignoringFieldsMatchingRegexes(".*state.due")
                .isEqualTo(memories(one.id()));
    }

    /** Studies, practises, takes back, sends late and twice, as learners with several devices do. */
    private void live(UUID account, List<UUID> cards, Random random) {
        Instant now = BEGIN;
        List<Answer> sent = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? 5 : 60L * random.nextInt(90)));
            clock.set(now);
            List<Answer> batch = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                batch.add(answer(cards.get(random.nextInt(cards.size())), late(now, random), random));
            }
            if (!sent.isEmpty() && random.nextInt(5) == 0) {
                batch.add(sent.get(random.nextInt(sent.size())));
            }
            if (random.nextInt(8) == 0) {
                undoing.undo(account, batch.get(0).id());
            }
            reviewing.answer(account, Source.STUDY, batch);
            sent.addAll(batch);
            if (random.nextInt(4) == 0) {
                undo(account, sent.get(sent.size() - 1 - random.nextInt(Math.min(3, sent.size()))));
            }
        }
    }

    private static Instant late(Instant now, Random random) {
        return random.nextInt(4) == 0 ? now.minus(Duration.ofHours(random.nextInt(200))) : now;
    }

    private void undo(UUID account, Answer answer) {
        try {
            undoing.undo(account, answer.id());
        } catch (UndoRefused refused) {
            assertThat(refused.reason()).isEqualTo(UndoRefused.Reason.TOO_OLD);
        }
    }

    /** The last card is a question. */
    private Answer answer(UUID card, Instant at, Random random) {
        if (isQuestion(card)) {
            List<String> options = random.nextBoolean() ? List.of("one", "two") : List.of("three");
            Confidence confidence = random.nextInt(4) == 0 ? null : Confidence.values()[random.nextInt(3)];
            return Answer.chosen(UUID.randomUUID(), card, new Answer.Choice(options, confidence, null), at, 900);
        }
        return Answer.rated(UUID.randomUUID(), card, Rating.values()[random.nextInt(4)], at, 900);
    }

    private boolean isQuestion(UUID card) {
        return jdbc.list("select part from card where id = ?", row -> row.text("part"), card)
                .contains("question");
    }

    private List<UUID> cards(Learner learner) {
        return cards(decks.of(learner, "## One {#one}\n\nFirst\n\n## Two {#two}\n\nSecond\n\n" + StudyDecks.QUESTION));
    }

    private List<UUID> cards(UUID deck) {
        return jdbc.list("select id from card where deck_id = ? order by position", row -> row.uuid("id"), deck);
    }

    private TreeMap<UUID, CardMemory> memories(UUID account) {
        return jdbc
                .list("select " + Memories.COLUMNS + " from memory m where m.account_id = ?", Memories::map, account)
                .stream()
                .collect(Collectors.toMap(CardMemory::card, memory -> memory, (a, b) -> a, TreeMap::new));
    }
}
