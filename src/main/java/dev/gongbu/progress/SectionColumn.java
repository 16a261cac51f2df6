package dev.gongbu.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * One section in the picture of an edition: as wide as it weighs, filled from below as far as it is known. In units of a
 * picture that is 400 wide and 26 high.
 */
record SectionColumn(String code, long x, long width, long top, long filled, long middle) {

    static final int HEIGHT = 26;
    private static final int WIDTH = 400;
    private static final int GAP = 2;

    /** The columns of an edition; all of one width when one of them has no weight. */
    static List<SectionColumn> of(List<SectionProgress> sections) {
        boolean weighted =
                sections.stream().allMatch(section -> section.section().weight() != null);
        double all = sections.stream()
                .mapToDouble(section -> weight(section, weighted))
                .sum();
        List<SectionColumn> columns = new ArrayList<>();
        double x = 0;
        for (SectionProgress section : sections) {
            double width = weight(section, weighted) / all * WIDTH;
            long filled = Math.round(SyllabusView.share(section.cards()) * HEIGHT);
            columns.add(new SectionColumn(
                    section.section().code(),
                    Math.round(x),
                    Math.round(width) - GAP,
                    HEIGHT - filled,
                    filled,
                    Math.round(x + width / 2) - 1));
            x += width;
        }
        return List.copyOf(columns);
    }

    private static double weight(SectionProgress section, boolean weighted) {
        Integer weight = section.section().weight();
        return weighted && weight != null ? weight : 1;
    }
}
