package dev.gongbu.review;

/**
 * Why an answer was rejected.
 *
 * @param field  the field that is wrong, as in the API
 * @param reason what is wrong with it
 */
public record Refusal(String field, Reason reason) {

    /** What can be wrong with an answer. */
    public enum Reason {
        /** The field is missing or empty. */
        MISSING,
        /** Not an id: a UUID of 36 characters. */
        NOT_AN_ID,
        /** Not a text, number or list where one belongs, or outside of its range. */
        MALFORMED,
        /** Not one of the words that the API knows. */
        UNKNOWN_WORD,
        /** No such card, or none that this learner may see. */
        UNKNOWN_CARD,
        /** Only questions can be practised. */
        NOT_A_QUESTION,
        /** The question has no such option, or it was chosen twice. */
        UNKNOWN_OPTION,
        /** The question never had this text. */
        UNKNOWN_REVISION,
        /** More than five minutes ahead of the server's clock. */
        IN_THE_FUTURE
    }
}
