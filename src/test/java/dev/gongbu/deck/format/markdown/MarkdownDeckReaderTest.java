package dev.gongbu.deck.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.Read;
import dev.gongbu.deck.format.SourceRef;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDeckReaderTest {
    private static final String DECK = """
            ---
            title: Streaming with Dataflow
            certification: gcp-professional-data-engineer
            sections: [2019/1.2, v4.2/2.2]        # what every item here belongs to
            language: en
            authors: [Gongbu]
            license: CC-BY-4.0
            ---

            ## What happens to in-flight data when a streaming job is drained? {#df-drain}

            Reading stops, what was already read is processed and written, then the job ends.

            A batch job can't be drained, only cancelled.

            ## {#df-watermark}

            The ==watermark== is the pipeline's estimate of how far event time has been seen.

            ## Counting visits {#df-session-window sections="2019/1.2, v4.2/2.2" difficulty=2 topics="DF06"}

            A shop wants to count the products viewed per visit.
            Which window should the pipeline use?

            - [ ] Fixed windows of 30 minutes {.fixed-window}
              - A visit that crosses a window's edge would be counted twice.
            - [x] Session windows with a gap of 30 minutes {#session .session-window}
              - The window grows with each view.
            - [ ] None of these {pin}

            Session windows group by activity.

            Source: <https://cloud.google.com/dataflow/docs/concepts/streaming-pipelines> (as of 2026-09)
            """;

    private static DeckReading read(String text) {
        return Read.bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_deck_is_read_with_its_front_matter_and_all_its_items_without_a_problem() {
        DeckReading reading = read(DECK);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.damaged()).isEmpty();
        assertThat(reading.headingsReadable()).isTrue();
        assertThat(reading.deck())
                .isEqualTo(new DeckDraft(
                        "streaming-with-dataflow",
                        "Streaming with Dataflow",
                        "gcp-professional-data-engineer",
                        List.of("2019/1.2", "v4.2/2.2"),
                        "en",
                        List.of("Gongbu"),
                        "CC-BY-4.0",
                        Offer.ALL,
                        List.of(
                                new ItemDraft(
                                        "df-drain",
                                        "What happens to in-flight data when a streaming job is drained?",
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        new FlashcardContent("""
                                                Reading stops, what was already read is processed and written, then the job ends.

                                                A batch job can't be drained, only cancelled."""),
                                        List.of()),
                                new ItemDraft(
                                        "df-watermark",
                                        "",
                                        null,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        new ClozeContent(
                                                List.of(
                                                        new ClozePiece.Plain("The "),
                                                        new ClozePiece.Hidden(1, "watermark", null),
                                                        new ClozePiece.Plain(
                                                                " is the pipeline's estimate of how far event time has been seen."))),
                                        List.of()),
                                new ItemDraft(
                                        "df-session-window",
                                        "Counting visits",
                                        List.of("2019/1.2", "v4.2/2.2"),
                                        List.of("DF06"),
                                        List.of(),
                                        2,
                                        null,
                                        new QuestionContent(
                                                """
                                                A shop wants to count the products viewed per visit.
                                                Which window should the pipeline use?""",
                                                List.of(
                                                        OptionDraft.of(
                                                                null,
                                                                "fixed-window",
                                                                false,
                                                                "Fixed windows of 30 minutes",
                                                                "A visit that crosses a window's edge would be counted twice.",
                                                                false),
                                                        OptionDraft.of(
                                                                "session",
                                                                "session-window",
                                                                false,
                                                                "Session windows with a gap of 30 minutes",
                                                                "The window grows with each view.",
                                                                true),
                                                        OptionDraft.of(null, null, true, "None of these", null, false)),
                                                "Session windows group by activity."),
                                        List.of(new SourceRef(
                                                "https://cloud.google.com/dataflow/docs/concepts/streaming-pipelines",
                                                YearMonth.of(2026, 9)))))));
    }

    @Test
    void a_written_deck_is_read_as_the_same_deck_and_written_again_as_the_same_bytes() {
        DeckDraft deck = read(DECK).deck();
        byte[] written = MarkdownDeckWriter.write(deck);

        DeckReading again = Read.bytes(written);
        assertThat(again.problems()).isEmpty();
        assertThat(again.deck()).isEqualTo(deck);
        assertThat(MarkdownDeckWriter.write(again.deck())).isEqualTo(written);
    }

    @Test
    void the_reader_says_where_each_item_stands_and_which_hidden_parts_it_numbered() {
        DeckReading reading = read(DECK);

        assertThat(reading.origins().get("df-drain").line()).isEqualTo(10);
        assertThat(reading.origins().get("df-watermark").assigned()).containsExactly(1);
        assertThat(reading.origins().get("df-session-window").assigned()).isEmpty();
    }
}
