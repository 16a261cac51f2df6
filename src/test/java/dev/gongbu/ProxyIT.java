package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.support.Runner;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program behind a proxy that ends TLS, as the README describes it. */
class ProxyIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void a_proxy_that_is_trusted_is_believed_where_the_learner_is() throws Exception {
        var runner = new Runner("quarkus-app", data, Map.of("GONGBU_TRUSTED_PROXIES", "127.0.0.1"));
        runner.start();
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(runner.uri("/guest"))
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "study.example")
                            .header("X-Forwarded-For", "unknown")
                            .header("Origin", "https://study.example")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("https://study.example/");
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).containsIgnoringCase("; Secure"));
        } finally {
            runner.stop();
        }
    }
}
