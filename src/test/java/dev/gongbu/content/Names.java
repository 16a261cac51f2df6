package dev.gongbu.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.catalog.reading.ContentFolders;
import dev.gongbu.catalog.reading.YamlFile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is called what: {@code names.yaml} beside the decks. */
record Names(List<Name> list) {

    static final Names SHIPPED = new Names(of(tree()));

    /** A role's title is the provider's own and no name of a product: "Dataplex Catalog Viewer". */
    private static final String ROLE = "(?! (?:Admin|Administrator|Editor|Owner|User|Viewer|Worker)\\b)";

    /**
     * One thing.
     *
     * @param guide as the exam guide calls it, and the decks
     * @param now   as its provider calls it today
     * @param since the month of the renaming, where it is known
     * @param also  other names that people may meet
     * @param source where the present name was read
     */
    record Name(String guide, String now, @Nullable YearMonth since, List<String> also, String source) {

        List<String> others() {
            return Stream.concat(Stream.of(now), also.stream()).toList();
        }
    }

    /** Which names other than the guide's a text has, each with the one to write instead. */
    Stream<String> others(String text) {
        return list.stream().flatMap(name -> {
            String rest = text.replace(name.guide(), "\u0000");
            return name.others().stream()
                    .filter(other -> word(other)
                            .matcher(other.contains(name.guide()) ? text : rest)
                            .find())
                    .map(other -> other + " is " + name.guide());
        });
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])" + ROLE);
    }

    static List<Name> of(JsonNode tree) {
        List<Name> names = new ArrayList<>();
        for (JsonNode node : tree) {
            JsonNode since = node.path("since");
            names.add(new Name(
                    node.path("guide").asText(),
                    node.path("now").asText(),
                    since.isMissingNode() ? null : YearMonth.parse(since.asText()),
                    StreamSupport.stream(node.path("also").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList(),
                    node.path("source").asText()));
        }
        return names;
    }

    static JsonNode tree() {
        return new ContentFolders(Optional.empty())
                .all().stream()
                        .filter(folder -> folder.id().equals("gcp-professional-data-engineer"))
                        .findFirst()
                        .flatMap(folder -> folder.file("names.yaml"))
                        .map(YamlFile::read)
                        .orElseThrow()
                        .tree();
    }
}
