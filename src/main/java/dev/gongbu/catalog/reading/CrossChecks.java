package dev.gongbu.catalog.reading;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Course;
import dev.gongbu.catalog.Courses;
import dev.gongbu.catalog.Crosswalk;
import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.ExamFact;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.catalog.Tip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what no schema can say: that names exist, are unique, and that weights make a whole. */
final class CrossChecks {

    private final Certification certification;
    private final YamlFile main;
    private final Optional<YamlFile> courses;
    private final Optional<YamlFile> tips;
    private final List<ContentProblem> problems = new ArrayList<>();

    CrossChecks(Certification certification, YamlFile main, Optional<YamlFile> courses, Optional<YamlFile> tips) {
        this.certification = certification;
        this.main = main;
        this.courses = courses;
        this.tips = tips;
    }

    List<ContentProblem> problems() {
        editions();
        crosswalks();
        unique(main, "/facts", certification.facts().stream().map(ExamFact::id).toList());
        courses.ifPresent(this::courses);
        tips.ifPresent(this::tips);
        return problems;
    }

    private void editions() {
        List<Edition> editions = certification.editions();
        unique(main, "/editions", editions.stream().map(Edition::id).toList());
        edition("/current", certification.current());
        for (int e = 0; e < editions.size(); e++) {
            new EditionChecks(editions.get(e), main, "/editions/" + e).addTo(problems);
        }
    }

    private void crosswalks() {
        for (int w = 0; w < certification.crosswalks().size(); w++) {
            Crosswalk walk = certification.crosswalks().get(w);
            String at = "/crosswalks/" + w;
            edition(at + "/from", walk.from());
            edition(at + "/to", walk.to());
            unique(
                    main,
                    at + "/moves",
                    walk.moves().stream().map(Crosswalk.Move::code).toList());
            for (int m = 0; m < walk.moves().size(); m++) {
                Crosswalk.Move move = walk.moves().get(m);
                ref(main, at + "/moves/" + m + "/code", new SectionRef(walk.from(), move.code()));
                refs(main, at + "/moves/" + m + "/to", in(walk.to(), move.to()));
            }
            added(walk, at + "/added");
            grown(walk, at + "/grown");
        }
    }

    private void added(Crosswalk walk, String at) {
        refs(main, at, in(walk.to(), walk.added()));
        for (int a = 0; a < walk.added().size(); a++) {
            String code = walk.added().get(a);
            if (!walk.origins(code).isEmpty()) {
                problems.add(main.problem(
                        at + "/" + a,
                        "`" + code + "` is not new, as " + String.join(", ", walk.origins(code))
                                + " went there: write it under `grown`, or remove it"));
            }
        }
    }

    private void grown(Crosswalk walk, String at) {
        refs(main, at, in(walk.to(), walk.grown()));
        for (int g = 0; g < walk.grown().size(); g++) {
            String code = walk.grown().get(g);
            if (certification.has(new SectionRef(walk.to(), code))
                    && walk.origins(code).isEmpty()) {
                problems.add(main.problem(
                        at + "/" + g,
                        "nothing went to `" + code + "`: write it under `added`, or name it in a move's `to`"));
            }
        }
    }

    private void courses(YamlFile file) {
        Courses courses = certification.courses();
        Set<String> seen = new HashSet<>();
        courses(file, "/talk", courses.talk(), seen);
        if (courses.path() != null) {
            courses(file, "/path/parts", courses.path().parts(), seen);
        }
        courses(file, "/extras", courses.extras(), seen);
    }

    private void courses(YamlFile file, String at, List<Course> some, Set<String> seen) {
        for (int c = 0; c < some.size(); c++) {
            Course course = some.get(c);
            String here = at + "/" + c;
            if (!seen.add(course.id())) {
                twice(file, here + "/id", course.id());
            }
            refs(file, here + "/sections", course.sections());
            courseIds(file, here + "/replacedBy", course.replacedBy());
            if (course.partOf() != null) {
                courseId(file, here + "/partOf", course.partOf());
            }
        }
    }

    private void tips(YamlFile file) {
        unique(file, "/tips", certification.tips().stream().map(Tip::id).toList());
        for (int t = 0; t < certification.tips().size(); t++) {
            Tip tip = certification.tips().get(t);
            refs(file, "/tips/" + t + "/sections", tip.sections());
            courseIds(file, "/tips/" + t + "/courses", tip.courses());
        }
    }

    private void edition(String pointer, String id) {
        if (certification.edition(id).isEmpty()) {
            String known = certification.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
            problems.add(main.problem(pointer, "there is no edition `" + id + "`: write one of " + known));
        }
    }

    private void courseIds(YamlFile file, String at, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            courseId(file, at + "/" + i, ids.get(i));
        }
    }

    private void courseId(YamlFile file, String pointer, String id) {
        if (certification.courses().find(id).isEmpty()) {
            problems.add(file.problem(
                    pointer, "there is no course `" + id + "`: write the id of one in courses.yaml, or remove it"));
        }
    }

    private void refs(YamlFile file, String at, List<SectionRef> refs) {
        for (int i = 0; i < refs.size(); i++) {
            ref(file, at + "/" + i, refs.get(i));
        }
    }

    private void ref(YamlFile file, String pointer, SectionRef ref) {
        if (!certification.has(ref)) {
            String known = certification.edition(ref.edition()).stream()
                    .flatMap(edition -> edition.refs().stream())
                    .map(SectionRef::code)
                    .collect(Collectors.joining(", "));
            problems.add(file.problem(
                    pointer,
                    known.isEmpty()
                            ? "there is no edition `" + ref.edition() + "`: write one of certification.yaml"
                            : "`" + ref.edition() + "` has no `" + ref.code() + "`: write one of " + known));
        }
    }

    private void unique(YamlFile file, String at, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                twice(file, at + "/" + i, ids.get(i));
            }
        }
    }

    private void twice(YamlFile file, String pointer, String id) {
        problems.add(file.problem(pointer, "`" + id + "` is there twice: rename or remove one"));
    }

    private static List<SectionRef> in(String edition, List<String> codes) {
        return codes.stream().map(code -> new SectionRef(edition, code)).toList();
    }
}
