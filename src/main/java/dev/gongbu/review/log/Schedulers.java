package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.memory.Fsrs;
import dev.gongbu.memory.Scheduler;
import dev.gongbu.memory.SchedulerSettings;
import dev.gongbu.memory.Weights;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import dev.gongbu.web.Remembered;
import dev.gongbu.web.Uuids;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The schedulers that an account's answers were decided with. A row never changes; other settings make another row, so
 * that a log can always be read with what was in force.
 */
@ApplicationScoped
public class Schedulers {

    private static final String COLUMNS =
            "id, weights, retention, learning_steps, relearning_steps, maximum_interval from scheduler";

    private final Jdbc jdbc;
    private final Clock clock;
    private final Remembered<Wanted, UUID> found;

    private record Wanted(UUID account, SchedulerSettings settings) {}

    Schedulers(Jdbc jdbc, @CacheName("schedulers") Cache found, Clock clock) {
        this.jdbc = jdbc;
        this.found = new Remembered<>(found);
        this.clock = clock;
    }

    /** A scheduler with the id that log rows name it by. */
    record Named(UUID id, Scheduler scheduler) {}

    /** The settings that an account's next answer is decided with. */
    public static SchedulerSettings settings(Learner account) {
        return SchedulerSettings.DEFAULT.withRetention(account.retention());
    }

    /** The account's latest scheduler with its present settings, made when there is none. The account is locked. */
    Named current(Learner account) {
        SchedulerSettings settings = settings(account);
        var wanted = new Wanted(account.id(), settings);
        UUID known = found.get(wanted);
        if (known != null) {
            return new Named(known, new Scheduler(settings));
        }
        Optional<Named> stored = stored(account, settings);
        stored.ifPresent(named -> found.put(wanted, named.id())); // never one whose transaction may still fail
        return stored.orElseGet(() -> add(account.id(), settings));
    }

    private Optional<Named> stored(Learner account, SchedulerSettings wanted) {
        return jdbc
                .list(
                        "select " + COLUMNS + """
                                 where account_id = ? and model = ? and weights = ? and retention = ?
                                    and learning_steps = ? and relearning_steps = ? and maximum_interval = ?
                                order by created_at desc, id desc
                                limit 1
                                """,
                        row -> new Named(row.uuid("id"), new Scheduler(wanted)),
                        account.id(),
                        Fsrs.MODEL,
                        wanted.weights().text(),
                        wanted.desiredRetention(),
                        text(wanted.learningSteps()),
                        text(wanted.relearningSteps()),
                        wanted.maximumIntervalDays())
                .stream()
                .findFirst();
    }

    /** Every scheduler that the account's log refers to. */
    Map<UUID, Scheduler> of(UUID account) {
        var schedulers = new HashMap<UUID, Scheduler>();
        for (Named named : jdbc.list("select " + COLUMNS + " where account_id = ?", Schedulers::map, account)) {
            schedulers.put(named.id(), named.scheduler());
        }
        return schedulers;
    }

    private Named add(UUID account, SchedulerSettings settings) {
        var named = new Named(Uuids.next(), new Scheduler(settings));
        jdbc.update(
                """
                insert into scheduler (id, account_id, model, weights, retention, learning_steps, relearning_steps,
                        maximum_interval, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                named.id(),
                account,
                Fsrs.MODEL,
                settings.weights().text(),
                settings.desiredRetention(),
                text(settings.learningSteps()),
                text(settings.relearningSteps()),
                settings.maximumIntervalDays(),
                clock.instant());
        return named;
    }

    private static Named map(Row row) throws SQLException {
        var settings = new SchedulerSettings(
                Weights.parse(row.text("weights")),
                row.decimal("retention"),
                steps(row.text("learning_steps")),
                steps(row.text("relearning_steps")),
                row.number("maximum_interval"));
        return new Named(row.uuid("id"), new Scheduler(settings));
    }

    /** Steps as ISO 8601 durations with spaces between. */
    private static String text(List<Duration> steps) {
        return steps.stream().map(Duration::toString).collect(Collectors.joining(" "));
    }

    private static List<Duration> steps(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Duration::parse).toList();
    }
}
