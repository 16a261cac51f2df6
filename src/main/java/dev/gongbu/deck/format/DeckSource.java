package dev.gongbu.deck.format;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What a format reads: a file, or a text that somebody pasted. Can be read as often as needed; safe for any thread while
 * nobody changes the file. What can't be read for a reason outside of its content is an {@link UncheckedIOException}.
 */
public final class DeckSource {
    private final @Nullable String name;
    private final byte @Nullable [] bytes;
    private final @Nullable Path file;

    private DeckSource(@Nullable String name, byte @Nullable [] bytes, @Nullable Path file) {
        this.name = name;
        this.bytes = bytes;
        this.file = file;
    }

    /** Bytes in memory, which must not be changed any more; never an archive. */
    public static DeckSource of(@Nullable String name, byte[] bytes) {
        return new DeckSource(name, bytes, null);
    }

    /**
     * A file on disk.
     *
     * @param name what its owner calls it, whatever it is called here
     */
    public static DeckSource of(@Nullable String name, Path file) {
        return new DeckSource(name, null, file);
    }

    /** The name without folders, as its owner has it; null when it has none or it doesn't matter. */
    public @Nullable String name() {
        return name;
    }

    /** How many bytes it has. */
    public long size() {
        try {
            return file == null ? inMemory().length : Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first bytes, at most so many. */
    public byte[] beginning(int most) {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bytes: ask for {@link #size()} first. */
    public byte[] bytes() {
        return beginning(Integer.MAX_VALUE);
    }

    /** The bytes, to be closed by the caller. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(inMemory()) : Files.newInputStream(file);
    }

    /** The names of the files in an archive, in its order; none for what is no archive. */
    public List<String> entries() {
        if (file == null) {
            return List.of();
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (ZipException noArchive) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bytes of one of the {@link #entries()}, to be closed by the caller, who counts them: an archive may claim any
     * size.
     *
     * @throws IOException also when there is no such entry
     */
    public InputStream open(String entry) throws IOException {
        if (file == null) {
            throw new IOException("no archive");
        }
        ZipFile archive = new ZipFile(file.toFile());
        ZipEntry found = archive.getEntry(entry);
        if (found == null) {
            archive.close();
            throw new IOException("no entry " + entry);
        }
        return new FilterInputStream(archive.getInputStream(found)) {
            @Override
            public void close() throws IOException {
                archive.close(); // and with it what is open of it
            }
        };
    }

    private byte[] inMemory() {
        return bytes == null ? new byte[0] : bytes;
    }
}
