package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @Test
    void is_the_same_however_it_is_written() {
        assertThat(AccountName.parse("  Ｊｉｎ Park ")).contains(new AccountName("Ｊｉｎ Park", "jin park"));
        assertThat(AccountName.parse("각나다").orElseThrow().key())
                .isEqualTo(
                        AccountName.parse("\u1100\u1161\u11a8나다").orElseThrow().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                " ab ",
                "a\tb",
                "a\nbc",
                "a\u0000bc",
                "zero\u200bwidth",
                "left\u202eright",
                "lone\ud800"
            })
    void has_at_least_three_visible_characters(String typed) {
        assertThat(AccountName.parse(typed)).isEmpty();
    }

    @Test
    void has_at_most_64_characters_also_in_its_key() {
        assertThat(AccountName.parse("x".repeat(64))).isPresent();
        assertThat(AccountName.parse("x".repeat(65))).isEmpty();
        assertThat(AccountName.parse("\ufdfa".repeat(10))).isEmpty();
        assertThat(AccountName.parse(null)).isEmpty();
    }
}
