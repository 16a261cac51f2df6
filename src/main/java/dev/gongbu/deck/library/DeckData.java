package dev.gongbu.deck.library;

import dev.gongbu.account.AccountData;
import dev.gongbu.account.ExportSink;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.DeckUse;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolment;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account's decks, what it studies, and what it reported. */
@Singleton
class DeckData implements AccountData {

    private static final int FLOOR = 200;

    /** Characters of a key that leave room for a number behind it. */
    private static final int KEY = 190;

    /** What hangs on a deck, in an order in which it can be deleted. */
    private static final List<String> ROWS = List.of(
            "delete from problem_report where item_id in (select id from item where deck_id = ?)",
            "delete from item_section where item_id in (select id from item where deck_id = ?)",
            "delete from item_tag where item_id in (select id from item where deck_id = ?)",
            "delete from item_revision where item_id in (select id from item where deck_id = ?)",
            "delete from card where item_id in (select id from item where deck_id = ?)",
            "delete from item where deck_id = ?",
            "delete from deck_media where deck_id = ?",
            "delete from enrolment where deck_id = ?",
            "delete from deck where id = ?");

    private static final String REVISIONS = """
            select d.deck_key, i.item_key, i.id, i.retired, r.number, r.created_at, r.markdown
            from item_revision r join item i on i.id = r.item_id join deck d on d.id = i.deck_id
            where d.owner_id = ? order by d.deck_key, i.position, i.id, r.number
            """;
    private static final String STUDIED = """
            select d.deck_key, e.since, e.active from enrolment e join deck d on d.id = e.deck_id
            where e.account_id = ? order by e.position
            """;

    /** So many decks are in memory while they are written. */
    private static final int DECKS_AT_ONCE = 100;

    private final Decks decks;
    private final Enrolments enrolments;
    private final ProblemReports reports;
    private final Library library;
    private final DeckFormats formats;
    private final Instance<DeckUse> uses;
    private final Jdbc jdbc;
    private final Clock clock;

    DeckData(
            Decks decks,
            Enrolments enrolments,
            ProblemReports reports,
            Library library,
            DeckFormats formats,
            Instance<DeckUse> uses,
            Jdbc jdbc,
            Clock clock) {
        this.decks = decks;
        this.enrolments = enrolments;
        this.reports = reports;
        this.library = library;
        this.formats = formats;
        this.uses = uses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of the account's own decks, as it is exported beside its file. */
    record Owned(String deck, String title, boolean shared, boolean retired) {}

    /** What an item of such a deck said once or says now, as it is exported; the log refers to it by its number. */
    record Revision(
            String deck, String item, UUID id, boolean retired, int number, Instant createdAt, String markdown) {}

    /** A deck that is studied, as it is exported. */
    record Studied(String deck, Instant since, boolean active) {}

    /** A report, as it is exported. */
    record Reported(UUID item, String text, Instant at) {}

    @Override
    public void export(UUID account, ExportSink out) {
        DeckFormat own = formats.own();
        List<Deck> owned = decks.owned(account);
        for (int from = 0; from < owned.size(); from += DECKS_AT_ONCE) {
            library.drafts(owned.subList(from, Math.min(owned.size(), from + DECKS_AT_ONCE)))
                    .forEach((deck, draft) -> out.file(
                            "decks/" + deck.key().replace('/', '_') + "-" + deck.id() + "." + own.ending(),
                            DeckFormats.bytes(own, draft)));
        }
        out.json(
                "decks/own.json",
                owned.stream()
                        .map(deck -> new Owned(deck.key(), deck.title(), deck.shared(), deck.retired()))
                        .toList());
        out.json(
                "decks/revisions.json",
                jdbc.list(
                        REVISIONS,
                        row -> new Revision(
                                row.text("deck_key"),
                                row.text("item_key"),
                                row.uuid("id"),
                                row.flag("retired"),
                                row.number("number"),
                                row.instant("created_at"),
                                row.text("markdown")),
                        account));
        out.json(
                "decks/studied.json",
                jdbc.list(
                        STUDIED,
                        row -> new Studied(row.text("deck_key"), row.instant("since"), row.flag("active")),
                        account));
        out.json(
                "decks/reported-problems.json",
                reports.list("accountId", account).stream()
                        .map(report -> new Reported(report.itemId(), report.description(), report.createdAt()))
                        .toList());
    }

    @Override
    public void erase(UUID account) {
        decks.flush();
        for (Deck deck : decks.owned(account)) {
            if (usedByOthers(deck, account)) {
                if (!deck.shared()) {
                    enrolments.leaveToOwner(deck.id(), account);
                }
                deck.passTo(Decks.LIBRARY, "left/" + deck.id(), clock.instant());
            } else {
                decks.forget(deck);
                ROWS.forEach(rows -> jdbc.update(rows, deck.id()));
            }
        }
        enrolments.delete("id.accountId", account);
        reports.update("accountId = null where accountId = ?1", account);
    }

    @Override
    public void move(UUID from, UUID to) {
        for (Deck deck : decks.owned(from)) {
            deck.passTo(to, freeKey(to, deck.key()), clock.instant());
            decks.flush();
        }
        for (Enrolment enrolment : enrolments.list("id.accountId = ?1 order by position", from)) {
            if (enrolments.of(to, enrolment.deckId()).isEmpty()) { // what the account chose stays
                enrolments.study(to, enrolment.deckId(), enrolment.active());
            }
            enrolments.delete(enrolment);
        }
        reports.update("accountId = ?1 where accountId = ?2", to, from);
        decks.flush();
    }

    @Override
    public int order() {
        return FLOOR;
    }

    @Override
    public boolean worthKeeping(UUID account) {
        return decks.count("ownerId = ?1 and retired = false", account) > 0;
    }

    private boolean usedByOthers(Deck deck, UUID account) {
        return enrolments.count("id.deckId = ?1 and id.accountId <> ?2", deck.id(), account) > 0
                || uses.stream().anyMatch(room -> room.usedByOthers(deck.id(), account));
    }

    private String freeKey(UUID owner, String key) {
        String begin = key.substring(0, Math.min(key.length(), KEY));
        String candidate = key;
        for (int number = 2; decks.owned(owner, candidate).isPresent(); number++) {
            candidate = begin + "-" + number;
        }
        return candidate;
    }
}
