package dev.gongbu.deck.library;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.format.CollectedDecks;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.DeckSource;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.ReadOptions;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
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

    private final Catalog catalog;
    private final DeckFormats formats;
    private final long maximum;

    DeckFiles(
            Catalog catalog, DeckFormats formats, @ConfigProperty(name = "gongbu.import.max-size") MemorySize maximum) {
        this.catalog = catalog;
        this.formats = formats;
        this.maximum = Math.min(maximum.asLongValue(), Limits.FILE_BYTES);
    }

    /** Bytes that a file may have. */
    public long maximum() {
        return maximum;
    }

    /** What came of a source, and what it was read as. */
    public record Read(DeckFormat format, DeckReading reading) {}

    /**
     * What a source says.
     *
     * @param format one of {@link DeckFormats#names()}
     * @param chosen the deck that it is for; null when its key or title says so
     * @throws IllegalArgumentException when there is no such format
     */
    public Read read(DeckSource source, String format, @Nullable Deck chosen) {
        DeckFormat as = formats.choose(format, source).orElseThrow(() -> new IllegalArgumentException(format));
        if (source.size() > maximum) {
            ImportProblem problem =
                    ImportProblem.of(1, null, ProblemCode.FILE_TOO_LARGE, Long.toString(Limits.megabytes(maximum)));
            return new Read(as, new DeckReading(null, List.of(problem), Set.of(), false, Map.of()));
        }
        Defaults defaults = chosen == null ? Defaults.none() : new Defaults(chosen.key(), chosen.title());
        return new Read(
                as,
                CollectedDecks.read(as, source, new ReadOptions(defaults, known()))
                        .only());
    }

    /** What is known of the catalog. */
    public KnownSections known() {
        return new CatalogSections(catalog);
    }
}
