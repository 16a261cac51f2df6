package dev.gongbu;

import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, as the README describes it: tests trust the one that sends from 127.0.0.2. */
@QuarkusTest
class ProxyHttpTest {

    @Test
    void a_proxy_that_is_trusted_is_believed_where_the_learner_is() throws UnknownHostException {
        forwarded("127.0.0.2")
                .post("/guest")
                .then()
                .statusCode(303)
                .header("Location", startsWith("https://study.example/"))
                .header("Set-Cookie", containsStringIgnoringCase("; Secure"));
    }

    @Test
    void nobody_else_is() throws UnknownHostException {
        forwarded("127.0.0.1")
                .post("/guest")
                .then()
                .statusCode(303)
                .header("Location", not(startsWith("https:")))
                .header("Set-Cookie", not(containsStringIgnoringCase("; Secure")));
    }

    private static RequestSpecification forwarded(String from) throws UnknownHostException {
        return Learner.nobody()
                .config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .setParam("http.route.local-address", InetAddress.getByName(from))))
                .redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "study.example")
                .header("X-Forwarded-For", "unknown");
    }
}
