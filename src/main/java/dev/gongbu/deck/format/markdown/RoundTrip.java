package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.SectionScope;
import dev.gongbu.deck.format.problems.Report;
import java.util.List;

/** Makes sure that what is read can be written and read again without a change. */
final class RoundTrip {

    private RoundTrip() {}

    /**
     * True when the written item is read as one item that is equal to it. One that is written as it stands in the file
     * is not read once more.
     *
     * @param source what the item was read from
     */
    static boolean keeps(ItemDraft item, List<String> source) {
        String written = ItemWriter.write(item);
        if (written.equals(Lines.text(source) + "\n")) {
            return true;
        }
        Report report = Report.ofDeck();
        DeckSlicer.Slices slices = DeckSlicer.slice(Lines.of(written), 1, report);
        if (slices.items().size() != 1 || slices.unclosed() != null || report.failed()) {
            return false;
        }
        DeckSlicer.Slice slice = slices.items().get(0);
        HeadingReader.Identity heading = HeadingReader.identity(slice.heading());
        ItemReader.Result again =
                ItemReader.read(slice, heading, String.valueOf(heading.id()), SectionScope.ANY, report);
        return again != null && again.item().equals(item);
    }
}
