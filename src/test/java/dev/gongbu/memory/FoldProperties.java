package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class FoldProperties {

    private static final Scheduler SCHEDULER = new Scheduler(SchedulerSettings.DEFAULT);

    @Property
    void folding_a_log_is_applying_its_rows_one_by_one(@ForAll("logs") List<LogEntry> log) {
        MemoryState state = null;
        var changes = new ArrayList<Fold.Change>();
        for (LogEntry entry : log) {
            MemoryState before = state;
            state = Fold.apply(before, entry);
            changes.add(new Fold.Change(entry, before, state));
        }

        assertThat(Fold.of(log)).isEqualTo(state);
        assertThat(Fold.trace(log)).isEqualTo(changes);
    }

    @Property
    void folding_anew_what_was_recorded_gives_the_same_state(@ForAll("logs") List<LogEntry> log) {
        List<LogEntry> recorded =
                Fold.trace(log).stream().map(FoldProperties::written).toList();

        assertThat(Fold.of(recorded)).isEqualTo(Fold.of(log));
    }

    @Property
    void taking_an_answer_back_gives_the_log_without_it(
            @ForAll("logs") List<LogEntry> log, @ForAll @IntRange(max = 20) int index) {
        List<LogEntry> written = new ArrayList<>(
                Fold.trace(log).stream().map(FoldProperties::written).toList());
        List<LogEntry> unwritten = new ArrayList<>(log);
        if (index < log.size()) {
            written.remove(index);
            unwritten.remove(index);
        }

        assertThat(Fold.of(written)).isEqualTo(Fold.of(unwritten));
    }

    /** The row as it stands in the log once it is written. */
    private static LogEntry written(Fold.Change change) {
        if (change.entry() instanceof LogEntry.Answer answer && change.after() != null) {
            return new LogEntry.Answer(
                    answer.rating(),
                    answer.when(),
                    answer.fuzzSeed(),
                    answer.capDays(),
                    answer.scheduler(),
                    Recorded.of(change.before(), change.after().due()));
        }
        return change.entry();
    }

    @Provide
    Arbitrary<List<LogEntry>> logs() {
        Arbitrary<StudyTime> when = Generated.wallClocks().map(wallClock -> Samples.at(wallClock.toString()));
        Arbitrary<Integer> cap = Arbitraries.of(1).injectNull(0.7);
        Arbitrary<LogEntry> answers = Combinators.combine(Arbitraries.of(Rating.class), when, Arbitraries.longs(), cap)
                .as((rating, time, seed, capDays) -> new LogEntry.Answer(rating, time, seed, capDays, SCHEDULER, null));
        Arbitrary<LogEntry> forgets = when.map(LogEntry.Forget::new);
        Arbitrary<LogEntry> sets = when.map(
                time -> new LogEntry.SetDue(time, new Due.Day(time.day().plusDays(5))));
        return Arbitraries.frequencyOf(Tuple.of(8, answers), Tuple.of(1, forgets), Tuple.of(1, sets))
                .list()
                .ofMaxSize(20)
                .map(rows -> rows.stream()
                        .sorted((one, other) ->
                                one.when().at().compareTo(other.when().at()))
                        .toList());
    }
}
