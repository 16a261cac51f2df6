package dev.gongbu.catalog.reading;

import java.util.Locale;

/** One file of a content folder, read whole. Immutable. */
public final class ContentFile {

    private final String path;
    private final String shown;
    private final byte[] bytes;

    ContentFile(String path, String shown, byte[] bytes) {
        this.path = path;
        this.shown = shown;
        this.bytes = bytes;
    }

    /** Path within the certification's folder, with slashes: {@code decks/1.1-security-and-compliance.md}. */
    public String path() {
        return path;
    }

    /** How messages name the file, so that its author finds it. */
    public String shown() {
        return shown;
    }

    /** File name without folders and without its ending: {@code 1.1-security-and-compliance}. */
    public String baseName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    /** True when the file name ends so, whatever its case: {@code hasEnding("md")}. */
    public boolean hasEnding(String ending) {
        return path.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
