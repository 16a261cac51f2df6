package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void a_new_learner_takes_up_what_is_for_all_and_what_is_for_the_language_of_the_pages() {
        assertThat(Offer.to(Locale.KOREAN)).containsExactly(Offer.ALL, Offer.KO);
        assertThat(Offer.to(Locale.UK)).containsExactly(Offer.ALL, Offer.EN);
        assertThat(Offer.to(Locale.GERMAN)).containsExactly(Offer.ALL);
        assertThat(Offer.to(Locale.forLanguageTag("none"))).containsExactly(Offer.ALL);
    }
}
