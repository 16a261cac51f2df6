package dev.gongbu.memory;

/** How well a card was recalled, from worst to best; the order of the constants is the order of the ratings. */
public enum Rating {
    /** Not recalled. */
    AGAIN,
    /** Recalled with much effort. */
    HARD,
    /** Recalled. */
    GOOD,
    /** Recalled without effort. */
    EASY;

    /** The number that stands for this rating in formulas, logs and the database: 1 for Again to 4 for Easy. */
    public int grade() {
        return ordinal() + 1;
    }

    /**
     * The rating with this grade.
     *
     * @throws IllegalArgumentException if the grade is not 1 to 4
     */
    public static Rating ofGrade(int grade) {
        if (grade < 1 || grade > values().length) {
            throw new IllegalArgumentException("A grade is 1 to 4, not " + grade);
        }
        return values()[grade - 1];
    }
}
