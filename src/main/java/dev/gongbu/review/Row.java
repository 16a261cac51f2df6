package dev.gongbu.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row at hand of a result, in the types of the domain. The names without "OrNull" are of columns that are never null. */
final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    UUID uuid(String column) throws SQLException {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    @Nullable
    UUID uuidOrNull(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    int number(String column) throws SQLException {
        return results.getInt(column);
    }

    long count(String column) throws SQLException {
        return results.getLong(column);
    }

    double decimal(String column) throws SQLException {
        return results.getDouble(column);
    }

    @Nullable
    Integer numberOrNull(String column) throws SQLException {
        int number = results.getInt(column);
        return results.wasNull() ? null : number;
    }

    @Nullable
    Double decimalOrNull(String column) throws SQLException {
        double decimal = results.getDouble(column);
        return results.wasNull() ? null : decimal;
    }

    LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    @Nullable
    LocalDate dateOrNull(String column) throws SQLException {
        return results.getObject(column, LocalDate.class);
    }

    Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
