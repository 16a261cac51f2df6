package dev.gongbu.account.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import dev.gongbu.account.RememberedAnswers;
import dev.gongbu.account.session.SecretToken;
import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportHttpTest {

    @Inject
    RememberedAnswers answers;

    @Test
    void holds_what_every_room_keeps_and_no_secret() throws IOException {
        String name = Learner.freshName("mover");
        Learner learner = Learner.named(name);
        answers.answered(learner.id(), Instant.parse("2026-11-23T10:00:00Z"));
        byte[] zip = learner.given()
                .get("/api/v1/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"gongbu-\\d{4}-\\d\\d-\\d\\d.zip\""))
                .extract()
                .asByteArray();
        Map<String, String> files = unzip(zip);
        JsonPath account = JsonPath.from(files.get("account.json"));
        assertThat(account.getString("id")).isEqualTo(learner.id().toString());
        assertThat(account.getString("name")).isEqualTo(name);
        assertThat(account.getInt("settings.newPerDay")).isEqualTo(20);
        assertThat(account.getList("sessions")).hasSize(1);
        assertThat(files.get("remembered.json")).contains("2026-11-23T10:00:00Z");
        assertThat(files.get("remembered/note.txt")).isEqualTo("공부");
        assertThat(files.get("account.json"))
                .doesNotContain(learner.token(), SecretToken.sha256(learner.token()), "$2a$");
    }

    @Test
    void is_for_its_owner_alone() {
        Learner.nobody().get("/api/v1/export").then().statusCode(401);
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
