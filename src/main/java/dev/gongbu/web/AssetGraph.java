package dev.gongbu.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a build, which refer to each other. Each is named with a fingerprint of what it is and of the names it
 * refers to, so that a change renames a file and all that import it, and no other.
 */
final class AssetGraph {

    static final String ROOT = "/assets/";

    private static final int FINGERPRINT = 10;
    /** How one file names another, in scripts and style sheets alike: {@code './store.js'}. */
    private static final Pattern REFERENCE = Pattern.compile("([\"'])\\./([\\w-]+\\.\\w+)\\1");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Map<String, byte[]> files;
    private final Map<String, Asset> assets = new TreeMap<>();
    private final Map<String, Asset> served = new HashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    private AssetGraph(Map<String, byte[]> files) {
        this.files = files;
    }

    /** @param files what is in each, by its name */
    static AssetGraph of(Map<String, byte[]> files) {
        var graph = new AssetGraph(files);
        files.keySet().forEach(graph::resolve);
        graph.assets.values().forEach(asset -> graph.served.put(asset.address().substring(ROOT.length()), asset));
        return graph;
    }

    /** The asset of this name, before it got its fingerprint. */
    Asset asset(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return asset;
    }

    /** The asset that is served under this name, with its fingerprint. */
    Optional<Asset> served(String file) {
        return Optional.ofNullable(served.get(file));
    }

    /** The addresses of all modules that this one needs, itself apart. */
    List<String> imports(String name) {
        Set<String> needed = new LinkedHashSet<>();
        collect(name, needed);
        return needed.stream().map(each -> asset(each).address()).toList();
    }

    /** The addresses of all assets of this build. */
    List<String> addresses() {
        return assets.values().stream().map(Asset::address).toList();
    }

    private void collect(String name, Set<String> needed) {
        for (String each : asset(name).refers()) {
            if (each.endsWith(".js") && needed.add(each)) {
                collect(each, needed);
            }
        }
    }

    private Asset resolve(String name) {
        Asset known = assets.get(name);
        if (known != null) {
            return known;
        }
        if (!begun.add(name)) {
            throw new IllegalStateException("These need each other, so none can be named first: " + begun);
        }
        byte[] content = Objects.requireNonNull(files.get(name));
        List<String> refers = new ArrayList<>();
        if (name.endsWith(".js") || name.endsWith(".css")) {
            content = rewritten(name, new String(content, StandardCharsets.UTF_8), refers)
                    .getBytes(StandardCharsets.UTF_8);
        }
        begun.remove(name);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        String address = ROOT + name.substring(0, dot) + "." + fingerprint(content) + "." + ending;
        var asset = new Asset(address, type(name, TYPES.get(ending)), content, List.copyOf(refers));
        assets.put(name, asset);
        return asset;
    }

    private String rewritten(String name, String text, List<String> refers) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String other = found.group(2);
            if (!files.containsKey(other)) {
                throw new IllegalStateException(name + " names " + other + ", which is not among the assets");
            }
            refers.add(other);
            String quote = found.group(1);
            return quote + "./" + resolve(other).address().substring(ROOT.length()) + quote;
        });
    }

    private static String type(String name, @Nullable String type) {
        if (type == null) {
            throw new IllegalStateException("The media type of " + name + " is not known");
        }
        return type;
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
