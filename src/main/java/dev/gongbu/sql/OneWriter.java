package dev.gongbu.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On H2, one transaction at a time. H2 saves its tables one after the other while other connections go on writing
 * (h2database 2080); when the process is killed before it saves again, what is left of another transaction is a part of
 * it: an entry of an index without its row, an answer without its memory. PostgreSQL needs none of this.
 *
 * <p>So a transaction is for what writes: reading needs none, and does not wait.
 */
@ApplicationScoped
public class OneWriter {

    private final ReentrantLock turn = new ReentrantLock();
    private final boolean needed;

    OneWriter(@ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.needed = database.equals("h2");
    }

    /**
     * What a select ends in that locks the rows it reads until the transaction ends: on H2 nothing, where no other
     * transaction runs and a lock would be one more row to write.
     */
    public String lock() {
        return needed ? "" : " for update";
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (needed) {
            turn.lock();
        }
    }

    void ended(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
        if (needed) {
            turn.unlock();
        }
    }
}
