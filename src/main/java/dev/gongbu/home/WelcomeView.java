package dev.gongbu.home;

import dev.gongbu.catalog.Certification;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is shown.
 *
 * @param cards     cards that ship for the certification
 * @param questions questions that ship for it
 * @param sample    a card to turn over; null when nothing ships
 */
record WelcomeView(
        Locale locale,
        Certification certification,
        long cards,
        long questions,
        @Nullable Sample sample) {

    /**
     * A card from the library.
     *
     * @param place    the section and the objective that it belongs to
     * @param front    safe HTML
     * @param back     safe HTML
     * @param language of the content, a BCP 47 tag
     */
    record Sample(String place, String front, String back, String language) {}

    public int courses() {
        return certification.courses().all().size();
    }

    /** The outlines before the current one. */
    public List<String> earlier() {
        return certification.editions().stream()
                .map(edition -> edition.id())
                .filter(id -> !id.equals(certification.current()))
                .toList();
    }
}
