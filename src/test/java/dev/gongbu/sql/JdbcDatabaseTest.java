package dev.gongbu.sql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When plain statements may change something. */
@QuarkusTest
class JdbcDatabaseTest {

    private static final String STATEMENT = "delete from review_log where id = ?";

    @Inject
    Jdbc jdbc;

    @Test
    void a_change_outside_of_a_transaction_is_refused() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> jdbc.update(STATEMENT, nobody)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jdbc.batch(STATEMENT, List.of(nobody), id -> new Object[] {id}))
                .isInstanceOf(IllegalStateException.class);
    }
}
