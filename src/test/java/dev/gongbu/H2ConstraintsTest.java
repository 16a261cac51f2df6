package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pool closes idle connections, also the one that made the tables; H2's constraints have to outlive it. */
class H2ConstraintsTest {

    private static final String URL = "jdbc:h2:mem:constraints;DB_CLOSE_DELAY=-1";
    private static final String ACCOUNT = """
            insert into account (id, kind, language, zone, retention, new_per_day, reviews_per_day, hide_streaks,
                created_at, version)
            values (random_uuid(), '%s', 'en', 'UTC', 0.9, 20, 200, false, current_timestamp, 0)
            """;

    @BeforeAll
    static void migrateAndDisconnect() {
        Flyway.configure().dataSource(URL, "sa", "").load().migrate();
    }

    @AfterAll
    static void shutDown() throws SQLException {
        run("shutdown");
    }

    @Test
    void what_is_right_is_let_in_by_another_connection() {
        assertThatCode(() -> run(ACCOUNT.formatted("guest"))).doesNotThrowAnyException();
    }

    @Test
    void what_is_wrong_is_kept_out_by_another_connection() {
        assertThatThrownBy(() -> run(ACCOUNT.formatted("nobody")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ACCOUNT_KIND_KNOWN")
                .hasMessageContaining("violation");
    }

    @Test
    void no_constraint_holds_on_to_its_connection_by_a_list() throws SQLException {
        List<String> clauses = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                var rows = connection
                        .createStatement()
                        .executeQuery("select check_clause from information_schema.check_constraints")) {
            while (rows.next()) {
                clauses.add(rows.getString(1));
            }
        }
        assertThat(clauses).hasSizeGreaterThan(10).noneMatch(clause -> clause.contains(" IN("));
    }

    @Test
    void no_index_is_there_twice() throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                var rows = connection.createStatement().executeQuery("""
                        select table_name || ' (' || listagg(column_name, ', ') within group (order by ordinal_position)
                        from information_schema.index_columns where table_schema = 'PUBLIC'
                        group by table_name, index_name
                        """)) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        assertThat(indexes).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, "sa", "")) {
            connection.createStatement().execute(sql);
        }
    }
}
