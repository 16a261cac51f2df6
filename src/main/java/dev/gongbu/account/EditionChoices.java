package dev.gongbu.account;

import java.util.List;
import java.util.Locale;

/** Offers the editions of a syllabus that the settings may name; a feature that knows them has a bean of this type. */
public interface EditionChoices {

    /**
     * One edition.
     *
     * @param id    what is stored, at most 32 characters
     * @param label for the reader
     */
    record Choice(String id, String label) {}

    /** The editions, newest first, with labels in this language. */
    List<Choice> editions(Locale language);
}
