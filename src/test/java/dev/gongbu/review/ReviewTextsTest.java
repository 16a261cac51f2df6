package dev.gongbu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTextsTest {

    /** Says the name of the message and its number. */
    private static final ReviewMessages MESSAGES = (ReviewMessages) Proxy.newProxyInstance(
            ReviewMessages.class.getClassLoader(),
            new Class<?>[] {ReviewMessages.class},
            (proxy, method, arguments) -> arguments[0] + " " + method.getName());

    @ParameterizedTest
    @CsvSource({
        "PT1M, 1 minutes",
        "PT5M30S, 6 minutes",
        "PT10S, 1 minutes",
        "PT60M, 1 hours",
        "P1D, 1 days",
        "P30D, 30 days",
        "P31D, 1 months",
        "P76D, 2.5 months",
        "P365D, 12 months",
        "P366D, 1 years",
        "P548D, 1.5 years"
    })
    void intervals_are_short(String interval, String label) {
        assertThat(new ReviewTexts(MESSAGES).label(Duration.parse(interval))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"PT10M, PT10M", "PT24H, P1D", "PT96H, P4D", "PT25H, PT25H"})
    void whole_days_are_days(String interval, String iso) {
        assertThat(ReviewTexts.iso(Duration.parse(interval))).isEqualTo(iso);
    }
}
