package dev.gongbu.deck.library;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.ImportProblem;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.ProblemCode;
import dev.gongbu.deck.format.markdown.MarkdownDeckReader;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads files that somebody sends, against the catalog. */
@ApplicationScoped
public class DeckFiles {

    /** The formats that can be asked for; the first finds out by itself. */
    public static final List<String> FORMATS = List.of("auto", "markdown");

    private final Catalog catalog;
    private final long maximum;

    DeckFiles(Catalog catalog, @ConfigProperty(name = "gongbu.import.max-size") MemorySize maximum) {
        this.catalog = catalog;
        this.maximum = Math.min(maximum.asLongValue(), Limits.FILE_BYTES);
    }

    /** Bytes that a file may have. */
    public long maximum() {
        return maximum;
    }

    /**
     * What a file says.
     *
     * @param name   of the file; null for what has none
     * @param chosen the deck that it is for; null when its key or title says so
     */
    public DeckReading read(byte[] file, @Nullable String name, @Nullable Deck chosen) {
        if (file.length > maximum) {
            ImportProblem problem =
                    ImportProblem.of(1, null, ProblemCode.FILE_TOO_LARGE, Long.toString(maximum / (1024 * 1024)));
            return new DeckReading(null, List.of(problem), Set.of(), false, Map.of());
        }
        return MarkdownDeckReader.read(
                file,
                new Defaults(chosen == null ? null : chosen.key(), chosen == null ? null : chosen.title(), name),
                known());
    }

    /** What is known of the catalog. */
    public KnownSections known() {
        return new CatalogSections(catalog);
    }
}
