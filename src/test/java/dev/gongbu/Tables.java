package dev.gongbu;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Who may name which table: SQL and HQL are read out of the compiled classes, where constants stand whole. A room names
 * its own tables, and reads those that the rooms below show it.
 */
final class Tables {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\b(select|insert\\s+into|delete\\s+from|merge\\s+into|exists|join|update\\s+\\w+(\\s+\\w+)?\\s+set|from\\s+[A-Z_a-z]+\\s+\\w+)\\b");
    private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_]+)");
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\b(?:insert\\s+into|delete\\s+from|merge\\s+into|update)\\s+([a-z_]+)");

    private final Map<String, Feature> rooms;
    private final Function<JavaClass, String> room;
    /** The room of each table. */
    private final Map<String, String> owners = new HashMap<>();

    Tables(Map<String, Feature> rooms, Function<JavaClass, String> room) {
        this.rooms = rooms;
        this.room = room;
        rooms.forEach((name, said) -> Arrays.stream(said.tables()).forEach(table -> owners.put(table, name)));
    }

    ArchRule rule() {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>("name tables that its room may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String text : texts(type)) {
                    if (STATEMENT.matcher(text).find()) {
                        check(type, text, WRITTEN, true, events);
                        check(type, text, READ, false, events);
                    }
                }
            }

            private void check(JavaClass type, String text, Pattern pattern, boolean writes, ConditionEvents events) {
                Matcher names = pattern.matcher(text);
                while (names.find()) {
                    String table = table(names.group(1));
                    String owner = owners.get(table);
                    if (owner != null && !allowed(room.apply(type), table, owner, writes)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + (writes ? " writes " : " reads ") + table + " of " + owner));
                    }
                }
            }
        });
    }

    /** HQL names the entity: {@code ItemSection} lies in {@code item_section}. */
    private static String table(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private boolean allowed(String room, String table, String owner, boolean writes) {
        if (room.equals(owner)) {
            return true;
        }
        Feature here = rooms.get(room);
        return !writes
                && here != null
                && Arrays.asList(here.uses()).contains(owner)
                && Arrays.asList(rooms.get(owner).shows()).contains(table);
    }

    /** All texts that a compiled class holds: loaded, constant, or between the parts of a concatenation. */
    private static Set<String> texts(JavaClass type) {
        Set<String> texts = new LinkedHashSet<>();
        var source = type.getSource();
        if (source.isEmpty()) {
            return texts;
        }
        try (InputStream in = source.get().getUri().toURL().openStream()) {
            new ClassReader(in)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public FieldVisitor visitField(
                                        int access, String name, String descriptor, String signature, Object constant) {
                                    add(texts, constant);
                                    return null;
                                }

                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    return loaded(texts);
                                }
                            },
                            ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static MethodVisitor loaded(Set<String> texts) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLdcInsn(Object constant) {
                add(texts, constant);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                Arrays.stream(arguments).forEach(argument -> add(texts, argument));
            }
        };
    }

    private static void add(Set<String> texts, Object constant) {
        if (constant instanceof String text) {
            texts.add(text);
        }
    }
}
