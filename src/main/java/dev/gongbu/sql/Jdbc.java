package dev.gongbu.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plain statements for the path that is measured: they join the transaction of the caller, without which nothing can be
 * changed, batch their rows and go
 * past the persistence context.
 *
 * <p>Arguments are {@link UUID}, {@link Instant}, date, number, boolean, text or null; a collection of ids, whole numbers
 * or texts becomes an array, which {@code unnest(cast(? as uuid array))} turns into rows on both databases (H2 doesn't
 * use the second column of an index for {@code in}).
 */
@ApplicationScoped
public class Jdbc {

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;

    Jdbc(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... arguments) {
        return with(sql, statement -> {
            bind(statement, arguments);
            try (var results = statement.executeQuery()) {
                var row = new Row(results);
                var list = new ArrayList<T>();
                while (results.next()) {
                    list.add(mapper.map(row));
                }
                return list;
            }
        });
    }

    /** Shows each row to {@code reader}. */
    public void each(String sql, Reader reader, @Nullable Object... arguments) {
        list(
                sql,
                row -> {
                    reader.read(row);
                    return row;
                },
                arguments);
    }

    /** @throws IllegalStateException outside of a transaction: the database must not be changed by halves */
    public int update(String sql, @Nullable Object... arguments) {
        needTransaction(sql);
        return with(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /**
     * Runs the statement once per row, all in one round trip.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public <T> void batch(String sql, Collection<T> rows, Function<T, @Nullable Object[]> arguments) {
        needTransaction(sql);
        if (rows.isEmpty()) {
            return;
        }
        with(sql, statement -> {
            for (T row : rows) {
                bind(statement, arguments.apply(row));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void needTransaction(String sql) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("outside of a transaction: " + sql);
        }
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (argument instanceof Collection<?> many) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type(many), many.toArray()));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    private static String type(Collection<?> many) {
        if (many.stream().anyMatch(Integer.class::isInstance)) {
            return "int4";
        }
        return many.stream().anyMatch(String.class::isInstance) ? "varchar" : "uuid";
    }

    /** Makes a value of the row at hand. */
    public interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    /** Takes what it needs of the row at hand. */
    public interface Reader {
        void read(Row row) throws SQLException;
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** The database refused a statement: a mistake of ours, never of the learner. */
    static final class DatabaseFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        DatabaseFailure(String sql, SQLException cause) {
            super(sql, cause);
        }
    }
}
