package dev.gongbu.account;

/** Takes the files of an export. Paths are relative, with {@code /}, and each is used once. */
public interface ExportSink {

    /** Adds a JSON document; a {@code Stream} becomes an array without being held in memory. */
    void json(String path, Object content);

    /** Adds a file as it is. */
    void file(String path, byte[] content);
}
