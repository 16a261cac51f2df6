package dev.gongbu.deck.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The bytes of a picture or sound, kept once however many decks show it. */
@Entity
@Immutable
@Table(name = "blob")
public class Blob {

    /** Bytes that one may have: H2 keeps no more in a {@code bytea}. */
    public static final int LARGEST = 1_048_576;

    @Id
    private String sha256;

    private String type;
    private long size;

    @Column(length = LARGEST)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected Blob() {}

    Blob(String sha256, String type, byte[] bytes) {
        this.sha256 = sha256;
        this.type = type;
        this.size = bytes.length;
        this.bytes = bytes.clone();
    }

    String sha256() {
        return sha256;
    }

    String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
