package dev.gongbu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The rules of the house, made from what each room says of itself. */
final class House {

    /** Libraries beyond {@code java..} that a pure part may know. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "format",
            List.of(
                    "org.commonmark.",
                    "com.fasterxml.jackson.",
                    "org.snakeyaml.",
                    "de.siegmar.fastcsv.",
                    "org.jsoup.",
                    "org.sqlite.",
                    "com.github.luben.zstd."));

    /** Ways to the database beside {@code sql.Jdbc} and the methods of a repository. */
    private static final Set<String> CONNECTIONS = Set.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityManagerFactory",
            "org.hibernate.Session",
            "org.hibernate.StatelessSession",
            "org.hibernate.SessionFactory",
            "java.sql.Connection",
            "java.sql.DriverManager",
            "javax.sql.DataSource",
            "io.agroal.api.AgroalDataSource");

    private static final Set<String> PURE_PARTS = Set.of("format", "scoring", "calendar");

    private final String root;
    private final Map<String, Feature> rooms;

    private House(String root, JavaClasses classes) {
        this.root = root;
        this.rooms = rooms(root, classes);
    }

    static Map<String, ArchRule> rules(String root, JavaClasses classes) {
        var house = new House(root, classes);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "every room says what it owns", house.every("stand in a room that says what it owns", house::homeless));
        rules.put("a room imports only what it says", house.everyImport("use only the rooms it names", house::unsaid));
        rules.put(
                "a room reaches only another's root and what it exposes",
                house.everyImport("stay before the door", house::behindTheDoor));
        rules.put(
                "there is no circle",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "there is no circle inside of a room",
                slices().assignedFrom(house.subPackages()).should().beFreeOfCycles());
        rules.put("SQL names only tables that the room may know", new Tables(house.rooms, house::room).rule());
        rules.put(
                "SQL is spoken by repositories and by sql",
                house.everyImport("leave connections to repositories and sql", house::ownConnection));
        rules.put("pure parts know java alone", house.everyImport("stay pure", house::impure));
        rules.put(
                "REST and Qute live in pages, resources and web",
                house.everyImport("keep REST at the door", house::restInside));
        rules.put("nothing reads the time without a clock", house.noTimeWithoutClock());
        rules.put(
                "no class hides behind an empty name",
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)"));
        return rules;
    }

    private static Map<String, Feature> rooms(String root, JavaClasses classes) {
        Map<String, Feature> rooms = new LinkedHashMap<>();
        JavaPackage house = classes.getPackage(root);
        for (JavaPackage room : house.getSubpackages()) {
            Optional<Feature> feature = room.tryGetAnnotationOfType(Feature.class);
            feature.ifPresent(said -> rooms.put(room.getRelativeName(), said));
        }
        return rooms;
    }

    private boolean homeless(JavaClass type) {
        String room = room(type);
        return !room.isEmpty() && !rooms.containsKey(room);
    }

    private boolean unsaid(JavaClass from, JavaClass to) {
        Feature said = rooms.get(room(from));
        return said != null && crosses(from, to) && !Arrays.asList(said.uses()).contains(room(to));
    }

    private boolean behindTheDoor(JavaClass from, JavaClass to) {
        if (!crosses(from, to)) {
            return false;
        }
        String inside = inside(to);
        Feature said = rooms.get(room(to));
        return !inside.isEmpty()
                && (said == null
                        || Arrays.stream(said.exposes())
                                .noneMatch(part -> inside.equals(part) || inside.startsWith(part + ".")));
    }

    /** The sub-packages of each room as slices, with what lies below them; roots belong to none. */
    private SliceAssignment subPackages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String inside = inside(type);
                return inside.isEmpty()
                        ? SliceIdentifier.ignore()
                        : SliceIdentifier.of(room(type), inside.split("\\.", 2)[0]);
            }

            @Override
            public String getDescription() {
                return "sub-packages";
            }
        };
    }

    private boolean impure(JavaClass from, JavaClass to) {
        Optional<String> part = purePart(from);
        if (part.isEmpty() || (to.getPackageName() + ".").startsWith(part.get() + ".")) {
            return false;
        }
        List<String> libraries =
                LIBRARIES.getOrDefault(part.get().substring(part.get().lastIndexOf('.') + 1), List.of());
        String name = to.getName();
        return !to.isPrimitive()
                && !to.isArray()
                && !name.startsWith("java.")
                && !name.startsWith("org.jspecify.")
                && !name.equals(Feature.class.getName())
                && !name.equals(Coded.class.getName())
                && libraries.stream().noneMatch(name::startsWith);
    }

    /** The package, at this depth or above, that promised to be pure. */
    private Optional<String> purePart(JavaClass type) {
        String room = room(type);
        Feature said = rooms.get(room);
        if (said != null && said.pure()) {
            return Optional.of(root + "." + room);
        }
        String path = root + "." + room;
        for (String step : inside(type).split("\\.")) {
            path += "." + step;
            if (PURE_PARTS.contains(step)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private boolean restInside(JavaClass from, JavaClass to) {
        boolean rest = to.getPackageName().startsWith("jakarta.ws.rs")
                || to.getPackageName().startsWith("org.jboss.resteasy")
                || to.getPackageName().startsWith("io.quarkus.qute");
        String owner = outermost(from).getSimpleName();
        return rest
                && !room(from).equals("web")
                && !owner.endsWith("Page")
                && !owner.endsWith("Resource")
                && !owner.endsWith("Messages");
    }

    private boolean ownConnection(JavaClass from, JavaClass to) {
        return CONNECTIONS.contains(to.getName())
                && !room(from).equals("sql")
                && !outermost(from).isAssignableTo(PanacheRepositoryBase.class);
    }

    private ArchRule noTimeWithoutClock() {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>("ask a Clock for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    AccessTarget.MethodCallTarget target = call.getTarget();
                    boolean now = target.getName().equals("now")
                            && target.getOwner().getPackageName().equals("java.time")
                            && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
                    boolean millis = target.getFullName().equals("java.lang.System.currentTimeMillis()");
                    if (now || millis) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        });
    }

    private ArchRule every(String wish, java.util.function.Predicate<JavaClass> wrong) {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(wish) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (wrong.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + wish));
                }
            }
        });
    }

    private ArchRule everyImport(String wish, BiPredicate<JavaClass, JavaClass> wrong) {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(wish) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> found = type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> wrong.test(type, target(dependency)))
                        .map(Dependency::getDescription)
                        .collect(Collectors.toCollection(TreeSet::new));
                found.forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
            }
        });
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private boolean crosses(JavaClass from, JavaClass to) {
        return !room(from).isEmpty() && !room(to).isEmpty() && !room(from).equals(room(to));
    }

    /** The room's name, or nothing for the root itself and for what is outside the house. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String inside = name.substring(root.length() + 1);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    /** The path of a class's package below its room's root; nothing for the root itself. */
    private String inside(JavaClass type) {
        String door = root + "." + room(type) + ".";
        return type.getPackageName().startsWith(door) ? type.getPackageName().substring(door.length()) : "";
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass current = type;
        while (current.getEnclosingClass().isPresent()) {
            current = current.getEnclosingClass().get();
        }
        return current;
    }
}
