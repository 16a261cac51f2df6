package dev.gongbu.review.queue;

import dev.gongbu.deck.format.ItemKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well one learner knows one card.
 *
 * @param codes      the sections and objectives of the edition that its item names, as they are written there
 * @param phase      new, learning, review or relearning
 * @param mastered   on each of the last three study days on which it was answered, the first answer was not Again
 * @param due        it can be studied today
 * @param recall     the probability of recall tomorrow, 0 for a card that was never answered
 * @param correct    whether the last effective answer from any source was not Again; null when it was never answered
 */
public record CardStanding(
        UUID card,
        UUID item,
        ItemKind kind,
        List<String> codes,
        String phase,
        boolean mastered,
        boolean due,
        double recall,
        @Nullable Boolean correct) {

    public boolean fresh() {
        return correct == null;
    }
}
