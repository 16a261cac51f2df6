package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticeRoundTest {

    private final UUID id = UUID.randomUUID();
    private final List<UUID> cards = Stream.generate(UUID::randomUUID).limit(50).toList();
    private final PracticeRound round = new PracticeRound(id, cards);

    @Test
    void an_address_leads_back_to_the_same_round() {
        String address = round.href(7);
        assertThat(address)
                .matches("/practice/rounds/[\\w-]{22}/7\\?of=[\\w-]+")
                .hasSizeLessThan(2_000);
        assertThat(parse(address)).contains(round);
        assertThat(parse(round.endHref())).contains(round);
    }

    @Test
    void addresses_that_nobody_made_are_no_rounds() {
        String code = round.href(1).replaceAll(".*/rounds/([^/]+)/.*", "$1");
        String of = round.href(1).replaceAll(".*of=", "");
        assertThat(PracticeRound.parse(code, "")).isEmpty();
        assertThat(PracticeRound.parse(code, "no base 64!")).isEmpty();
        assertThat(PracticeRound.parse(code, of.substring(0, 10))).isEmpty();
        assertThat(PracticeRound.parse(of, of)).isEmpty();
        List<UUID> twice = List.of(cards.get(0), cards.get(0));
        assertThat(parse(new PracticeRound(id, twice).href(1))).isEmpty();
        List<UUID> tooMany = Stream.generate(UUID::randomUUID).limit(51).toList();
        assertThat(parse(new PracticeRound(id, tooMany).href(1))).isEmpty();
    }

    @Test
    void an_answer_has_the_same_id_in_the_same_round_alone() {
        assertThat(round.answer(cards.get(0))).isEqualTo(new PracticeRound(id, cards).answer(cards.get(0)));
        assertThat(round.answers()).doesNotHaveDuplicates().hasSize(50);
        assertThat(new PracticeRound(UUID.randomUUID(), cards).answers()).doesNotContainAnyElementsOf(round.answers());
    }

    @Test
    void places_are_counted_from_one() {
        assertThat(round.card(1)).contains(cards.get(0));
        assertThat(round.card(50)).contains(cards.get(49));
        assertThat(round.card(0)).isEmpty();
        assertThat(round.card(51)).isEmpty();
    }

    private static java.util.Optional<PracticeRound> parse(String address) {
        String[] parts = address.replace("/practice/rounds/", "").split("/|\\?of=");
        return PracticeRound.parse(parts[0], parts[2]);
    }
}
