package dev.gongbu.deck.format;

import java.util.Collection;
import java.util.List;

/** What a reader has to know of the catalog. Implementations must be safe for any thread. */
public interface KnownSections {

    /** Accepts every certification and every section: for files whose references were checked before. */
    KnownSections ANY = new KnownSections() {
        @Override
        public boolean certification(String id) {
            return true;
        }

        @Override
        public boolean section(String certification, String ref) {
            return true;
        }
    };

    /** True when the catalog has this certification. */
    boolean certification(String id);

    /**
     * True when {@code ref} ({@code edition/section} or {@code edition/objective}: {@code v4.2/2}, {@code v4.2/2.2}) is
     * in the catalog of this certification, which exists.
     */
    boolean section(String certification, String ref);

    /** The ids of all certifications, to suggest one for a misspelt one; perhaps none. */
    default Collection<String> certifications() {
        return List.of();
    }

    /** All references of a certification that exists, to suggest one for a misspelt one; perhaps none. */
    default Collection<String> sections(String certification) {
        return List.of();
    }
}
