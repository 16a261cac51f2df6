package dev.gongbu.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives the program's own style sheets and scripts an address that changes with their content, so that caches never lie. */
@Singleton
class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::compute);
    }

    private static String compute(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/resources/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            var crc = new CRC32();
            crc.update(in.readAllBytes());
            return "/assets/" + name + "?v=" + Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
