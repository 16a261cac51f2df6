package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a learner reads is in a bundle, in English and Korean. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)");
    /** The program's own name, and words that are the same in both languages. */
    private static final Set<String> NAMES =
            Set.of("공부", "Gongbu", "한국어", "English", "API", "OpenAPI", "JSON", "curl", "v");
    /** Messages that hold names and numbers alone. */
    private static final Pattern NAMES_ONLY = Pattern.compile("[\\p{Punct}\\s\\d]*|API|Gongbu|OpenAPI");

    @Test
    void every_text_is_said_in_korean_too() {
        List<String> missing = new ArrayList<>();
        for (JavaClass bundle : bundles()) {
            Properties korean = korean(bundle);
            for (JavaMethod text : texts(bundle)) {
                String said = korean.getProperty(text.getName());
                String english = text.getAnnotationOfType(Message.class).value();
                boolean word = !NAMES_ONLY
                        .matcher(PLACEHOLDER.matcher(english).replaceAll("").replaceAll("[{}]", ""))
                        .matches();
                if (said == null || (word && !HANGUL.matcher(said).find() && !said.equals(english))) {
                    missing.add(bundle.getSimpleName() + "." + text.getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_korean_text_is_left_over() {
        List<String> left = new ArrayList<>();
        for (JavaClass bundle : bundles()) {
            Set<String> keys = texts(bundle).stream().map(JavaMethod::getName).collect(Collectors.toSet());
            korean(bundle).stringPropertyNames().stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> left.add(bundle.getSimpleName() + "." + key));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                words(Files.readString(template)).stream()
                        .map(word -> template.getFileName() + ": " + word)
                        .forEach(found::add);
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> words(String template) {
        String text = template.replaceAll("(?s)\\{!.*?!\\}", " ")
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("\\{#main-class\\}.*?\\{/main-class\\}", " ")
                .replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("(?s)<kbd>.*?</kbd>", " ")
                .replaceAll("(?s)<code>.*?</code>", " ");
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("\\{[^{}]*\\}", " ");
        }
        StringBuilder readable = new StringBuilder(text.replaceAll("(?s)<[^>]*>", " "));
        var attributes = Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"")
                .matcher(text);
        while (attributes.find()) {
            readable.append(' ').append(attributes.group(1));
        }
        Set<String> words = new TreeSet<>();
        var word = Pattern.compile("\\p{L}{2,}").matcher(readable.toString().replaceAll("&[a-z]+;", " "));
        while (word.find()) {
            if (!NAMES.contains(word.group())) {
                words.add(word.group());
            }
        }
        return words;
    }

    private static List<JavaClass> bundles() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.gongbu").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .toList();
    }

    private static List<JavaMethod> texts(JavaClass bundle) {
        return bundle.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Message.class))
                .toList();
    }

    private static Properties korean(JavaClass bundle) {
        String name = bundle.getAnnotationOfType(MessageBundle.class).value();
        var korean = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + "_ko.properties"))) {
            korean.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return korean;
    }
}
