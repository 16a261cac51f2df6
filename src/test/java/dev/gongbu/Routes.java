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
            GET / OPEN 11
            GET /about OPEN 1
            GET /api OPEN 1
            GET /tips OPEN 1
            GET /language OPEN 1
            GET /sign-in OPEN 1
            POST /sign-in OPEN 1
            POST /sign-out OPEN 1
            GET /sign-up OPEN 1
            POST /sign-up OPEN 1
            POST /guest OPEN 1
            GET /api/v1/certifications OPEN 1
            GET /api/v1/certifications/{id}/resources OPEN 1
            POST /api/v1/accounts OPEN 1
            POST /api/v1/guests OPEN 5
            GET /study SIGNED_IN 8
            GET /study/aside SIGNED_IN 2
            POST /study/aside/{card}/taken OWNER 2
            GET /practice SIGNED_IN 1
            GET /practice/start SIGNED_IN 4
            POST /practice/flag SIGNED_IN 1
            GET /practice/rounds/{round}/{number} SIGNED_IN 4
            POST /practice/rounds/{round}/{number} SIGNED_IN 1
            GET /practice/rounds/{round}/end SIGNED_IN 2
            GET /courses SIGNED_IN 1
            GET /courses/{certification}/{course} SIGNED_IN 1
            POST /courses/{certification}/{course} SIGNED_IN 1
            POST /courses/{certification}/{course}/unmarked SIGNED_IN 3
            GET /syllabus SIGNED_IN 1
            GET /syllabus/{certification}/{edition} SIGNED_IN 3
            GET /syllabus/{certification}/{edition}/crosswalk SIGNED_IN 1
            POST /syllabus/{certification}/{edition}/{objective} SIGNED_IN 1
            GET /sign-in/bring SIGNED_IN 1
            POST /sign-in/bring SIGNED_IN 1
            GET /settings SIGNED_IN 2
            POST /settings SIGNED_IN 3
            POST /settings/credentials SIGNED_IN 11
            POST /settings/tokens SIGNED_IN 2
            POST /settings/tokens/{id}/revoke SIGNED_IN 2
            POST /settings/delete SIGNED_IN 1
            GET /decks SIGNED_IN 7
            GET /decks/new SIGNED_IN 1
            POST /decks/new SIGNED_IN 2
            GET /decks/import SIGNED_IN 1
            POST /decks/import SIGNED_IN 1
            POST /decks/import/save SIGNED_IN 1
            GET /decks/{id} OWNER 8
            POST /decks/{id}/studying OWNER 8
            POST /decks/{id}/sharing OWNER 23
            POST /decks/{id}/out OWNER 3
            POST /decks/{id}/problems/{report}/resolved OWNER 7
            GET /decks/{id}/media/{name} OWNER 2
            GET /decks/{id}/items/{itemId} OWNER 7
            POST /decks/{id}/items/{itemId}/problems OWNER 7
            POST /decks/{id}/items/{itemId}/kept OWNER 9
            GET /api/v1/accounts/me SIGNED_IN 2
            DELETE /api/v1/accounts/me SIGNED_IN 1
            PUT /api/v1/accounts/me/credentials SIGNED_IN 7
            GET /api/v1/settings SIGNED_IN 1
            PUT /api/v1/settings SIGNED_IN 2
            GET /api/v1/export SIGNED_IN 17
            POST /api/v1/tokens SIGNED_IN 1
            GET /api/v1/tokens SIGNED_IN 1
            DELETE /api/v1/tokens/{id} OWNER 2
            GET /api/v1/practice/questions SIGNED_IN 4
            POST /api/v1/practice/answers SIGNED_IN 3
            GET /api/v1/review/queue SIGNED_IN 6
            POST /api/v1/review/answers SIGNED_IN 4
            POST /api/v1/review/undo SIGNED_IN 2
            PUT /api/v1/cards/{id}/state OWNER 5
            PUT /api/v1/items/{id}/flag OWNER 7
            POST /api/v1/items/{id}/problems OWNER 4
            PUT /api/v1/courses/{certification}/{course} SIGNED_IN 1
            DELETE /api/v1/courses/{certification}/{course} SIGNED_IN 3
            GET /api/v1/progress/{certification}/{edition} SIGNED_IN 2
            PUT /api/v1/progress/{certification}/{edition}/{objective} SIGNED_IN 3
            POST /api/v1/decks/import SIGNED_IN 2
            GET /api/v1/decks SIGNED_IN 5
            POST /api/v1/decks SIGNED_IN 12
            GET /api/v1/decks/{id} OWNER 7
            PUT /api/v1/decks/{id} OWNER 12
            DELETE /api/v1/decks/{id} OWNER 21
            GET /api/v1/decks/{id}/export OWNER 2
            PUT /api/v1/decks/{id}/studying OWNER 8
            POST /api/v1/decks/{id}/items OWNER 15
            PUT /api/v1/decks/{id}/items/{itemId} OWNER 5
            DELETE /api/v1/decks/{id}/items/{itemId} OWNER 3
            GET /api/v1/decks/{id}/items/{itemId} OWNER 2
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
