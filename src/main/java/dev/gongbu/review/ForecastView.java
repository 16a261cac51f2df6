package dev.gongbu.review;

import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What each rating would do, in JSON. */
public record ForecastView(Next again, Next hard, Next good, Next easy) {

    /**
     * What one rating would do.
     *
     * @param interval an ISO 8601 duration
     * @param due      when the card would return
     * @param label    the interval in a few characters, in the language of the request
     */
    public record Next(String interval, Instant due, String label) {

        private static Next of(Outcome outcome, ZoneId zone, ReviewTexts texts) {
            return new Next(
                    ReviewTexts.iso(outcome.interval()), outcome.due().instant(zone), texts.label(outcome.interval()));
        }
    }

    public static @Nullable ForecastView of(@Nullable Forecast forecast, ZoneId zone, ReviewTexts texts) {
        return forecast == null
                ? null
                : new ForecastView(
                        Next.of(forecast.again(), zone, texts),
                        Next.of(forecast.hard(), zone, texts),
                        Next.of(forecast.good(), zone, texts),
                        Next.of(forecast.easy(), zone, texts));
    }
}
