package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether transactions run side by side. */
@QuarkusTest
class OneWriterDatabaseTest {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch firstIsIn = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final CountDownLatch secondIsIn = new CountDownLatch(1);

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    private Thread first;
    private Thread second;

    @BeforeEach
    void oneTransactionRunsAndAnotherWantsTo() throws InterruptedException {
        first = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            firstIsIn.countDown();
            await(firstMayEnd);
        }));
        second = new Thread(() -> QuarkusTransaction.requiringNew().run(secondIsIn::countDown));
        first.start();
        assertThat(firstIsIn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        second.start();
    }

    @AfterEach
    void bothEnd() throws InterruptedException {
        firstMayEnd.countDown();
        first.join();
        second.join();
    }

    @Test
    void a_second_transaction_waits_on_h2_and_begins_at_once_on_postgresql() throws InterruptedException {
        if (database.equals("h2")) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (second.getState() != Thread.State.WAITING && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(second.getState()).isEqualTo(Thread.State.WAITING);
            assertThat(secondIsIn.getCount()).isEqualTo(1);
            firstMayEnd.countDown();
        }
        assertThat(secondIsIn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_transaction_inside_of_another_does_not_wait_for_it() {
        firstMayEnd.countDown();
        int sum = QuarkusTransaction.requiringNew()
                .call(() -> 1 + QuarkusTransaction.requiringNew().call(() -> 2));
        assertThat(sum).isEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(2 * PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let this transaction end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
