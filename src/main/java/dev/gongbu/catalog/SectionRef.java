package dev.gongbu.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a whole section ({@code v4.2/2}) or one objective ({@code v4.2/2.2}) of an edition.
 *
 * @param edition the edition's id
 * @param code    the section's code, or the objective's, which has a dot
 */
public record SectionRef(String edition, String code) {

    /**
     * Reads {@code edition/code}.
     *
     * @throws IllegalArgumentException when the text has no such form; whether the catalog knows it is another question
     */
    @JsonCreator
    public static SectionRef parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("write edition/code, for example v4.2/2.2, instead of " + text);
        }
        return new SectionRef(text.substring(0, slash), text.substring(slash + 1));
    }

    /** True for {@code v4.2/2}, false for {@code v4.2/2.2}. */
    public boolean wholeSection() {
        return code.indexOf('.') < 0;
    }

    /** The code of the section that this is, or that the objective belongs to. */
    public String section() {
        return wholeSection() ? code : code.substring(0, code.indexOf('.'));
    }

    /** True when the other is the same, or an objective of this section. */
    public boolean covers(SectionRef other) {
        return equals(other) || (wholeSection() && edition.equals(other.edition) && code.equals(other.section()));
    }

    @JsonValue
    @Override
    public String toString() {
        return edition + "/" + code;
    }
}
