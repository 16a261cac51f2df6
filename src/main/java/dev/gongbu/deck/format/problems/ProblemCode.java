package dev.gongbu.deck.format.problems;

import static dev.gongbu.deck.format.problems.ImportProblem.Severity.ERROR;
import static dev.gongbu.deck.format.problems.ImportProblem.Severity.WARNING;

/**
 * Everything that can be wrong with a deck file. Each constant says what is wrong, what to write instead, and in square
 * brackets the arguments in their order. An argument called a suggestion is empty when nothing is near.
 */
public enum ProblemCode {
    // the file: no deck is made of it
    /** The file is larger than a deck may be: split it. [megabytes allowed] */
    FILE_TOO_LARGE(ERROR),
    /** The file is not text in UTF-8: save it as UTF-8. [] */
    NOT_UTF8(ERROR),
    /** A block of lines has no empty line for too long: put empty lines between paragraphs. [lines allowed] */
    LINES_WITHOUT_GAP(ERROR),
    /** The file doesn't begin with front matter: write {@code ---}, {@code title: …} and {@code ---} first. [] */
    NO_FRONT_MATTER(ERROR),
    /** The front matter has no second {@code ---}: write it below the last key. [] */
    FRONT_MATTER_NOT_CLOSED(ERROR),
    /** The front matter is not a list of keys and values in YAML: write {@code key: value} on each line. [what the YAML reader said, in English] */
    FRONT_MATTER_UNREADABLE(ERROR),
    /** The deck has no title: write {@code title: …} in the front matter. [] */
    NO_TITLE(ERROR),
    /** The deck has no key and none can be made from its title: write {@code key: …}. [] */
    NO_KEY(ERROR),
    /** The deck's key has other characters than letters, digits and {@code . _ - /}, or is too long. [key, suggestion] */
    BAD_KEY(ERROR),
    /** No item could be read: begin each item with a heading of level 2 ({@code ## …}). [] */
    NO_ITEMS(ERROR),
    /** The deck has too many items: split it. [items allowed] */
    TOO_MANY_ITEMS(ERROR),

    // the front matter: the rest is read
    /** A key of the front matter has the wrong form: write a text, or a list of texts. [key, {@code text} or {@code list}] */
    WRONG_TYPE(ERROR),
    /** The certification is not in the catalog; the deck and its items are read without sections. [id, suggestion] */
    UNKNOWN_CERTIFICATION(ERROR),
    /** A section is not in the catalog; in the front matter it is left out, on an item the item is. [reference, suggestion] */
    UNKNOWN_SECTION(ERROR),
    /** Sections are named but no certification: write {@code certification: …} in the front matter. [] */
    SECTIONS_WITHOUT_CERTIFICATION(ERROR),
    /** A key of the front matter is not known and is ignored. [key, suggestion] */
    UNKNOWN_KEY(WARNING),
    /** A key stands twice in the front matter; the first counts. [key] */
    DUPLICATE_KEY(WARNING),
    /** The deck can't be offered to these learners; it is offered to all: write {@code all}, {@code ko}, {@code en} or {@code none}. [value, suggestion] */
    BAD_OFFER(ERROR),
    /** The language is not a language tag such as {@code en} or {@code ko} and is ignored. [value] */
    BAD_LANGUAGE(WARNING),
    /** Title, licence or an author is too long: the end is cut off. [key, characters allowed] */
    HEAD_TOO_LONG(WARNING),
    /** There are too many authors: the first ones are kept. [authors allowed] */
    TOO_MANY_AUTHORS(WARNING),
    /** A file name with a language, {@code name.ko.md}, is reserved for translations. [file name] */
    RESERVED_FILE_NAME(WARNING),
    /** Text before the first item, or under a heading of level 1, belongs to no item and is ignored. [] */
    TEXT_OUTSIDE_ITEM(WARNING),

    // headings: the item is left out
    /** The heading has neither an id nor letters to make one from: write {@code {#id}} at its end. [] */
    NO_ID(ERROR),
    /** The id is not made of letters in lower case, digits and hyphens, or is too long. [id, suggestion] */
    BAD_ID(ERROR),
    /** The id stands twice in the deck; the first item keeps it, the second is left out. [id, line of the first] */
    DUPLICATE_ID(ERROR),
    /** What stands in braces can't be read: write {@code {#id .concept key=value key="a, b"}}, or <code>\{</code> for a brace that is meant. [the text in braces] */
    BAD_ATTRIBUTES(ERROR),
    /** The difficulty is not 1, 2 or 3. [value] */
    BAD_DIFFICULTY(ERROR),
    /** The family is not made of letters in lower case, digits and hyphens, or is too long. [family, suggestion] */
    BAD_FAMILY(ERROR),
    /** Only questions belong to a family; it is ignored. [family] */
    FAMILY_WITHOUT_QUESTION(WARNING),
    /** The heading has no id; this one was made from its text, and a change of the text would lose the history. [id] */
    MISSING_ID(WARNING),
    /** An attribute is not known and is ignored. [name, suggestion] */
    UNKNOWN_ATTRIBUTE(WARNING),
    /** The attribute ({@code reverse}, {@code typed}) is reserved for later and is ignored. [name] */
    RESERVED_ATTRIBUTE(WARNING),

    // content: an error leaves the item out
    /** A line is too long: break it. [characters allowed] */
    LINE_TOO_LONG(ERROR),
    /** The item is too long: split it. [characters allowed] */
    ITEM_TOO_LONG(ERROR),
    /** A code fence or an HTML comment is not closed and swallows the rest of the file: close it. [how it opens] */
    NOT_CLOSED(ERROR),
    /** The text would read differently once it is written out: indent continued lines, put empty lines between blocks. [] */
    UNCLEAR_STRUCTURE(ERROR),
    /** A flashcard has no front: write the question into its heading. [] */
    NO_FRONT(ERROR),
    /** A flashcard has no back: write the answer below its heading. [] */
    NO_BACK(ERROR),
    /** A hidden part is empty: write something between {@code ==} and {@code ==}. [] */
    EMPTY_HIDDEN(ERROR),
    /** The number of a hidden part is not 1 to 999. [number] */
    BAD_HIDDEN_NUMBER(ERROR),
    /** A question has nothing above its options: write what is asked. [] */
    NO_STEM(ERROR),
    /** An option has no box: write {@code - [ ]} or {@code - [x]}. [its first line] */
    OPTION_WITHOUT_BOX(ERROR),
    /** An option has no text. [its place, from 1] */
    EMPTY_OPTION(ERROR),
    /** An option has text below the list with its reason: move it above, or indent it into the reason. [its place, from 1] */
    TEXT_AFTER_REASON(ERROR),
    /** A second list of options: put all options into one list, without other text between them. [] */
    SECOND_OPTION_LIST(ERROR),
    /** A question has too few or too many options. [how many, fewest, most] */
    OPTION_COUNT(ERROR),
    /** No option is right: mark one with {@code [x]}. [] */
    NO_RIGHT_OPTION(ERROR),
    /** All options are right: mark one with {@code [ ]}. [] */
    NO_WRONG_OPTION(ERROR),
    /** Two options have one id, or no id and the same text. [the id with {@code #}, or the text] */
    DUPLICATE_OPTION(ERROR),
    /** A concept is not made of letters in lower case, digits and hyphens, or is too long. [concept, suggestion] */
    BAD_CONCEPT(ERROR),
    /** {@code ==} opens a hidden part that doesn't end in its paragraph; it is shown as it is. Write {@code \==} if that is meant. [] */
    HIDDEN_NOT_CLOSED(WARNING),
    /** {@code ==…==} hides nothing in a question and is shown as it is. [] */
    HIDDEN_IN_QUESTION(WARNING),
    /** A question has no title to be listed by: write one into its heading. [] */
    NO_QUESTION_TITLE(WARNING),
    /** A line begins with {@code Source:} but can't be read as one and stays in the text: write {@code Source: <https://…> (as of 2026-09)}. [the line] */
    BAD_SOURCE(WARNING);

    private final ImportProblem.Severity severity;

    ProblemCode(ImportProblem.Severity severity) {
        this.severity = severity;
    }

    /** An error leaves out the item, the deck or the reference; a warning leaves out nothing that was understood. */
    public ImportProblem.Severity severity() {
        return severity;
    }
}
