package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Edition;
import dev.gongbu.deck.CardView;
import dev.gongbu.review.SyllabusLabels;
import dev.gongbu.review.log.QuestionAnswers;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums up a round of practice from the answers that were recorded in it. */
@ApplicationScoped
class RoundSummary {

    private final PracticeRounds rounds;
    private final SyllabusLabels labels;

    RoundSummary(PracticeRounds rounds, SyllabusLabels labels) {
        this.rounds = rounds;
        this.labels = labels;
    }

    RoundResult of(Learner account, PracticeRound round, Locale locale) {
        Map<UUID, QuestionAnswers.Choice> choices = rounds.choices(account.id(), round);
        Edition edition = labels.edition(account);
        List<RoundResult.Missed> missed = new ArrayList<>();
        List<UUID> again = new ArrayList<>();
        int open = 0;
        @Nullable String firstOpen = null;
        for (CardView card : rounds.questions(account.id(), round)) {
            QuestionAnswers.Choice choice = choices.get(round.answer(card.id()));
            String href = round.href(round.cards().indexOf(card.id()) + 1);
            if (choice == null) {
                open++;
                firstOpen = firstOpen == null ? href : firstOpen;
            } else if (!choice.correct()) {
                again.add(card.id());
                missed.add(new RoundResult.Missed(
                        href,
                        card.draft().title(),
                        card.language(),
                        labels.of(card, edition, locale),
                        choice.confidence() == Confidence.SURE));
            }
        }
        int answered = choices.size();
        String next = again.isEmpty() ? "/practice" : new PracticeRound(Uuids.next(), again).href(1);
        return new RoundResult(answered - missed.size(), answered, round.size(), open, firstOpen, missed, next);
    }
}
