package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.deck.format.markdown.ClozeReader;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final FlashcardContent BACK = new FlashcardContent("b");

    private static ItemDraft item(
            String title,
            @Nullable List<String> sections,
            List<String> topics,
            List<String> tags,
            ItemContent content) {
        return new ItemDraft("id", title, sections, topics, tags, null, null, content, List.of());
    }

    private static ItemDraft question(OptionDraft option, String stem, String explanation) {
        OptionDraft other = OptionDraft.of(null, null, false, "z", null, true);
        return item("t", null, List.of(), List.of(), new QuestionContent(stem, List.of(option, other), explanation));
    }

    private static ItemDraft inFamily(String family) {
        ItemDraft item = question(OptionDraft.of(null, null, false, "x", null, false), "s", "");
        return new ItemDraft("id", "t", null, List.of(), List.of(), null, family, item.content(), List.of());
    }

    private static ItemDraft sourced(SourceRef... sources) {
        return new ItemDraft("id", "t", null, List.of(), List.of(), null, null, BACK, List.of(sources));
    }

    @Test
    void the_hash_never_changes_from_one_version_of_the_program_to_the_next() {
        assertThat(item("t", null, List.of(), List.of(), BACK).contentHash())
                .isEqualTo("dfd5988e049c5572d93ae948a5d7f0bda9085994b36e1ad9e91dbdca62081504");
        assertThat(question(OptionDraft.of("o", "c", true, "x", "r", false), "s", "e")
                        .contentHash())
                .isEqualTo("111c0136c916150b6fdfb1ca6f4e494d9d4f081f955b4ba70308d6621a12dc8d");
    }

    @Test
    void the_id_and_the_way_in_which_a_text_was_written_down_do_not_matter() {
        ItemDraft one = Read.item("## F {#a}\nBack\nSource: https://a.org\n");
        ItemDraft other = Read.item("## F   {#b}\n\n\nBack\n\nSource: <https://a.org>\n");
        assertThat(one.contentHash()).isEqualTo(other.contentHash()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void any_difference_in_content_is_a_different_hash() {
        List<ItemDraft> different = Stream.of(
                        item("t", null, List.of(), List.of(), BACK),
                        item("u", null, List.of(), List.of(), BACK),
                        item("t", List.of(), List.of(), List.of(), BACK),
                        item("t", List.of("a"), List.of(), List.of(), BACK),
                        item("t", List.of("a", "b"), List.of(), List.of(), BACK),
                        item("t", List.of("ab"), List.of(), List.of(), BACK),
                        item("t", null, List.of("a"), List.of(), BACK),
                        item("t", null, List.of(), List.of("a"), BACK),
                        item("t", null, List.of(), List.of(), new FlashcardContent("c")),
                        item("t", null, List.of(), List.of(), ClozeReader.parse("==b==")),
                        item("t", null, List.of(), List.of(), ClozeReader.parse("==2|b==")),
                        new ItemDraft("id", "t", null, List.of(), List.of(), 1, null, BACK, List.of()),
                        new ItemDraft("id", "t", null, List.of(), List.of(), 2, null, BACK, List.of()),
                        question(OptionDraft.of(null, null, false, "x", null, false), "s", ""),
                        inFamily("f"),
                        inFamily("g"),
                        question(OptionDraft.of(null, null, false, "x", null, true), "s", ""),
                        question(OptionDraft.of(null, null, true, "x", null, false), "s", ""),
                        question(OptionDraft.of("a", null, false, "x", null, false), "s", ""),
                        question(OptionDraft.of(null, "a", false, "x", null, false), "s", ""),
                        question(OptionDraft.of(null, null, false, "y", null, false), "s", ""),
                        question(OptionDraft.of(null, null, false, "x", "r", false), "s", ""),
                        question(OptionDraft.of(null, null, false, "x", null, false), "u", ""),
                        question(OptionDraft.of(null, null, false, "x", null, false), "s", "e"),
                        sourced(new SourceRef("https://a", null)),
                        sourced(new SourceRef("https://b", null)),
                        sourced(new SourceRef("https://a", YearMonth.of(2026, 9))),
                        sourced(new SourceRef("https://a", null), new SourceRef("https://b", null)))
                .toList();
        assertThat(different).extracting(ItemDraft::contentHash).doesNotHaveDuplicates();
    }

    @Test
    void a_draft_refuses_a_difficulty_out_of_range_and_keeps_copies_of_its_lists() {
        for (int difficulty : new int[] {0, 4}) {
            assertThatThrownBy(() ->
                            new ItemDraft("id", "t", null, List.of(), List.of(), difficulty, null, BACK, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new ItemDraft("id", "t", null, List.of(), List.of(), 3, null, BACK, List.of()).difficulty())
                .isEqualTo(3);
    }
}
