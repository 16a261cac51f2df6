package dev.gongbu.progress;

import java.util.Set;
import java.util.UUID;

/**
 * Where a learner stands with one card or question.
 *
 * @param card          what is scheduled
 * @param question      true for a question, false for a card or a part of a cloze
 * @param codes         the sections and objectives of one edition that its item names
 * @param stage         how far it has come
 * @param due           true when it is to be repeated today
 * @param mastered      true when on each of the last three study days with answers the first was not Again
 * @param right         true when the last effective answer was right; for a card: not Again
 * @param recall        predicted probability of recall tomorrow, 0 when never answered
 */
record Standing(
        UUID card,
        boolean question,
        Set<String> codes,
        Stage stage,
        boolean due,
        boolean mastered,
        boolean right,
        double recall) {

    /** How far a card has come. */
    enum Stage {
        /** Never answered. */
        FRESH,
        /** In the steps before the model takes over, for the first time or again. */
        LEARNING,
        /** Out of its steps. */
        REVIEW
    }

    boolean answered() {
        return stage != Stage.FRESH;
    }

    /** True when the item names this objective, or this section or one of its objectives. */
    boolean belongsTo(String code) {
        return codes.contains(code)
                || (code.indexOf('.') < 0 && codes.stream().anyMatch(named -> named.startsWith(code + ".")));
    }
}
