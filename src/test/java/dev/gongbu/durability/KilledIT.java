package dev.gongbu.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.support.Runner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9}, once. */
class KilledIT {

    private static final int CLIENTS = 8;
    private static final int ACKNOWLEDGED = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Stays when a test fails: the database tells what happened to it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void no_acknowledged_answer_is_lost_or_doubled_on_h2() throws Exception {
        killed(new Runner("quarkus-app", data, Map.of()), Integer.getInteger("gongbu.kill.h2", 3));
    }

    @Test
    void no_acknowledged_answer_is_lost_or_doubled_on_postgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            var environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "GONGBU_DB_USER", "postgres",
                    "GONGBU_DB_PASSWORD", "postgres");
            killed(new Runner("quarkus-app-pg", data, environment), Integer.getInteger("gongbu.kill.postgresql", 1));
        }
    }

    private static void killed(Runner runner, int times) throws Exception {
        try {
            runner.start();
            List<Client> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                var client = new Client(runner);
                client.enter();
                clients.add(client);
            }
            for (int round = 1; round <= times; round++) {
                killOnceWhileTheyAnswer(runner, clients);
                runner.start();
                for (Client client : clients) {
                    everyAcknowledgedAnswerIsThereOnce(client);
                }
            }
        } finally {
            runner.kill();
        }
    }

    private static void killOnceWhileTheyAnswer(Runner runner, List<Client> clients) throws Exception {
        var enough = new CountDownLatch(ACKNOWLEDGED);
        clients.forEach(client -> client.tell(enough));
        var threads = Executors.newFixedThreadPool(clients.size());
        try {
            clients.forEach(threads::submit);
            assertThat(enough.await(2, TimeUnit.MINUTES))
                    .as("enough acknowledged answers")
                    .isTrue();
            runner.kill();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static void everyAcknowledgedAnswerIsThereOnce(Client client) throws Exception {
        Map<UUID, Integer> kept = answersIn(client.export());
        assertThat(kept)
                .as("answers that nobody sent")
                .allSatisfy((id, times) -> assertThat(client.sent()).contains(id));
        assertThat(client.acknowledged()).as("acknowledged and still there").isSubsetOf(kept.keySet());
        assertThat(kept.values()).as("each of them once").containsOnly(1);
        UUID known = client.acknowledged().iterator().next();
        assertThat(client.answer(known, client.anyCard()).get("outcome").asText())
                .isEqualTo("already-recorded");
    }

    /** The ids in the column {@code answer} of the exported log, with how often each stands there. */
    private static Map<UUID, Integer> answersIn(byte[] zip) throws IOException {
        Map<UUID, Integer> found = new HashMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("review/log")) {
                    String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    var answer = Pattern.compile("\"answer\"\\s*:\\s*\"(" + ID.pattern() + ")\"")
                            .matcher(text);
                    while (answer.find()) {
                        found.merge(UUID.fromString(answer.group(1)), 1, Integer::sum);
                    }
                }
            }
        }
        return found;
    }
}
