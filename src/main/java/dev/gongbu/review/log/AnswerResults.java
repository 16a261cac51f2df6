package dev.gongbu.review.log;

import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.review.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of each answer of a batch, in its order.
 *
 * @param cards    as they were before the batch
 * @param folded   the memory of the cards that the batch changed
 * @param known    ids that had arrived before
 * @param taken    what was recorded, by the answer's id
 * @param refused  what was not
 * @param verdicts by the answer's id
 */
record AnswerResults(
        CardForecasts forecasts,
        Map<UUID, AnsweredCard> cards,
        Map<UUID, CardMemory> folded,
        Map<UUID, ReviewLog.Known> known,
        Map<UUID, LogRow> taken,
        Map<Answer, Refusal> refused,
        Map<UUID, AnswerResult.Verdict> verdicts) {

    List<AnswerResult> of(List<Answer> answers) {
        var seen = new HashSet<UUID>();
        var forecastByCard = new HashMap<UUID, Forecast>();
        return answers.stream()
                .map(answer -> {
                    Refusal refusal = refused.get(answer);
                    return refusal == null
                            ? result(answer, seen.add(answer.id()), forecastByCard)
                            : AnswerResult.rejected(answer, refusal);
                })
                .toList();
    }

    private AnswerResult result(Answer answer, boolean first, Map<UUID, Forecast> forecastByCard) {
        LogRow row = taken.get(answer.id());
        UUID card;
        boolean undone;
        if (row == null) {
            ReviewLog.Known before = Objects.requireNonNull(known.get(answer.id()));
            card = Objects.requireNonNull(before.card());
            undone = before.undone();
        } else {
            card = row.card();
            undone = row.undone();
        }
        AnswerOutcome recorded = row != null && first ? AnswerOutcome.RECORDED : AnswerOutcome.ALREADY_RECORDED;
        MemoryState memory = memory(card);
        return new AnswerResult(
                answer.id(),
                card,
                undone ? AnswerOutcome.UNDONE : recorded,
                memory,
                forecastByCard.computeIfAbsent(card, id -> forecasts.of(id, memory)),
                verdicts.get(answer.id()),
                null);
    }

    private @Nullable MemoryState memory(UUID card) {
        CardMemory memory = folded.get(card);
        if (memory == null) {
            AnsweredCard before = cards.get(card);
            memory = before == null ? null : before.memory();
        }
        return memory == null ? null : memory.state();
    }
}
