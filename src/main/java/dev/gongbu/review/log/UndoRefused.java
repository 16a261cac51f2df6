package dev.gongbu.review.log;

/** An answer that can't be taken back. */
public final class UndoRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** There is no answer of this study day or the one before. */
        NOTHING_TO_UNDO,
        /** It was given before the last study day. */
        TOO_OLD,
        /** It belongs to an exam. */
        OF_AN_EXAM
    }

    private final Reason reason;

    UndoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
