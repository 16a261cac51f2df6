package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.deck.format.markdown.MarkdownFormat;
import dev.gongbu.deck.format.problems.ImportProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFormatsTest {

    private static final String DRAIN = "---\ntitle: One\n---\n\n## Drain? {#drain}\n\nFinish first.\n";
    private static final String CANCEL =
            "---\ntitle: Two\n---\n\n## Cancel? {#cancel}\n\n## Update? {#update}\n\nNo.\n";

    private final DeckFormat markdown = new MarkdownFormat();
    private final DeckFormat bundle = new BundleFormat();
    private final DeckFormats formats = new DeckFormats(List.of(markdown, bundle));

    @TempDir
    Path folder;

    /** Writes down what it is told. */
    private static final class Heard implements DeckSink {
        private final List<String> said = new ArrayList<>();

        @Override
        public void deck(DeckDraft head) {
            said.add("deck " + head.title() + " " + head.items().size());
        }

        @Override
        public void item(ItemDraft item, ItemOrigin origin) {
            said.add("item " + item.id() + " " + origin.line());
        }

        @Override
        public void damaged(String id) {
            said.add("damaged " + id);
        }

        @Override
        public void incomplete() {
            said.add("incomplete");
        }

        @Override
        public void problem(ImportProblem problem) {
            said.add("problem " + problem.file() + ":" + problem.line() + " " + problem.row() + " " + problem.item()
                    + " " + problem.code());
        }

        @Override
        public void media(String name, InputStream bytes) throws IOException {
            said.add("media " + name + " " + bytes.readAllBytes().length);
        }

        @Override
        public void history(Answered answered) {
            said.add("history " + answered.item() + " " + answered.part() + " " + answered.at() + " "
                    + answered.rating());
        }
    }

    @Test
    void a_format_is_chosen_by_its_name_or_by_what_the_source_looks_like() throws IOException {
        assertThat(formats.names()).containsExactly("auto", "markdown", "bundle");
        DeckSource archive = archive(Map.of("one.md", DRAIN));
        assertThat(formats.choose(DeckFormats.AUTO, archive)).contains(bundle);
        assertThat(formats.choose("markdown", archive)).contains(markdown);
        assertThat(formats.choose("bundle", text(null, DRAIN))).contains(bundle);
        assertThat(formats.choose(DeckFormats.AUTO, text(null, DRAIN))).contains(markdown);
        assertThat(formats.choose("song", text(null, DRAIN))).isEmpty();
        assertThat(formats.named("auto")).isEmpty();
    }

    @Test
    void what_no_format_recognises_is_read_as_the_own_one_which_says_what_is_wrong() {
        DeckSource unknown = text("x.bin", "\0\1\2");
        DeckFormat chosen = formats.choose(DeckFormats.AUTO, unknown).orElseThrow();
        assertThat(chosen).isSameAs(formats.own()).isSameAs(markdown);
        DeckReading reading =
                CollectedDecks.read(chosen, unknown, ReadOptions.none()).only();
        assertThat(reading.deck()).isNull();
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.problems(reading)).containsExactly("1 - NOT_UTF8 []");
    }

    @Test
    void every_format_has_a_name_of_its_own() {
        assertThatThrownBy(() -> new DeckFormats(List.of(markdown, new MarkdownFormat())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("markdown");
        assertThatThrownBy(() -> new DeckFormats(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markdown_is_recognised_by_its_head_its_name_and_its_headings() {
        int byHead = markdown.recognise(text("cards.txt", DRAIN));
        int byName = markdown.recognise(text("Cards.MD", "anything"));
        int byHeading = markdown.recognise(text(null, "# T\n\n## F {#f}\n\nB\n"));
        assertThat(byHead).isGreaterThan(byName).isLessThan(DeckFormat.CERTAIN);
        assertThat(byName).isGreaterThan(byHeading);
        assertThat(byHeading).isPositive();
        assertThat(markdown.recognise(text("a.csv", "front,back\n## no heading")))
                .isLessThan(byName);
        assertThat(markdown.recognise(text("a.csv", "front,back\n"))).isZero();
        assertThat(markdown.recognise(text("a.md", "PK\3\4\0"))).isZero();
    }

    @Test
    void a_source_is_told_piece_by_piece_with_decks_media_history_and_problems() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.md", DRAIN);
        files.put("two.md", CANCEL);
        files.put("media/flow.png", "1234");
        files.put(BundleFormat.HISTORY, "update,front,2026-09-01T10:00:00Z,3\nupdate,front,yesterday,1\n");
        Heard heard = new Heard();
        bundle.read(archive(files), ReadOptions.none(), heard);
        assertThat(heard.said)
                .containsExactly(
                        "deck One 0",
                        "item drain 5",
                        "problem two.md:5 null cancel NO_BACK",
                        "deck Two 0",
                        "item update 7",
                        "damaged cancel",
                        "media flow.png 4",
                        "history update front 2026-09-01T10:00:00Z 3",
                        "problem history.csv:2 2 update WRONG_TYPE");
    }

    @Test
    void collected_decks_keep_what_belongs_to_each() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.md", DRAIN);
        files.put("two.md", CANCEL);
        CollectedDecks collected = CollectedDecks.read(bundle, archive(files), ReadOptions.none());
        assertThat(collected.decks()).hasSize(2);
        assertThat(Read.ids(collected.decks().get(0))).containsExactly("drain");
        assertThat(collected.decks().get(0).damaged()).isEmpty();
        assertThat(Read.ids(collected.decks().get(1))).containsExactly("update");
        assertThat(collected.decks().get(1).damaged()).containsExactly("cancel");
        assertThatThrownBy(collected::only).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_told_of_a_deck_before_one_begins_is_a_mistake_of_the_format() {
        CollectedDecks collected = new CollectedDecks();
        assertThatThrownBy(collected::incomplete).isInstanceOf(IllegalStateException.class);
        collected.damaged("a");
        assertThat(collected.only().damaged()).containsExactly("a");
        assertThat(collected.decks()).isEmpty();
    }

    @Test
    void headings_that_can_not_be_read_are_told() {
        DeckReading reading = Read.items("## F {#A B}\n\nB\n\n## F {#z}\n\nB\n");
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.ids(reading)).containsExactly("z");
    }

    @Test
    void what_is_written_in_a_format_is_read_in_it() throws IOException {
        DeckDraft deck = Read.deck(Read.file(OldRevisions.FILE));
        for (DeckFormat format : List.of(markdown, bundle)) {
            Path file = folder.resolve("deck." + format.ending());
            Files.write(file, DeckFormats.bytes(format, deck));
            DeckSource source = DeckSource.of("deck." + format.ending(), file);
            assertThat(formats.choose(DeckFormats.AUTO, source)).contains(format);
            assertThat(CollectedDecks.read(format, source, ReadOptions.none())
                            .only()
                            .deck())
                    .isEqualTo(deck);
        }
    }

    @Test
    void a_source_is_read_as_often_as_needed_and_only_an_archive_has_entries() throws IOException {
        DeckSource text = text("a.md", "abc");
        assertThat(text.size()).isEqualTo(3);
        assertThat(text.beginning(2)).asString(StandardCharsets.UTF_8).isEqualTo("ab");
        assertThat(text.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        assertThat(text.entries()).isEmpty();
        assertThatThrownBy(() -> text.open("x")).isInstanceOf(IOException.class);

        Path plain = Files.writeString(folder.resolve("plain"), DRAIN);
        assertThat(DeckSource.of("plain", plain).entries()).isEmpty();
        assertThat(DeckSource.of("plain", Files.createFile(folder.resolve("empty")))
                        .entries())
                .isEmpty();

        DeckSource archive = archive(Map.of("one.md", DRAIN));
        assertThat(archive.entries()).containsExactly("one.md");
        try (InputStream in = archive.open("one.md")) {
            assertThat(in).asString(StandardCharsets.UTF_8).isEqualTo(DRAIN);
        }
        assertThatThrownBy(() -> archive.open("two.md")).isInstanceOf(IOException.class);
    }

    private static DeckSource text(String name, String text) {
        return DeckSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private DeckSource archive(Map<String, String> files) throws IOException {
        Path file = folder.resolve("archive-" + files.size());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return DeckSource.of("bundle", file);
    }
}
