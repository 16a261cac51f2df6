package dev.gongbu.review.log;

import dev.gongbu.account.Account;
import dev.gongbu.account.Accounts;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.review.CardReviewed;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private final Accounts accounts;
    private final ReviewLog log;
    private final AnsweredCards cardRefs;
    private final Schedulers schedulers;
    private final Folding folding;
    private final QuestionAnswers choices;
    private final Verdicts verdicts;
    private final Revisions revisions;
    private final LogIds ids;
    private final Clock clock;
    private final Event<CardReviewed> reviewed;

    Reviewing(
            Accounts accounts,
            ReviewLog log,
            AnsweredCards cardRefs,
            Schedulers schedulers,
            Folding folding,
            QuestionAnswers choices,
            Verdicts verdicts,
            Revisions revisions,
            LogIds ids,
            Clock clock,
            Event<CardReviewed> reviewed) {
        this.accounts = accounts;
        this.log = log;
        this.cardRefs = cardRefs;
        this.schedulers = schedulers;
        this.folding = folding;
        this.choices = choices;
        this.verdicts = verdicts;
        this.revisions = revisions;
        this.ids = ids;
        this.clock = clock;
        this.reviewed = reviewed;
    }

    /**
     * Records answers.
     *
     * @param account who answered
     * @param source  practice and exams take questions only
     * @param answers in any order of time; an id may come twice
     * @return one result for each answer, in their order; a refused one doesn't keep the others back
     * @throws java.util.NoSuchElementException if there is no such account
     */
    @Transactional
    public List<AnswerResult> answer(UUID account, Source source, List<Answer> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        Account learner = accounts.lock(account);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, ReviewLog.Known> known =
                log.known(account, answers.stream().map(Answer::id).distinct().toList());
        Map<UUID, AnsweredCard> cards = cardRefs.find(account, touched(answers, known));
        Schedulers.Named scheduler = schedulers.current(learner);
        var intake = new AnswerChecker(source, now, learner.zone(), scheduler.id(), ids, this::shown);

        var taken = new LinkedHashMap<UUID, LogRow>();
        var refused = new HashMap<Answer, Refusal>();
        for (Answer answer : answers) {
            ReviewLog.Known before = known.get(answer.id());
            if (taken.containsKey(answer.id()) || (before != null && before.card() != null)) {
                continue;
            }
            AnswerChecker.Taken one = intake.take(answer, cards.get(answer.card()), before != null);
            if (one.row() != null) {
                taken.put(answer.id(), one.row());
            } else {
                refused.put(answer, Objects.requireNonNull(one.refusal()));
            }
        }
        Map<UUID, CardMemory> memories = record(learner, cards, taken.values(), scheduler);
        var forecasts = new CardForecasts(scheduler.scheduler(), now, learner.zone());
        return new AnswerResults(
                        forecasts,
                        cards,
                        memories,
                        known,
                        taken,
                        refused,
                        verdicts.of(account, cards, taken.values(), known.values()))
                .of(answers);
    }

    private Optional<ItemDraft> shown(AnsweredCard card, UUID revision) {
        return revision.equals(card.revision())
                ? Optional.of(revisions.content(revision))
                : revisions.former(card.card(), revision);
    }

    private Map<UUID, CardMemory> record(
            Account learner, Map<UUID, AnsweredCard> cards, Collection<LogRow> rows, Schedulers.Named scheduler) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CardMemory> memories = folding.add(learner, cards, rows, scheduler);
        choices.add(learner.id(), rows);
        for (LogRow row : rows) {
            reviewed.fire(new CardReviewed(
                    learner.id(),
                    row.card(),
                    row.answer(),
                    row.source(),
                    row.rating(),
                    row.answeredAt(),
                    row.studyDay()));
        }
        return memories;
    }

    private static Set<UUID> touched(List<Answer> answers, Map<UUID, ReviewLog.Known> known) {
        var cards = new LinkedHashSet<UUID>();
        for (Answer answer : answers) {
            ReviewLog.Known before = known.get(answer.id());
            UUID recorded = before == null ? null : before.card();
            cards.add(recorded == null ? answer.card() : recorded);
        }
        return cards;
    }
}
