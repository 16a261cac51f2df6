package dev.gongbu.deck.media;

import dev.gongbu.deck.format.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pictures and sounds of decks. */
@ApplicationScoped
public class Media implements PanacheRepositoryBase<DeckMedia, DeckMedia.Id> {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"));

    private final Blobs blobs;

    Media(Blobs blobs) {
        this.blobs = blobs;
    }

    /** The media type of a file by its ending; null for what is no picture or sound. */
    public static @Nullable String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** What a deck shows under this name. The deck was found for the account before. */
    public Optional<Blob> find(UUID deck, String name) {
        if (name.indexOf('\0') >= 0) {
            return Optional.empty(); // PostgreSQL has no such text
        }
        return blobs.find(
                        "select b from Blob b join DeckMedia m on m.sha256 = b.sha256"
                                + " where m.id.deckId = ?1 and m.id.name = ?2",
                        deck,
                        name)
                .firstResultOptional();
    }

    /** Makes a deck show exactly these files, by name. */
    public void show(UUID deck, Map<String, byte[]> files) {
        Map<String, DeckMedia> shown = new HashMap<>();
        List<DeckMedia> before = list("id.deckId", deck);
        before.forEach(media -> shown.put(media.name(), media));
        files.forEach((name, bytes) -> {
            String hash = keep(name, bytes);
            DeckMedia media = shown.remove(name);
            if (media == null) {
                persist(new DeckMedia(deck, name, hash));
            } else if (!media.sha256().equals(hash)) {
                media.show(hash);
            }
        });
        shown.values().forEach(this::delete);
    }

    private String keep(String name, byte[] bytes) {
        String type = type(name);
        if (type == null) {
            throw new IllegalArgumentException("no picture or sound: " + name);
        }
        String hash = Sha256.of(bytes);
        if (blobs.findById(hash) == null) {
            blobs.persist(new Blob(hash, type, bytes));
        }
        return hash;
    }
}
