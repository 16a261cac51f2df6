package dev.gongbu.practice;

import java.util.List;

/**
 * Which questions are asked for.
 *
 * @param sections an empty list for all, and for questions that name no section; a section stands for its objectives too
 * @param limit    the most questions, 1 to {@value Practice#MOST}
 */
public record PracticeFilter(
        String certification, String edition, List<String> sections, QuestionKind kind, int limit) {

    public PracticeFilter {
        sections = List.copyOf(sections);
    }
}
