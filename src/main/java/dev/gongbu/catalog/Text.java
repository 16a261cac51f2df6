package dev.gongbu.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * One text in the program's two languages. In a file it is {@code {en: …, ko: …}}, or a plain string for a name that is
 * the same in both.
 *
 * @param en English
 * @param ko Korean
 */
public record Text(String en, String ko) {

    @JsonCreator
    static Text read(@JsonProperty("en") String en, @JsonProperty("ko") String ko) {
        return new Text(en, ko);
    }

    /** A name that is the same in both languages. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Text same(String name) {
        return new Text(name, name);
    }

    /** The text in this language; English for any language but Korean. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? ko : en;
    }
}
