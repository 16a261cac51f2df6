package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class SchedulerProperties {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** A card, null when new, and the moment of its next answer. */
    record Case(@Nullable MemoryState state, StudyTime now) {}

    @Property
    void a_better_rating_is_never_due_earlier(
            @ForAll("settings") SchedulerSettings settings, @ForAll("cases") Case card, @ForAll long seed) {
        Assume.that(card.state() == null || card.state().capDays() == null);
        Forecast forecast = new Scheduler(settings).forecast(card.state(), card.now(), seed, null);

        for (int grade = 1; grade < 4; grade++) {
            assertThat(due(forecast, grade + 1, card.now().zone()))
                    .as("%s in %s", Rating.ofGrade(grade + 1), forecast)
                    .isAfterOrEqualTo(due(forecast, grade, card.now().zone()));
        }
    }

    @Property
    void whatever_the_limit_a_better_rating_is_never_due_on_an_earlier_study_day(
            @ForAll("tightSettings") SchedulerSettings settings,
            @ForAll("cases") Case card,
            @ForAll("caps") Integer capDays,
            @ForAll long seed) {
        Forecast forecast = new Scheduler(settings).forecast(card.state(), card.now(), seed, capDays);
        ZoneId zone = card.now().zone();

        for (int grade = 1; grade < 4; grade++) {
            assertThat(StudyDay.of(due(forecast, grade + 1, zone), zone))
                    .isAfterOrEqualTo(StudyDay.of(due(forecast, grade, zone), zone));
        }
    }

    @Property
    void every_outcome_is_later_and_within_every_limit(
            @ForAll("tightSettings") SchedulerSettings settings,
            @ForAll("cases") Case card,
            @ForAll("caps") Integer capDays,
            @ForAll long seed,
            @ForAll Rating rating) {
        Outcome outcome = new Scheduler(settings).answer(card.state(), rating, card.now(), seed, capDays);

        assertThat(outcome.due().reached(card.now())).isFalse();
        assertThat(outcome.interval().toDays()).isLessThanOrEqualTo(settings.maximumIntervalDays());
        if (capDays != null) {
            assertThat(outcome.interval().toDays()).isLessThanOrEqualTo(capDays);
        }
        if (card.state() != null && card.state().capDays() != null) {
            assertThat(outcome.interval().toDays())
                    .isLessThanOrEqualTo(card.state().capDays());
        }
    }

    @Property
    void the_saved_answer_is_what_the_forecast_announced(
            @ForAll("settings") SchedulerSettings settings,
            @ForAll("cases") Case card,
            @ForAll("caps") Integer capDays,
            @ForAll long seed,
            @ForAll Rating rating) {
        Forecast forecast = new Scheduler(settings).forecast(card.state(), card.now(), seed, capDays);
        Outcome saved = new Scheduler(settings).answer(card.state(), rating, card.now(), seed, capDays);

        assertThat(saved).isEqualTo(forecast.of(rating));
        assertThat(saved.rating()).isEqualTo(rating);
    }

    @Property
    void summer_time_changes_nothing(
            @ForAll @Size(min = 1, max = 12) List<@From("answers") Tuple2<LocalDateTime, Rating>> answers,
            @ForAll long seed) {
        Assume.that(answers.stream()
                .allMatch(answer -> NEW_YORK.getRules().isValidOffset(answer.get1(), ZoneOffset.ofHours(-5))
                        || NEW_YORK.getRules().isValidOffset(answer.get1(), ZoneOffset.ofHours(-4))));
        var inOrder = answers.stream()
                .sorted((one, other) -> one.get1().compareTo(other.get1()))
                .toList();

        assertThat(studied(inOrder, NEW_YORK, seed)).isEqualTo(studied(inOrder, ZoneOffset.ofHours(-5), seed));
    }

    /** The states after these answers at these times on the wall, with no trace of the zone left in them. */
    private static List<MemoryState> studied(List<Tuple2<LocalDateTime, Rating>> answers, ZoneId zone, long seed) {
        var scheduler = new Scheduler(SchedulerSettings.DEFAULT);
        var states = new ArrayList<MemoryState>();
        MemoryState state = null;
        for (Tuple2<LocalDateTime, Rating> answer : answers) {
            StudyTime now = StudyTime.of(answer.get1().atZone(zone).toInstant(), zone);
            state = scheduler.answer(state, answer.get2(), now, seed, null).next();
            states.add(state.due() instanceof Due.At ? state.withDue(new Due.Day(now.day())) : state);
        }
        return states;
    }

    private static Instant due(Forecast forecast, int grade, ZoneId zone) {
        return forecast.of(Rating.ofGrade(grade)).due().instant(zone);
    }

    @Provide
    Arbitrary<SchedulerSettings> settings() {
        return Generated.settings(2);
    }

    @Provide
    Arbitrary<SchedulerSettings> tightSettings() {
        return Generated.settings(1);
    }

    @Provide
    Arbitrary<Integer> caps() {
        return Arbitraries.of(1, 7, 30).injectNull(0.4);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<StudyTime> now = Combinators.combine(
                        Generated.wallClocks(), Arbitraries.of(Samples.SEOUL, NEW_YORK, ZoneId.of("Europe/Helsinki")))
                .as((wallClock, zone) -> StudyTime.of(wallClock.atZone(zone).toInstant(), zone));
        return now.flatMap(time -> Generated.states(time.day()).injectNull(0.1).map(state -> new Case(state, time)));
    }

    @Provide
    Arbitrary<Tuple2<LocalDateTime, Rating>> answers() {
        return Combinators.combine(Generated.wallClocks(), Arbitraries.of(Rating.class))
                .as(Tuple::of);
    }
}
