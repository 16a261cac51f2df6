package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.review.ReviewUndone;
import dev.gongbu.review.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers of study and practice back. The row stays in the log, marked, and the card is folded without it. Taking
 * the same answer back again changes nothing and says the same.
 */
@ApplicationScoped
public class Undoing {

    /** How many study days before today an answer may lie. */
    private static final int DAYS_BACK = 1;

    private final Learners learners;
    private final ReviewLog log;
    private final QuestionAnswers questionAnswers;
    private final Folding folding;
    private final AnsweredCards answeredCards;
    private final Clock clock;
    private final Event<ReviewUndone> undone;

    Undoing(
            Learners learners,
            ReviewLog log,
            QuestionAnswers questionAnswers,
            Folding folding,
            AnsweredCards answeredCards,
            Clock clock,
            Event<ReviewUndone> undone) {
        this.learners = learners;
        this.log = log;
        this.questionAnswers = questionAnswers;
        this.folding = folding;
        this.answeredCards = answeredCards;
        this.clock = clock;
        this.undone = undone;
    }

    /**
     * Takes this answer back. One that has not arrived is remembered, and won't count when it does.
     *
     * @throws UndoRefused when it is older than the last study day, or belongs to an exam
     */
    @Transactional
    public Undone undo(UUID account, UUID answer) {
        Learner learner = learners.lock(account);
        Optional<LogRow> found = log.answer(account, answer);
        if (found.isPresent()) {
            return undo(learner, found.get());
        }
        log.rememberUndo(account, answer, now());
        return new Undone(answer, null, null, null);
    }

    /**
     * Takes the answer back that was given last, today or on the study day before.
     *
     * @throws UndoRefused when there is none
     */
    @Transactional
    public Undone undoLast(UUID account) {
        Learner learner = learners.lock(account);
        LogRow last = log.last(account, earliest(learner), 1).stream()
                .findFirst()
                .orElseThrow(() -> new UndoRefused(UndoRefused.Reason.NOTHING_TO_UNDO));
        return undo(learner, last);
    }

    /** An answer that can be taken back, and its card. */
    public record Undoable(UUID answer, UUID card) {}

    /** The last answers given while studying that can be taken back, the last first. */
    public List<Undoable> undoable(Learner learner, int limit) {
        return log.last(learner.id(), earliest(learner), limit).stream()
                .takeWhile(row -> row.source() == Source.STUDY)
                .map(row -> new Undoable(row.answer(), row.card()))
                .toList();
    }

    private Undone undo(Learner learner, LogRow row) {
        if (row.source() == Source.EXAM) {
            throw new UndoRefused(UndoRefused.Reason.OF_AN_EXAM);
        }
        CardMemory memory;
        if (row.undone()) {
            AnsweredCard card =
                    answeredCards.find(learner.id(), List.of(row.card())).get(row.card());
            memory = card == null ? null : card.memory();
        } else {
            memory = takeBack(learner, row);
        }
        MemoryState state = memory == null ? null : memory.state();
        var forecasts = CardForecasts.of(learner, now());
        return new Undone(row.answer(), row.card(), state, forecasts.of(row.card(), state));
    }

    private @Nullable CardMemory takeBack(Learner learner, LogRow row) {
        if (row.studyDay().isBefore(earliest(learner))) {
            throw new UndoRefused(UndoRefused.Reason.TOO_OLD);
        }
        log.undo(learner.id(), row.answer(), now());
        questionAnswers.undo(learner.id(), row.answer());
        Map<UUID, CardMemory> folded = folding.again(learner, List.of(row.card()));
        undone.fire(new ReviewUndone(learner.id(), row.card(), row.answer()));
        return folded.get(row.card());
    }

    /** The first study day whose answers can be taken back. */
    private LocalDate earliest(Learner learner) {
        return StudyDay.of(clock.instant(), learner.zone()).minusDays(DAYS_BACK);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
