package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way in for answers, from study, practice and exams. A batch is one transaction that holds the learner's lock:
 * one learner's answers are recorded one batch after the other, different learners never wait for each other. An answer
 * has an id made by the client, and counts once however often it is sent.
 *
 * <pre>{@code
 * reviewing.answer(account, Source.STUDY, List.of(Answer.rated(id, card, Rating.GOOD, answeredAt, 3_000)));
 * }</pre>
 */
@ApplicationScoped
public class Reviewing {

    private final Learners learners;
    private final AnsweredCards answered;
    private final Schedulers schedulers;
    private final Folding folding;
    private final QuestionAnswers questionAnswers;
    private final Revisions revisions;
    private final LogIds ids;
    private final Clock clock;

    Reviewing(
            Learners learners,
            AnsweredCards answered,
            Schedulers schedulers,
            Folding folding,
            QuestionAnswers questionAnswers,
            Revisions revisions,
            LogIds ids,
            Clock clock) {
        this.learners = learners;
        this.answered = answered;
        this.schedulers = schedulers;
        this.folding = folding;
        this.questionAnswers = questionAnswers;
        this.revisions = revisions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records answers.
     *
     * @param account who answered
     * @param source  practice and exams take questions only
     * @param sent    in any order of time; an id may come twice
     * @return one result for each element, in their order; a refused one doesn't keep the others back
     * @throws io.quarkus.security.UnauthorizedException if there is no such account (any more)
     */
    @Transactional
    public List<AnswerResult> record(UUID account, Source source, List<ParsedAnswer> sent) {
        List<Answer> answers = sent.stream()
                .filter(ParsedAnswer.Readable.class::isInstance)
                .map(one -> ((ParsedAnswer.Readable) one).answer())
                .toList();
        if (answers.isEmpty()) {
            return sent.stream()
                    .map(ParsedAnswer.Unreadable.class::cast)
                    .map(Reviewing::rejected)
                    .toList();
        }
        Learner learner = learners.lock(account);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AnsweredCards.Arrival arrival = answered.arriving(account, answers);
        Schedulers.Named scheduler = schedulers.current(learner);
        var checker = new AnswerChecker(source, now, learner.zone(), scheduler.id(), ids, this::shown);

        var taken = new LinkedHashMap<UUID, ReceivedAnswer>();
        var refused = new IdentityHashMap<Answer, Refusal>();
        for (Answer answer : answers) {
            if (taken.containsKey(answer.id()) || arrival.recorded().containsKey(answer.id())) {
                continue;
            }
            AnswerChecker.Checked checked = checker.check(
                    answer, arrival.cards().get(answer.card()), arrival.undone().contains(answer.id()));
            if (checked instanceof AnswerChecker.Taken one) {
                taken.put(answer.id(), one.answer());
            } else if (checked instanceof AnswerChecker.Refused why) {
                refused.put(answer, why.refusal());
            }
        }
        if (!taken.isEmpty()) {
            folding.add(learner, arrival.cards(), taken.values(), scheduler)
                    .forEach((card, memory) ->
                            arrival.cards().computeIfPresent(card, (id, before) -> before.with(memory)));
            questionAnswers.add(account, taken.values());
        }
        return results(sent, arrival, taken, refused, new CardForecasts(scheduler.scheduler(), now, learner.zone()));
    }

    /** The same for answers that were not sent by a client. */
    @Transactional
    public List<AnswerResult> answer(UUID account, Source source, List<Answer> answers) {
        return record(account, source, answers.stream().map(ParsedAnswer::of).toList());
    }

    private Optional<ItemDraft> shown(AnsweredCard card, UUID revision) {
        return revision.equals(card.revision())
                ? Optional.of(revisions.content(revision))
                : revisions.former(card.card(), revision);
    }

    private static List<AnswerResult> results(
            List<ParsedAnswer> sent,
            AnsweredCards.Arrival arrival,
            Map<UUID, ReceivedAnswer> taken,
            Map<Answer, Refusal> refused,
            CardForecasts forecasts) {
        var seen = new HashSet<UUID>();
        var forecastByCard = new HashMap<UUID, Forecast>();
        var results = new ArrayList<AnswerResult>(sent.size());
        for (ParsedAnswer one : sent) {
            if (one instanceof ParsedAnswer.Unreadable unreadable) {
                results.add(rejected(unreadable));
            } else if (one instanceof ParsedAnswer.Readable readable) {
                Answer answer = readable.answer();
                Refusal refusal = refused.get(answer);
                if (refusal != null) {
                    results.add(new AnswerResult.Rejected(
                            readable.id(), answer.card().toString(), refusal));
                    continue;
                }
                ReceivedAnswer row = taken.get(answer.id());
                AnsweredCards.Recorded before = arrival.recorded().get(answer.id());
                UUID card = row == null ? Objects.requireNonNull(before).card() : row.card();
                boolean undone = row == null ? Objects.requireNonNull(before).undone() : row.undone();
                AnswerOutcome recorded =
                        row != null && seen.add(answer.id()) ? AnswerOutcome.RECORDED : AnswerOutcome.ALREADY_RECORDED;
                AnsweredCard now = arrival.cards().get(card);
                MemoryState memory = now == null || now.memory() == null
                        ? null
                        : now.memory().state();
                results.add(new AnswerResult.Accepted(
                        readable.id(),
                        answer.id(),
                        card,
                        undone ? AnswerOutcome.UNDONE : recorded,
                        memory,
                        forecastByCard.computeIfAbsent(card, id -> forecasts.of(id, memory))));
            }
        }
        return results;
    }

    private static AnswerResult rejected(ParsedAnswer.Unreadable unreadable) {
        return new AnswerResult.Rejected(unreadable.id(), unreadable.item(), unreadable.refusal());
    }
}
