package dev.gongbu.home;

import dev.gongbu.catalog.Edition;
import dev.gongbu.home.TodayView.Step;
import dev.gongbu.practice.QuestionKind;
import dev.gongbu.progress.SectionProgress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What to do next, from what was measured: nothing is proposed that there is no reason for. */
final class NextSteps {

    private static final int MOST = 3;

    private final Edition edition;
    private final List<SectionProgress> sections;
    private final ToIntFunction<QuestionKind> count;
    private final boolean dated;
    private final HomeMessages texts;

    /**
     * @param count how many questions of a kind practice would ask
     * @param dated true when the learner has said when the exam is
     */
    NextSteps(
            Edition edition,
            List<SectionProgress> sections,
            ToIntFunction<QuestionKind> count,
            boolean dated,
            HomeMessages texts) {
        this.edition = edition;
        this.sections = sections;
        this.count = count;
        this.dated = dated;
        this.texts = texts;
    }

    /** For somebody who has not answered anything yet. */
    List<Step> first() {
        List<Step> steps = new ArrayList<>();
        if (unseen() > 0) {
            steps.add(new Step("/practice/start?limit=5", texts.firstQuestions(), texts.firstQuestionsDetail()));
        }
        steps.add(new Step(
                "/syllabus",
                texts.firstSyllabus(),
                texts.firstSyllabusDetail(
                        edition.sections().size(), edition.objectives().size())));
        return withExamDate(steps);
    }

    /** For everybody else. */
    List<Step> next() {
        List<Step> steps = new ArrayList<>();
        int unseen = unseen();
        int sureButWrong = count.applyAsInt(QuestionKind.SURE_WRONG);
        int wrong = sureButWrong > 0 ? 0 : count.applyAsInt(QuestionKind.MISSED);
        if (sureButWrong > 0) {
            steps.add(new Step(
                    "/practice/start?kind=sure-wrong", texts.sureButWrong(sureButWrong), texts.sureButWrongDetail()));
        } else if (wrong > 0) {
            steps.add(new Step("/practice/start?kind=missed", texts.wrong(wrong), texts.wrongDetail()));
        }
        widestGap().ifPresent(section -> steps.add(gap(section)));
        if (unseen > 0) {
            steps.add(new Step("/practice/start?kind=unseen", texts.unseen(), texts.unseenDetail(unseen)));
        }
        return withExamDate(steps);
    }

    /** Asks for the day of the exam where there is room for it. */
    private List<Step> withExamDate(List<Step> steps) {
        if (!dated && steps.size() < MOST) {
            steps.add(new Step("/settings#examDate", texts.sayExamDate(), texts.sayExamDateDetail()));
        }
        return steps;
    }

    /** The section where the most of the exam is not known yet, as far as there are cards and questions for it. */
    private Optional<SectionProgress> widestGap() {
        return sections.stream()
                .filter(section ->
                        section.cards().total() > 0 && section.questions().total() > 0 && section.known() < 1)
                .max(Comparator.comparingDouble(section -> weight(section) * (1 - section.known())));
    }

    private Step gap(SectionProgress section) {
        String code = section.section().code();
        int known = section.cards().known();
        int cards = section.cards().total();
        Integer weight = section.section().weight();
        return new Step(
                "/practice/start?section=" + code,
                texts.practiseSection(code),
                weight == null ? texts.gapUnweighted(known, cards) : texts.gap(known, cards, weight));
    }

    private static double weight(SectionProgress section) {
        Integer weight = section.section().weight();
        return weight == null ? 1 : weight;
    }

    private int unseen() {
        return count.applyAsInt(QuestionKind.UNSEEN);
    }
}
