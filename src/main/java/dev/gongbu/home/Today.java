package dev.gongbu.home;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.home.Week.Logged;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.practice.Practice;
import dev.gongbu.practice.PracticeFilter;
import dev.gongbu.practice.QuestionKind;
import dev.gongbu.progress.Progress;
import dev.gongbu.progress.SectionProgress;
import dev.gongbu.review.queue.ReviewQueue;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what a learner is to do today. */
@ApplicationScoped
class Today {

    private final Catalog catalog;
    private final ReviewQueue queue;
    private final Progress progress;
    private final AnswerHistory history;
    private final Practice practice;
    private final Viewer viewer;
    private final Clock clock;

    Today(
            Catalog catalog,
            ReviewQueue queue,
            Progress progress,
            AnswerHistory history,
            Practice practice,
            Viewer viewer,
            Clock clock) {
        this.catalog = catalog;
        this.queue = queue;
        this.progress = progress;
        this.history = history;
        this.practice = practice;
        this.viewer = viewer;
        this.clock = clock;
    }

    TodayView view(Learner account, Locale locale) {
        Certification certification = catalog.standard();
        Edition edition = certification.studied(account.edition());
        List<SectionProgress> sections = progress.sections(account, certification, edition);
        ReviewQueue.Counts counts = queue.counts(account, ReviewQueue.Selection.everything(1));
        LocalDate today = StudyDay.of(clock.instant(), account.zone());
        Map<LocalDate, Logged> logged = history.days(account.id(), today.minusDays(Week.LENGTH - 1L), today);
        Week week = Week.of(logged, today, locale);
        boolean begun = week.answers() > 0 || sections.stream().anyMatch(section -> section.readiness() != null);
        boolean stocked = counts.total() > 0
                || sections.stream()
                        .anyMatch(section ->
                                section.cards().total() + section.questions().total() > 0);
        var steps = new NextSteps(
                edition,
                sections,
                kind -> count(kind, account, certification, edition),
                account.examDate() != null,
                Messages.in(HomeMessages.class, locale));
        return new TodayView(
                locale,
                date(today, locale),
                exam(account, locale),
                certification,
                edition,
                viewer.guest(),
                counts,
                week.minutesFor(counts.total()),
                begun,
                stocked,
                begun ? steps.next() : steps.first(),
                TodayView.rows(sections),
                week.answers() == 0 ? null : week,
                Math.round(account.retention() * 100),
                account.hideStreaks());
    }

    private int count(QuestionKind kind, Learner account, Certification certification, Edition edition) {
        return practice.count(
                account, new PracticeFilter(certification.id(), edition.id(), List.of(), kind, Practice.MOST));
    }

    /** An exam is on a day of the calendar, whose day begins at midnight. */
    private TodayView.@Nullable Exam exam(Learner account, Locale locale) {
        LocalDate day = account.examDate();
        if (day == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), account.zone());
        String pattern = locale.getLanguage().equals("ko") ? "yyyy년 M월 d일 EEEE" : "EEEE d MMMM yyyy";
        return new TodayView.Exam(ChronoUnit.DAYS.between(today, day), format(day, pattern, locale));
    }

    private static String date(LocalDate day, Locale locale) {
        String pattern = locale.getLanguage().equals("ko") ? "M월 d일 EEEE" : "EEEE d MMMM";
        return format(day, pattern, locale);
    }

    private static String format(LocalDate day, String pattern, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
