package dev.gongbu.deck.format;

/** How much a file may hold; more is refused with a problem, whoever wrote it. */
public final class Limits {
    private static final int MEGABYTE = 1024 * 1024;

    /** Bytes of a file. */
    public static final int FILE_BYTES = 20 * MEGABYTE;
    /** Items of a deck. */
    public static final int ITEMS = 20_000;
    /** Characters of a line. */
    public static final int LINE = 20_000;
    /** Characters of an item, heading included. */
    public static final int ITEM = 100_000;
    /** Lines without an empty line between them. */
    public static final int LINES_TOGETHER = 1_000;
    /** Lines of front matter. */
    public static final int FRONT_MATTER_LINES = 200;
    /** Characters of an id, of an item or of an option. */
    public static final int ID = 100;
    /** Characters of a deck's key. */
    public static final int KEY = 200;
    /** Characters of the title, of the licence and of an author. */
    public static final int HEAD = 300;
    /** Authors of a deck. */
    public static final int AUTHORS = 100;
    /** Characters of a language tag. */
    public static final int LANGUAGE = 35;
    /** Options that a question must have. */
    public static final int MIN_OPTIONS = 2;
    /** Options that a question may have. */
    public static final int MAX_OPTIONS = 8;
    /** The greatest number of a hidden part; the least is 1. */
    public static final int HIDDEN_NUMBER = 999;
    /** The greatest difficulty; the least is 1. */
    public static final int DIFFICULTY = 3;
    /** Markdown blocks inside one another; what is deeper is text. */
    public static final int NESTING = 50;
    /** Characters of an address. */
    public static final int URL = 2_000;

    private Limits() {}

    /** True for what a hidden part may be numbered. */
    public static boolean isHiddenNumber(int number) {
        return number >= 1 && number <= HIDDEN_NUMBER;
    }

    /** True for a difficulty that an item may have. */
    public static boolean isDifficulty(int difficulty) {
        return difficulty >= 1 && difficulty <= DIFFICULTY;
    }

    /** True for so many options as a question may have. */
    public static boolean isOptionCount(int options) {
        return options >= MIN_OPTIONS && options <= MAX_OPTIONS;
    }

    /** A number of bytes as people are told it. */
    public static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
