package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.memory.Due;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.StudyMessages;
import dev.gongbu.review.log.QuestionAnswers;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of an answer to a question. */
@ApplicationScoped
class VerdictTexts {

    private static final int SECONDS_PER_MINUTE = 60;

    private final Clock clock;
    private final Locales locales;

    VerdictTexts(Clock clock, Locales locales) {
        this.clock = clock;
        this.locales = locales;
    }

    /**
     * Refuses a form that was made for another account, as happens in an old tab.
     *
     * @throws Problem 409; nothing may be recorded
     */
    void requireOwner(Learner account, @Nullable String owner) {
        if (owner != null && !owner.equals(account.id().toString())) {
            PracticeMessages texts = Messages.in(PracticeMessages.class, locales.page());
            throw Problem.of(409, "/problems/other-account", texts.otherAccountForm());
        }
    }

    /** How many options to choose. */
    static String choose(int number, StudyMessages texts) {
        return switch (number) {
            case 1 -> texts.chooseOne();
            case 2 -> texts.chooseTwo();
            case 3 -> texts.chooseThree();
            default -> texts.chooseMany(String.valueOf(number));
        };
    }

    /** The verdict. */
    static String word(QuestionAnswers.Choice choice, StudyMessages texts) {
        if (choice.correct()) {
            return choice.confidence() == Confidence.GUESS ? texts.verdictGuess() : texts.verdictRight();
        }
        return choice.confidence() == Confidence.SURE ? texts.verdictSureWrong() : texts.verdictWrong();
    }

    /** When the question returns, by what its memory says now. */
    String returns(Learner account, QuestionAnswers.Choice choice, @Nullable MemoryState memory, Locale locale) {
        if (memory == null) {
            return "";
        }
        StudyMessages texts = Messages.in(StudyMessages.class, locale);
        boolean sureMistake = !choice.correct() && choice.confidence() == Confidence.SURE;
        Instant now = clock.instant();
        if (memory.due() instanceof Due.Day due) {
            long days = ChronoUnit.DAYS.between(StudyDay.of(now, account.zone()), due.day());
            if (sureMistake) {
                return texts.cappedTomorrow();
            }
            return days <= 1 ? texts.returnsTomorrow() : texts.returnsIn(label(Duration.ofDays(days), locale));
        }
        long seconds = Math.max(
                0, Duration.between(now, memory.due().instant(account.zone())).toSeconds());
        String label = label(Duration.ofMinutes((seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE), locale);
        return sureMistake ? texts.cappedIn(label) : texts.returnsIn(label);
    }

    private static String label(Duration wait, Locale locale) {
        return ReviewTexts.in(locale).label(wait);
    }
}
