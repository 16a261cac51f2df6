package dev.gongbu.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuthorizationHeaderTest {

    @Test
    void reads_a_bearer_token() {
        assertThat(AuthorizationHeader.bearer("bearer  abc ")).contains(new SecretToken("abc"));
        assertThat(AuthorizationHeader.bearer("Basic abc")).isEmpty();
    }

    @Test
    void reads_a_name_and_a_password_that_may_hold_colons_and_korean() {
        assertThat(AuthorizationHeader.basic("Basic " + encoded("진:비밀:번호")))
                .contains(new AuthorizationHeader.Basic("진", "비밀:번호"));
        assertThat(AuthorizationHeader.basic("Basic " + encoded("no colon"))).isEmpty();
        assertThat(AuthorizationHeader.basic("Basic !!")).isEmpty();
        assertThat(AuthorizationHeader.basic("Bearer x")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
