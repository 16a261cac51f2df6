package dev.gongbu.account;

import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.OneWriter;
import dev.gongbu.sql.Row;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Reads learners past the persistence context, for what runs with every answer. */
@ApplicationScoped
public class Learners {

    /** The columns of an account named {@code a}, as {@link #map} reads them. */
    public static final String COLUMNS =
            "a.id account_id, a.language, a.zone, a.new_per_day, a.reviews_per_day, a.retention, a.edition, a.exam_date,"
                    + " a.hide_streaks";

    private static final String FIND = "select " + COLUMNS + " from account a where a.id = ?";

    private final Jdbc jdbc;
    private final String lock;

    Learners(Jdbc jdbc, OneWriter writer) {
        this.jdbc = jdbc;
        this.lock = FIND + writer.lock();
    }

    /**
     * Locks the learner's row until the transaction ends, and returns what it says now, in one statement. Whatever writes
     * a learner's log calls this first; different learners never wait for each other. Who changes the account itself
     * takes {@link Accounts#lock}, which is the same lock.
     *
     * @throws UnauthorizedException if there is no such account, for example because it was deleted meanwhile: who asks
     *     is not signed in any more
     */
    public Learner lock(UUID id) {
        return one(lock, id);
    }

    /** @throws UnauthorizedException if there is no such account */
    public Learner get(UUID id) {
        return one(FIND, id);
    }

    private Learner one(String sql, UUID id) {
        return jdbc.list(sql, Learners::map, id).stream().findFirst().orElseThrow(UnauthorizedException::new);
    }

    /** The learner of this row. */
    public static Learner map(Row row) throws SQLException {
        return new Learner(
                row.uuid("account_id"),
                new AccountSettings(
                        Locale.forLanguageTag(row.text("language")),
                        ZoneId.of(row.text("zone")),
                        row.number("new_per_day"),
                        row.number("reviews_per_day"),
                        row.decimal("retention"),
                        row.textOrNull("edition"),
                        row.dateOrNull("exam_date"),
                        row.flag("hide_streaks")));
    }
}
