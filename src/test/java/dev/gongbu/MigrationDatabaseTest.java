package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.support.Databases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = io.quarkus.test.common.TestResourceScope.GLOBAL)
class MigrationDatabaseTest {

    private static final String OLDER = "older";
    private static final String STATUS = """
            insert into "older".course_status (account_id, certification, course, status, units_done, changed_at)
            select id, 'gcp', '%s', '%s', 1, current_timestamp from "older".account
            """;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @Test
    void runs_on_the_database_that_the_run_asks_for() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(kind);
        }
    }

    /** A schema of its own is brought to the first version, filled, and then brought to the last. */
    @Test
    void an_older_database_keeps_its_rows_when_it_is_brought_up_to_date() throws SQLException {
        to("1").migrate();
        try {
            update(STATUS.formatted("old", "done"));
            assertThat(to("latest").migrate().migrationsExecuted).isPositive();
            assertThat(courses()).isEqualTo(1);
            update(STATUS.formatted("new", "planned"));
            assertThat(courses()).isEqualTo(2);
            assertThatThrownBy(() -> update(STATUS.formatted("wrong", "dreamt of")))
                    .isInstanceOf(SQLException.class)
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .containsIgnoringCase("course_status_known");
        } finally {
            to("latest").clean();
        }
    }

    /** The program finds its migrations in another way than this test does. */
    @Test
    void the_program_ran_the_migrations_in_java_as_well() throws SQLException {
        assertThat(texts("select \"version\" from \"flyway_schema_history\" where \"type\" = 'JDBC'"))
                .contains("5.1");
    }

    @Test
    void an_older_database_knows_the_tags_of_its_items_afterwards() throws SQLException {
        to("4").migrate();
        try {
            update("""
                    insert into "older".deck (id, owner_id, deck_key, title, language, front_matter, shared, retired,
                        created_at, updated_at, version)
                    select id, id, 'd', 'D', 'en', '{}', false, false, current_timestamp, current_timestamp, 0
                    from "older".account
                    """);
            item(1, "card", "{\"kind\":\"card\",\"topics\":[\"DF06\",\"a \\\"b\\\"\"],\"tags\":[\"beam\"]}");
            item(2, "card", "{\"kind\":\"card\",\"back\":\"\\\"tags\\\":[\\\"no\\\"]\",\"topics\":[],\"tags\":[]}");
            item(3, "card", "{\"kind\":\"card\",\"tags\":[\"" + "x".repeat(300) + "\",\"" + "x".repeat(301) + "\"]}");
            to("latest").migrate();
            assertThat(texts("select i.item_key || ' ' || t.kind || ' ' || t.name from \"older\".item_tag t"
                            + " join \"older\".item i on i.id = t.item_id"))
                    .containsExactlyInAnyOrder(
                            "i1 topic DF06", "i1 topic a \"b\"", "i1 tag beam", "i3 tag " + "x".repeat(200));
            assertThat(texts("select offer from \"older\".deck")).containsExactly("all");
            assertThat(texts("select family from \"older\".item")).hasSize(3).containsOnlyNulls();
            assertThatThrownBy(() -> update("update \"older\".deck set offer = 'some'"))
                    .isInstanceOf(SQLException.class)
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .containsIgnoringCase("deck_offer_known");
        } finally {
            to("latest").clean();
        }
    }

    private void item(int number, String kind, String content) throws SQLException {
        String id = "00000000-0000-0000-0000-00000000000" + number;
        update("""
                insert into "older".item (id, deck_id, item_key, kind, title, plain, position, retired, revision_id,
                    updated_at, version)
                select '%1$s', id, 'i%2$d', '%3$s', '', '', 0, false, '%1$s', current_timestamp, 0 from "older".deck
                """.formatted(id, number, kind));
        update("""
                insert into "older".item_revision (id, item_id, number, content_hash, markdown, content, created_at)
                values ('%1$s', '%1$s', 1, '', '', '%2$s', current_timestamp)
                """.formatted(id, content));
    }

    /** Those that V6 ends on purpose; {@link ReferencesDatabaseTest} looks after what they guarded. */
    private static final List<String> ENDED = List.of("review_log.", "memory.", "practice_answer.");

    @Test
    void no_foreign_key_is_lost_on_the_way() throws SQLException {
        to("1").migrate();
        try {
            List<String> before = foreignKeys();
            to("latest").migrate();
            List<String> kept = before.stream()
                    .filter(key -> ENDED.stream().noneMatch(key.toLowerCase(Locale.ROOT)::startsWith))
                    .toList();
            assertThat(foreignKeys()).hasSizeGreaterThan(20).containsAll(kept).doesNotHaveDuplicates();
            assertThat(before).hasSize(kept.size() + 9);
        } finally {
            to("latest").clean();
        }
    }

    private Flyway to(String version) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(OLDER)
                .target(version)
                .cleanDisabled(false)
                .load();
    }

    private void update(String sql) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private List<String> foreignKeys() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select k.table_name || '.' || k.column_name from information_schema.key_column_usage k
                        join information_schema.referential_constraints r
                        on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                        where k.constraint_schema = '%s'
                        """.formatted(OLDER))) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private int courses() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from \"older\".course_status")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
