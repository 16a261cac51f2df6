package dev.gongbu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MathematicsTest {

    private final SafeMarkdown markdown = new SafeMarkdown();

    @Test
    void mathematics_reaches_the_page_letter_by_letter() {
        assertThat(html("Set $\\{x_1 * y_1\\}$ and $\\{x_2 * y_2\\}$."))
                .isEqualTo("<p>Set $\\{x_1 * y_1\\}$ and $\\{x_2 * y_2\\}$.</p>");
        assertThat(html("$$a \\\\ b$$")).isEqualTo("<p>$$a \\\\ b$$</p>");
        assertThat(html("$a < b$")).isEqualTo("<p>$a &lt; b$</p>");
        assertThat(html("$[a](http://b)$")).doesNotContain("href");
    }

    @Test
    void prices_and_escaped_dollars_are_text() {
        assertThat(html("It costs $5 or *about* $6.")).isEqualTo("<p>It costs $5 or <em>about</em> $6.</p>");
        assertThat(html("\\$a *b* c$")).isEqualTo("<p>$a <em>b</em> c$</p>");
    }

    @Test
    void code_stays_code() {
        assertThat(html("`echo $HOME_A` and `$PATH_B`"))
                .isEqualTo("<p><code>echo $HOME_A</code> and <code>$PATH_B</code></p>");
        assertThat(html("```\n$a_1$ and $b_1$\n```")).contains("$a_1$ and $b_1$");
        assertThat(html("~~~\n$a_1$\n")).contains("$a_1$");
    }

    private String html(String source) {
        return markdown.html(source, "/media/");
    }
}
