package dev.gongbu.catalog.reading;

import dev.gongbu.catalog.Catalog;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Looks after the further folder as often as {@code gongbu.content-watch} says (off unless in development), so that who
 * writes content sees it at once.
 */
@Singleton
class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);

    private final ContentFolders folders;
    private final Catalog catalog;
    private final Event<ContentChanged> changed;
    private Map<Path, FileTime> seen;

    ContentWatch(ContentFolders folders, Catalog catalog, Event<ContentChanged> changed) {
        this.folders = folders;
        this.catalog = catalog;
        this.changed = changed;
        this.seen = state();
    }

    @Scheduled(every = "{gongbu.content-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        Map<Path, FileTime> now = state();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            catalog.reload();
            changed.fire(new ContentChanged());
        } catch (ContentException e) {
            LOG.error(e.getMessage());
        }
    }

    private Map<Path, FileTime> state() {
        Map<Path, FileTime> state = new TreeMap<>();
        folders.further().ifPresent(folder -> {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    state.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return state;
    }
}
