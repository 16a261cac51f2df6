package dev.gongbu.deck.format;

/**
 * What a format is told about a source. Immutable.
 *
 * @param defaults what holds where the source is silent
 * @param known the catalog
 */
public record ReadOptions(Defaults defaults, KnownSections known) {

    /** Nothing is given, and every section is known. */
    public static ReadOptions none() {
        return new ReadOptions(Defaults.none(), KnownSections.ANY);
    }
}
