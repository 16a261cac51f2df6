package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void a_file_larger_than_allowed_makes_no_deck() {
        byte[] file = new byte[Limits.FILE_BYTES + 1];
        Arrays.fill(file, (byte) ' ');
        assertThat(Read.problems(Read.bytes(file))).containsExactly("1 - FILE_TOO_LARGE [20]");
        assertThat(Read.problems(Read.bytes(Arrays.copyOf(file, Limits.FILE_BYTES))))
                .containsExactly("1 - NO_FRONT_MATTER []");
    }

    @Test
    void a_deck_has_at_most_20_000_items() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= Limits.ITEMS; i++) {
            text.append("## F {#i").append(i).append("}\n\nB\n\n");
        }
        assertThat(Read.ids(Read.items(text.toString()))).hasSize(20_000);
        DeckReading reading = Read.items(text + "## F {#more}\n\nB\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("80004 - TOO_MANY_ITEMS [20000]");
    }

    @Test
    void a_line_has_at_most_20_000_characters_of_a_body_and_of_a_heading() {
        String line = "x".repeat(Limits.LINE);
        assertThat(Read.items("## F {#a}\n\n" + line + "\n").problems()).isEmpty();
        assertThat(Read.problems(Read.items("## F {#a}\n\nB\n" + line + "x\n\n## F {#b}\n\nB\n")))
                .containsExactly("7 a LINE_TOO_LONG [20000]");
        String title = "x".repeat(Limits.LINE - " {#a}".length());
        assertThat(Read.items("## " + title + " {#a}\n\nB\n").problems()).isEmpty();
        DeckReading reading = Read.items("## x" + title + " {#a}\n\nB\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a LINE_TOO_LONG [20000]");
        assertThat(reading.damaged()).containsExactly("a");
    }

    @Test
    void an_item_has_at_most_100_000_characters() {
        String lines = ("x".repeat(999) + "\n\n").repeat(99);
        String rest = "x".repeat(Limits.ITEM - lines.length() - "F {#a}".length() - 2);
        assertThat(Read.items("## F {#a}\n\n" + lines + rest + "\n").problems()).isEmpty();
        assertThat(Read.problems(Read.items("## F {#a}\n\n" + lines + rest + "x\n\n## F {#b}\n\nB\n")))
                .containsExactly("4 a ITEM_TOO_LONG [100000]");
    }

    @Test
    void more_than_1_000_lines_without_an_empty_one_make_no_deck() {
        assertThat(Read.items("## F {#a}\n\n" + "x\n".repeat(1000) + "\n" + "x\n".repeat(1000))
                        .problems())
                .isEmpty();
        DeckReading reading = Read.items("## F {#a}\n\n" + "x\n".repeat(1001));
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("1006 - LINES_WITHOUT_GAP [1000]");
    }

    @Test
    void of_one_item_at_most_100_errors_and_100_warnings_are_told_and_it_is_left_out_all_the_same() {
        DeckReading warned = Read.items("## F {#a " + "b ".repeat(500) + "}\n\nB\n");
        assertThat(warned.problems()).hasSize(100);
        assertThat(Read.ids(warned)).containsExactly("a");

        DeckReading wrong =
                Read.items("## F {#a " + "b ".repeat(500) + "}\n\n" + "==1|== ".repeat(500) + "\n\n## G {#c}\n\nB\n");
        assertThat(wrong.problems()).hasSize(200);
        assertThat(wrong.hasErrors()).isTrue();
        assertThat(wrong.damaged()).containsExactly("a");
    }

    @Test
    void hostile_nesting_and_endless_openings_are_read_in_passing() {
        List<String> signs = List.of(
                ">",
                "- ",
                "`",
                "``` ",
                "$a ",
                "==a ",
                "](",
                "<a ",
                "{#",
                "{a=\"",
                "{ ",
                "[a]: ",
                "| ",
                "*",
                "1. ",
                "==1|== ",
                "==a::b== ",
                "==a==::");
        for (String sign : signs) {
            String line = sign.repeat(15_000 / sign.length());
            assertThatCode(() -> Read.items("## F {#a}\n\n" + (line + "\n").repeat(6) + "\n## " + line + "\n\nx\n"))
                    .as(sign)
                    .doesNotThrowAnyException();
            assertThatCode(() -> Read.file("---\ntitle: " + line + "\n---\n## F {#a}\n\nB\n"))
                    .as(sign)
                    .doesNotThrowAnyException();
        }
    }
}
