package dev.gongbu;

import java.util.Map;
import java.util.TreeMap;

/** The routes of the program, each with who may use it. A route that is not here fails {@link RoutesHttpTest}. */
final class Routes {

    /** {@code VERB /path} to OPEN, SIGNED_IN or OWNER. */
    static final Map<String, String> KNOWN = read("""
            GET /api OPEN
            """);

    /** Bodies of calls that look at them before they look at whose the thing is. */
    static final Map<String, String> BODIES = Map.of();

    private Routes() {}

    private static Map<String, String> read(String table) {
        Map<String, String> known = new TreeMap<>();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int space = line.lastIndexOf(' ');
            known.put(line.substring(0, space).strip(), line.substring(space + 1));
        });
        return known;
    }
}
