package dev.gongbu;

import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.ValidatableResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/**
 * Behind a proxy that ends TLS, as the README describes it: tests trust the one that sends from 127.0.0.2. The browser
 * names the place where it is by {@code Origin} alone.
 */
@QuarkusTest
class ProxyHttpTest {

    @Test
    void a_proxy_that_is_trusted_is_believed_where_the_learner_is() throws UnknownHostException {
        enter("127.0.0.2")
                .statusCode(303)
                .header("Location", startsWith("https://study.example/"))
                .header("Set-Cookie", containsStringIgnoringCase("; Secure"));
    }

    @Test
    void nobody_else_is() throws UnknownHostException {
        enter("127.0.0.1").statusCode(403);
    }

    private static ValidatableResponse enter(String from) throws UnknownHostException {
        return RestAssured.given()
                .config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .setParam("http.route.local-address", InetAddress.getByName(from))))
                .redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "study.example")
                .header("X-Forwarded-For", "unknown")
                .header("Origin", "https://study.example")
                .post("/guest")
                .then();
    }
}
