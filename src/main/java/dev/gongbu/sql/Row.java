package dev.gongbu.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row at hand of a result, in the types of the domain. The names without "OrNull" are of columns that are never null. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public UUID uuid(String column) throws SQLException {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    @Nullable
    public UUID uuidOrNull(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    @Nullable
    public String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    public boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return results.getInt(column);
    }

    public long count(String column) throws SQLException {
        return results.getLong(column);
    }

    public double decimal(String column) throws SQLException {
        return results.getDouble(column);
    }

    @Nullable
    public Integer numberOrNull(String column) throws SQLException {
        int number = results.getInt(column);
        return results.wasNull() ? null : number;
    }

    @Nullable
    public Double decimalOrNull(String column) throws SQLException {
        double decimal = results.getDouble(column);
        return results.wasNull() ? null : decimal;
    }

    public LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    @Nullable
    public LocalDate dateOrNull(String column) throws SQLException {
        return results.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    @Nullable
    public Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
