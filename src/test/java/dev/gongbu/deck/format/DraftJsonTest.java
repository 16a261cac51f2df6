package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftJsonTest {

    private final DeckDraft deck = Read.deck(Read.file(OldRevisions.FILE));

    @Test
    void what_earlier_versions_kept_is_read_as_the_file_says_it() {
        for (OldRevisions.Old old : OldRevisions.ITEMS) {
            ItemDraft read = DraftJson.read(old.id(), old.json());
            assertThat(read.inheriting(deck.sections())).isEqualTo(item(old.id()));
            assertThat(read.contentHash()).isEqualTo(old.hash());
        }
    }

    @Test
    void what_did_not_change_has_the_hash_that_earlier_versions_kept() {
        for (OldRevisions.Old old : OldRevisions.ITEMS) {
            assertThat(item(old.id()).spelledOut(deck.sections()).contentHash()).isEqualTo(old.hash());
        }
    }

    @Test
    void what_is_kept_says_its_kind_and_nothing_of_other_kinds() {
        assertThat(DraftJson.write(item("drain").spelledOut(deck.sections())))
                .isEqualTo("{\"kind\":\"card\",\"title\":\"Drain?\",\"back\":\"Finish **first**.\","
                        + "\"sources\":[{\"url\":\"https://a.org/x\",\"asOf\":\"2026-09\"}],\"sections\":[\"v4.2/2\"],"
                        + "\"topics\":[\"DF06\",\"x\"],\"tags\":[\"beam\"],\"difficulty\":2}");
        assertThat(DraftJson.write(item("windows").spelledOut(deck.sections())))
                .contains("\"kind\":\"question\"", "\"id\":\"o-78341eed3610\"", "\"id\":\"fixed\"")
                .doesNotContain("cloze", "back");
    }

    @Test
    void what_is_no_kept_item_is_refused() {
        assertThatThrownBy(() -> DraftJson.read("a", "{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DraftJson.read("a", "{\"kind\":\"song\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("song");
    }

    @Test
    void an_option_without_an_id_of_its_own_is_known_by_its_text() {
        List<OptionDraft> options = item("windows").question().options();
        assertThat(options).extracting(OptionDraft::ownId).containsExactly("fixed", null, null);
        assertThat(OptionDraft.of(null, null, false, " session\nWINDOWS ", null, false)
                        .id())
                .isEqualTo("o-78341eed3610")
                .isEqualTo(options.get(1).id());
        assertThat(OptionDraft.of("o-78341eed3610", null, false, "Other", null, false)
                        .ownId())
                .isEqualTo("o-78341eed3610");
    }

    private ItemDraft item(String id) {
        return deck.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
