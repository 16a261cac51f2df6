package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Scheduler;
import dev.gongbu.memory.StudyTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the next answer to a card would do, computed as it will be when the answer is saved. */
public record CardForecasts(Scheduler scheduler, Instant now, ZoneId zone) {

    /** With the account's present settings. */
    public static CardForecasts of(Learner account, Instant now) {
        return new CardForecasts(new Scheduler(Schedulers.settings(account)), now, account.zone());
    }

    public Forecast of(UUID card, @Nullable MemoryState state) {
        return scheduler.forecast(state, StudyTime.of(now, zone), CardFold.seed(card, state), null);
    }
}
