package dev.gongbu;

import java.util.Map;
import java.util.TreeMap;

/** The routes of the program, each with who may use it. A route that is not here fails {@link RoutesHttpTest}. */
final class Routes {

    /** {@code VERB /path} to OPEN, SIGNED_IN or OWNER. */
    static final Map<String, String> KNOWN = read("""
            GET / OPEN
            GET /about OPEN
            GET /api OPEN
            GET /tips OPEN
            GET /language OPEN
            GET /sign-in OPEN
            POST /sign-in OPEN
            POST /sign-out OPEN
            GET /sign-up OPEN
            POST /sign-up OPEN
            POST /guest OPEN
            GET /api/v1/certifications OPEN
            GET /api/v1/certifications/{id}/resources OPEN
            POST /api/v1/accounts OPEN
            POST /api/v1/guests OPEN
            GET /study SIGNED_IN
            GET /study/aside SIGNED_IN
            POST /study/aside/{card}/taken OWNER
            GET /practice SIGNED_IN
            GET /practice/start SIGNED_IN
            POST /practice/flag SIGNED_IN
            GET /practice/rounds/{round}/{number} SIGNED_IN
            POST /practice/rounds/{round}/{number} SIGNED_IN
            GET /practice/rounds/{round}/end SIGNED_IN
            GET /courses SIGNED_IN
            GET /courses/{certification}/{course} SIGNED_IN
            POST /courses/{certification}/{course} SIGNED_IN
            POST /courses/{certification}/{course}/unmarked SIGNED_IN
            GET /syllabus SIGNED_IN
            GET /syllabus/{certification}/{edition} SIGNED_IN
            GET /syllabus/{certification}/{edition}/crosswalk SIGNED_IN
            POST /syllabus/{certification}/{edition}/{objective} SIGNED_IN
            GET /sign-in/bring SIGNED_IN
            POST /sign-in/bring SIGNED_IN
            GET /settings SIGNED_IN
            POST /settings SIGNED_IN
            POST /settings/credentials SIGNED_IN
            POST /settings/tokens SIGNED_IN
            POST /settings/tokens/{id}/revoke SIGNED_IN
            POST /settings/delete SIGNED_IN
            GET /decks SIGNED_IN
            GET /decks/new SIGNED_IN
            POST /decks/new SIGNED_IN
            GET /decks/import SIGNED_IN
            POST /decks/import SIGNED_IN
            POST /decks/import/save SIGNED_IN
            GET /decks/{id} OWNER
            POST /decks/{id}/studying OWNER
            POST /decks/{id}/sharing OWNER
            POST /decks/{id}/out OWNER
            POST /decks/{id}/problems/{report}/resolved OWNER
            GET /decks/{id}/media/{name} OWNER
            GET /decks/{id}/items/{itemId} OWNER
            POST /decks/{id}/items/{itemId}/problems OWNER
            POST /decks/{id}/items/{itemId}/kept OWNER
            GET /api/v1/accounts/me SIGNED_IN
            DELETE /api/v1/accounts/me SIGNED_IN
            PUT /api/v1/accounts/me/credentials SIGNED_IN
            GET /api/v1/settings SIGNED_IN
            PUT /api/v1/settings SIGNED_IN
            GET /api/v1/export SIGNED_IN
            POST /api/v1/tokens SIGNED_IN
            GET /api/v1/tokens SIGNED_IN
            DELETE /api/v1/tokens/{id} OWNER
            GET /api/v1/practice/questions SIGNED_IN
            POST /api/v1/practice/answers SIGNED_IN
            GET /api/v1/review/queue SIGNED_IN
            POST /api/v1/review/answers SIGNED_IN
            POST /api/v1/review/undo SIGNED_IN
            PUT /api/v1/cards/{id}/state OWNER
            PUT /api/v1/items/{id}/flag OWNER
            POST /api/v1/items/{id}/problems OWNER
            PUT /api/v1/courses/{certification}/{course} SIGNED_IN
            DELETE /api/v1/courses/{certification}/{course} SIGNED_IN
            GET /api/v1/progress/{certification}/{edition} SIGNED_IN
            PUT /api/v1/progress/{certification}/{edition}/{objective} SIGNED_IN
            POST /api/v1/decks/import SIGNED_IN
            GET /api/v1/decks SIGNED_IN
            POST /api/v1/decks SIGNED_IN
            GET /api/v1/decks/{id} OWNER
            PUT /api/v1/decks/{id} OWNER
            DELETE /api/v1/decks/{id} OWNER
            GET /api/v1/decks/{id}/export OWNER
            PUT /api/v1/decks/{id}/studying OWNER
            POST /api/v1/decks/{id}/items OWNER
            PUT /api/v1/decks/{id}/items/{itemId} OWNER
            DELETE /api/v1/decks/{id}/items/{itemId} OWNER
            GET /api/v1/decks/{id}/items/{itemId} OWNER
            """);

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

    private static Map<String, String> read(String table) {
        Map<String, String> known = new TreeMap<>();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int space = line.lastIndexOf(' ');
            known.put(line.substring(0, space).strip(), line.substring(space + 1));
        });
        return known;
    }
}
