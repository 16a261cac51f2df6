package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.support.Databases;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = io.quarkus.test.common.TestResourceScope.GLOBAL)
class MigrationDatabaseTest {

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
}
