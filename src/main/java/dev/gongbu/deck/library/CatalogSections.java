package dev.gongbu.deck.library;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.deck.format.KnownSections;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The catalog as the reader of files asks for it; for one reading, since the catalog may change in between. */
public final class CatalogSections implements KnownSections {

    private final Catalog catalog;
    private final Map<String, Set<String>> references = new ConcurrentHashMap<>();

    public CatalogSections(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean certification(String id) {
        return catalog.find(id).isPresent();
    }

    @Override
    public boolean section(String certification, String ref) {
        return references(certification).contains(ref);
    }

    @Override
    public Collection<String> certifications() {
        return catalog.certifications().stream().map(Certification::id).toList();
    }

    @Override
    public Collection<String> sections(String certification) {
        return references(certification);
    }

    private Set<String> references(String certification) {
        return references.computeIfAbsent(certification, id -> new LinkedHashSet<>(catalog.refs(id)));
    }
}
