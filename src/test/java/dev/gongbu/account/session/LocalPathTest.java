package dev.gongbu.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/decks?q=a%20b&x=1", "/study#top"})
    void leads_on_within_this_site(String next) {
        assertThat(LocalPath.of(next).text()).isEqualTo(next);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "decks",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "/%zz"
            })
    void never_leads_elsewhere(String next) {
        assertThat(LocalPath.of(next)).isEqualTo(LocalPath.START);
    }
}
