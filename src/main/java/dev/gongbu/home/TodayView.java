package dev.gongbu.home;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.progress.SectionProgress;
import dev.gongbu.review.queue.ReviewQueue.Counts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is shown.
 *
 * @param date    today, with the weekday
 * @param exam    the day of the exam; null when the learner has not said it
 * @param counts  what there is to do today
 * @param minutes that it takes at the pace of the last week; 0 when that is not known yet
 * @param begun   false until the first answer
 * @param stocked true when the decks that are studied hold anything
 * @param steps   what to do next, at most three
 * @param week    the last seven days; null when nothing was answered in them
 * @param wanted  the retention of the settings, in per cent
 * @param quiet   true when streaks are to be hidden
 */
record TodayView(
        Locale locale,
        String date,
        @Nullable Exam exam,
        Certification certification,
        Edition edition,
        boolean guest,
        Counts counts,
        long minutes,
        boolean begun,
        boolean stocked,
        List<Step> steps,
        List<Row> sections,
        @Nullable Week week,
        long wanted,
        boolean quiet) {

    private static final int SHORT_MINUTES = 10;
    private static final int SHORT_CARDS = 20;
    private static final int BAR = 10;
    private static final int EVEN = 10;

    /** @param days from today; 0 on the day itself, less when it is over */
    record Exam(long days, String date) {}

    /** One thing to do. */
    record Step(String href, String title, String detail) {}

    /** One section with its bar. */
    record Row(SectionProgress progress, long length, long filled, long longest) {

        static Row of(SectionProgress progress, int heaviest) {
            int weight = weight(progress);
            return new Row(
                    progress,
                    (long) weight * BAR,
                    Math.round(share(progress.cards().known(), progress.cards().total()) * weight * BAR),
                    (long) heaviest * BAR);
        }

        public long cardPercent() {
            return Math.round(
                    100 * share(progress.cards().known(), progress.cards().total()));
        }

        public long questionPercent() {
            return Math.round(100
                    * share(progress.questions().correct(), progress.questions().total()));
        }
    }

    static List<Row> rows(List<SectionProgress> sections) {
        int heaviest = sections.stream().mapToInt(TodayView::weight).max().orElse(EVEN);
        return sections.stream().map(section -> Row.of(section, heaviest)).toList();
    }

    /** More than ten minutes of work, so that doing only ten is worth offering. */
    public boolean many() {
        return minutes > SHORT_MINUTES || (minutes == 0 && counts.total() > SHORT_CARDS);
    }

    /** Cards and questions that were answered before. */
    public int repeat() {
        return counts.learning() + counts.due();
    }

    private static int weight(SectionProgress progress) {
        Integer weight = progress.section().weight();
        return weight == null ? EVEN : weight;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
