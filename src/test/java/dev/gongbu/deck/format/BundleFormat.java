package dev.gongbu.deck.format;

import dev.gongbu.deck.format.markdown.MarkdownFormat;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A format that uses all that the door offers: an archive of decks in Markdown, with what is shown under {@code media/} and
 * what was answered in {@code history.csv} (item, part, instant, rating).
 */
final class BundleFormat implements DeckFormat {

    static final String HISTORY = "history.csv";

    private final MarkdownFormat markdown = new MarkdownFormat();

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public int recognise(DeckSource source) {
        return source.entries().stream().anyMatch(entry -> entry.endsWith(".md")) ? CERTAIN : 0;
    }

    @Override
    public void read(DeckSource source, ReadOptions options, DeckSink sink) {
        List<String> entries = source.entries();
        try {
            for (String entry : entries) {
                try (InputStream in = source.open(entry)) {
                    if (entry.endsWith(".md")) {
                        markdown.read(DeckSource.of(entry, in.readAllBytes()), options, new InFile(entry, sink));
                    } else if (entry.startsWith("media/")) {
                        sink.media(entry.substring("media/".length()), in);
                    } else if (entry.equals(HISTORY)) {
                        history(new String(in.readAllBytes(), StandardCharsets.UTF_8), sink);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void history(String text, DeckSink sink) {
        int number = 0;
        for (String row : text.split("\n")) {
            number++;
            String[] cells = row.split(",");
            try {
                sink.history(
                        new DeckSink.Answered(cells[0], cells[1], Instant.parse(cells[2]), Integer.parseInt(cells[3])));
            } catch (DateTimeParseException wrong) {
                sink.problem(ImportProblem.of(number, cells[0], ProblemCode.WRONG_TYPE, "at", "text")
                        .in(HISTORY)
                        .atRow(number));
            }
        }
    }

    @Override
    public void write(DeckDraft deck, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        archive.putNextEntry(new ZipEntry("deck.md"));
        archive.write(DeckFormats.bytes(markdown, deck));
        archive.closeEntry();
        archive.finish();
    }

    /** Says of every problem in which file it is. */
    private record InFile(String file, DeckSink sink) implements DeckSink {
        @Override
        public void deck(DeckDraft head) {
            sink.deck(head);
        }

        @Override
        public void item(ItemDraft item, ItemOrigin origin) {
            sink.item(item, origin);
        }

        @Override
        public void damaged(String id) {
            sink.damaged(id);
        }

        @Override
        public void incomplete() {
            sink.incomplete();
        }

        @Override
        public void problem(ImportProblem problem) {
            sink.problem(problem.in(file));
        }
    }
}
