package dev.gongbu.review.log;

import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;

/** Numbers for log rows from the database's sequence, fifty at a time. Thread-safe; gaps are normal. */
@ApplicationScoped
class LogIds {

    /** The increment of the sequence. */
    private static final int BLOCK = 50;

    private final Jdbc jdbc;
    private long next;
    private long end;

    LogIds(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    synchronized long next() {
        if (next == end) {
            next = jdbc.list("select nextval('review_log_seq') id", row -> row.count("id"))
                    .get(0);
            end = next + BLOCK;
        }
        return next++;
    }
}
