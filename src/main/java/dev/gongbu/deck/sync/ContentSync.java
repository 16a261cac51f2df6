package dev.gongbu.deck.sync;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.reading.ContentChanged;
import dev.gongbu.catalog.reading.ContentFolder;
import dev.gongbu.catalog.reading.ContentFolders;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.library.CatalogSections;
import dev.gongbu.deck.library.Library;
import dev.gongbu.sql.Jdbc;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Brings the decks that ship into the database when the program starts. One node at a time; files that did not change
 * since the last time are not read.
 */
@ApplicationScoped
public class ContentSync {

    private static final Logger LOG = Logger.getLogger(ContentSync.class);

    private final ContentFolders folders;
    private final Catalog catalog;
    private final Decks decks;
    private final Library library;
    private final FolderSync folderSync;
    private final DeckFormats formats;
    private final Jdbc jdbc;
    private volatile List<String> problems = List.of();

    ContentSync(
            ContentFolders folders,
            Catalog catalog,
            Decks decks,
            Library library,
            FolderSync folderSync,
            DeckFormats formats,
            Jdbc jdbc) {
        this.folders = folders;
        this.catalog = catalog;
        this.decks = decks;
        this.library = library;
        this.folderSync = folderSync;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        synchronise(folders.all());
    }

    @Transactional
    void follow(@Observes ContentChanged event) {
        synchronise(folders.all());
    }

    /**
     * Makes the library's decks say what these folders say; decks whose file vanished are retired.
     *
     * @return how many decks were read, because they are new or changed
     */
    @Transactional
    public int synchronise(List<ContentFolder> content) {
        long begin = System.nanoTime();
        jdbc.list("select name from app_lock where name = 'content' for update", row -> row.text("name"));
        KnownSections known = new CatalogSections(catalog);
        List<String> found = new ArrayList<>();
        ShippedDecks shipped = new ShippedDecks(decks.library());
        Set<String> present = new HashSet<>();
        int read = 0;
        for (ContentFolder folder : content) {
            present.add(folder.id());
            found.addAll(DeckFile.tooLarge(folder));
            read += folderSync.synchronise(
                    folder.id(), DeckFile.of(folder, known, formats.own()), known, shipped, found);
        }
        shipped.outside(present).forEach(library::retire);
        problems = List.copyOf(found);
        found.forEach(LOG::warn);
        LOG.infof("%d decks of the content were read in %d ms", read, (System.nanoTime() - begin) / 1_000_000);
        return read;
    }

    /** What was wrong in the files that were read at the last start, each with file and line. */
    public List<String> problems() {
        return problems;
    }
}
