package dev.gongbu;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The routes of the program, each with who may use it and what it may cost. A route that is not here fails
 * {@link RoutesHttpTest}, one that costs more fails {@link StatementsHttpTest}.
 */
final class Routes {

    /** {@code VERB /path}, who may use it, and how many statements it may take. */
    private static final String TABLE = """
            GET / OPEN 99
            GET /about OPEN 99
            GET /api OPEN 99
            GET /tips OPEN 99
            GET /language OPEN 99
            GET /sign-in OPEN 99
            POST /sign-in OPEN 99
            POST /sign-out OPEN 99
            GET /sign-up OPEN 99
            POST /sign-up OPEN 99
            POST /guest OPEN 99
            GET /api/v1/certifications OPEN 99
            GET /api/v1/certifications/{id}/resources OPEN 99
            POST /api/v1/accounts OPEN 99
            POST /api/v1/guests OPEN 99
            GET /study SIGNED_IN 99
            GET /study/aside SIGNED_IN 99
            POST /study/aside/{card}/taken OWNER 99
            GET /practice SIGNED_IN 99
            GET /practice/start SIGNED_IN 99
            POST /practice/flag SIGNED_IN 99
            GET /practice/rounds/{round}/{number} SIGNED_IN 99
            POST /practice/rounds/{round}/{number} SIGNED_IN 99
            GET /practice/rounds/{round}/end SIGNED_IN 99
            GET /courses SIGNED_IN 99
            GET /courses/{certification}/{course} SIGNED_IN 99
            POST /courses/{certification}/{course} SIGNED_IN 99
            POST /courses/{certification}/{course}/unmarked SIGNED_IN 99
            GET /syllabus SIGNED_IN 99
            GET /syllabus/{certification}/{edition} SIGNED_IN 99
            GET /syllabus/{certification}/{edition}/crosswalk SIGNED_IN 99
            POST /syllabus/{certification}/{edition}/{objective} SIGNED_IN 99
            GET /sign-in/bring SIGNED_IN 99
            POST /sign-in/bring SIGNED_IN 99
            GET /settings SIGNED_IN 99
            POST /settings SIGNED_IN 99
            POST /settings/credentials SIGNED_IN 99
            POST /settings/tokens SIGNED_IN 99
            POST /settings/tokens/{id}/revoke SIGNED_IN 99
            POST /settings/delete SIGNED_IN 99
            GET /decks SIGNED_IN 99
            GET /decks/new SIGNED_IN 99
            POST /decks/new SIGNED_IN 99
            GET /decks/import SIGNED_IN 99
            POST /decks/import SIGNED_IN 99
            POST /decks/import/save SIGNED_IN 99
            GET /decks/{id} OWNER 99
            POST /decks/{id}/studying OWNER 99
            POST /decks/{id}/sharing OWNER 99
            POST /decks/{id}/out OWNER 99
            POST /decks/{id}/problems/{report}/resolved OWNER 99
            GET /decks/{id}/media/{name} OWNER 99
            GET /decks/{id}/items/{itemId} OWNER 99
            POST /decks/{id}/items/{itemId}/problems OWNER 99
            POST /decks/{id}/items/{itemId}/kept OWNER 99
            GET /api/v1/accounts/me SIGNED_IN 99
            DELETE /api/v1/accounts/me SIGNED_IN 99
            PUT /api/v1/accounts/me/credentials SIGNED_IN 99
            GET /api/v1/settings SIGNED_IN 99
            PUT /api/v1/settings SIGNED_IN 99
            GET /api/v1/export SIGNED_IN 99
            POST /api/v1/tokens SIGNED_IN 99
            GET /api/v1/tokens SIGNED_IN 99
            DELETE /api/v1/tokens/{id} OWNER 99
            GET /api/v1/practice/questions SIGNED_IN 99
            POST /api/v1/practice/answers SIGNED_IN 99
            GET /api/v1/review/queue SIGNED_IN 99
            POST /api/v1/review/answers SIGNED_IN 99
            POST /api/v1/review/undo SIGNED_IN 99
            PUT /api/v1/cards/{id}/state OWNER 99
            PUT /api/v1/items/{id}/flag OWNER 99
            POST /api/v1/items/{id}/problems OWNER 99
            PUT /api/v1/courses/{certification}/{course} SIGNED_IN 99
            DELETE /api/v1/courses/{certification}/{course} SIGNED_IN 99
            GET /api/v1/progress/{certification}/{edition} SIGNED_IN 99
            PUT /api/v1/progress/{certification}/{edition}/{objective} SIGNED_IN 99
            POST /api/v1/decks/import SIGNED_IN 99
            GET /api/v1/decks SIGNED_IN 99
            POST /api/v1/decks SIGNED_IN 99
            GET /api/v1/decks/{id} OWNER 99
            PUT /api/v1/decks/{id} OWNER 99
            DELETE /api/v1/decks/{id} OWNER 99
            GET /api/v1/decks/{id}/export OWNER 99
            PUT /api/v1/decks/{id}/studying OWNER 99
            POST /api/v1/decks/{id}/items OWNER 99
            PUT /api/v1/decks/{id}/items/{itemId} OWNER 99
            DELETE /api/v1/decks/{id}/items/{itemId} OWNER 99
            GET /api/v1/decks/{id}/items/{itemId} OWNER 99
            """;

    /** {@code VERB /path} to OPEN, SIGNED_IN or OWNER. */
    static final Map<String, String> KNOWN = column(1);

    /** {@code VERB /path} to the most statements that it may take, with 20 and with 200 rows alike. */
    static final Map<String, Integer> BUDGETS = column(2).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));

    /** Bodies of calls that look at them before they look at whose the thing is. */
    static final Map<String, String> BODIES = Map.of(
            "PUT /api/v1/items/{id}/flag", "{\"flagged\":true}",
            "POST /api/v1/items/{id}/problems", "{\"text\":\"The answer is wrong.\"}",
            "PUT /api/v1/cards/{id}/state", "{\"suspended\":true}",
            "PUT /api/v1/decks/{id}", "{\"title\":\"Theirs\",\"version\":0}",
            "PUT /api/v1/decks/{id}/studying", "{\"studying\":true}",
            "POST /api/v1/decks/{id}/items", "{\"kind\":\"card\",\"front\":\"a\",\"back\":\"b\"}",
            "PUT /api/v1/decks/{id}/items/{itemId}", "{\"kind\":\"card\",\"front\":\"a\",\"back\":\"b\",\"version\":0}",
            "POST /decks/{id}/items/{itemId}/problems", "text=wrong",
            "POST /decks/{id}/studying", "studying=true",
            "POST /decks/{id}/sharing", "shared=true");

    private Routes() {}

    private static Map<String, String> column(int number) {
        return TABLE.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split(" "))
                .collect(Collectors.toMap(
                        part -> part[0] + " " + part[1], part -> part[1 + number], (one, other) -> one, TreeMap::new));
    }
}
