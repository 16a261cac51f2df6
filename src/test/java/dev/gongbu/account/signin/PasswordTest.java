package dev.gongbu.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.Password;
import dev.gongbu.account.session.SecretToken;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void has_8_to_72_bytes() {
        assertThat(Password.parse("1234567")).isEmpty();
        assertThat(Password.parse("12345678")).isPresent();
        assertThat(Password.parse("가나다")).isPresent();
        assertThat(Password.parse("가".repeat(24))).isPresent();
        assertThat(Password.parse("가".repeat(24) + "a")).isEmpty();
        assertThat(Password.parse("x".repeat(73))).isEmpty();
        assertThat(Password.parse(null)).isEmpty();
    }

    @Test
    void matches_its_hash_and_no_other() {
        Password password = Password.parse("correct horse").orElseThrow();
        String hash = password.hash().text();
        assertThat(password.matches(hash)).isTrue();
        assertThat(password.hash().text()).isNotEqualTo(hash);
        assertThat(Password.parse("Correct horse").orElseThrow().matches(hash)).isFalse();
        assertThat(password.matches(null)).isFalse();
        assertThat(Password.parse("nobody has this password").orElseThrow().matches(null))
                .isFalse();
    }

    @Test
    void the_last_of_72_bytes_counts() {
        String long72 = "x".repeat(71);
        String hash = Password.parse(long72 + "a").orElseThrow().hash().text();
        assertThat(Password.parse(long72 + "b").orElseThrow().matches(hash)).isFalse();
    }

    @Test
    void is_never_printed() {
        assertThat(Password.parse("correct horse").orElseThrow()).asString().doesNotContain("horse");
        assertThat(new SecretToken("abc")).asString().doesNotContain("abc");
        assertThat(new CredentialsForm("jin", "correct horse")).asString().doesNotContain("horse");
    }
}
