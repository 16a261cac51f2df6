package dev.gongbu.practice;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of practice as its address carries it, so that it survives reloads, restarts and several tabs, and the server
 * keeps nothing but the answers.
 *
 * @param id    made when the round began; answers get their ids from it
 * @param cards the questions in their order, each once, at most {@value #MOST}
 */
record PracticeRound(UUID id, List<UUID> cards) {

    static final int MOST = 50;

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_TEXT = Base64.getUrlDecoder();
    private static final int BYTES = 16;

    PracticeRound {
        cards = List.copyOf(cards);
    }

    /** Reads the two parts of an address; empty for what no page of ours has made. */
    static Optional<PracticeRound> parse(String round, String of) {
        List<UUID> id = ids(round);
        List<UUID> cards = ids(of);
        boolean whole = id.size() == 1 && !cards.isEmpty() && cards.size() <= MOST;
        return whole && new LinkedHashSet<>(cards).size() == cards.size()
                ? Optional.of(new PracticeRound(id.get(0), cards))
                : Optional.empty();
    }

    private static List<UUID> ids(String text) {
        byte[] bytes;
        try {
            bytes = FROM_TEXT.decode(text);
        } catch (IllegalArgumentException notBase64) {
            return List.of();
        }
        if (bytes.length % BYTES != 0) {
            return List.of();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<UUID> ids = new ArrayList<>();
        while (buffer.hasRemaining()) {
            ids.add(new UUID(buffer.getLong(), buffer.getLong()));
        }
        return ids;
    }

    private static String text(List<UUID> ids) {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES * ids.size());
        ids.forEach(id -> buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return TO_TEXT.encodeToString(buffer.array());
    }

    int size() {
        return cards.size();
    }

    /** The question at this place, from 1; empty outside of the round. */
    Optional<UUID> card(int number) {
        return number >= 1 && number <= size() ? Optional.of(cards.get(number - 1)) : Optional.empty();
    }

    /** The id of the answer to a card in this round: the same however often the form is sent. */
    UUID answer(UUID card) {
        ByteBuffer name = ByteBuffer.allocate(2 * BYTES);
        for (UUID part : List.of(id, card)) {
            name.putLong(part.getMostSignificantBits()).putLong(part.getLeastSignificantBits());
        }
        return UUID.nameUUIDFromBytes(name.array());
    }

    /** The ids of the answers in the order of the questions. */
    List<UUID> answers() {
        return cards.stream().map(this::answer).toList();
    }

    /** Decides the order of every question's options in this round. */
    long seed() {
        return id.getLeastSignificantBits();
    }

    /** Where the question at this place is asked. */
    String href(int number) {
        return "/practice/rounds/" + text(List.of(id)) + "/" + number + "?of=" + text(cards);
    }

    /** Where the result of the round is told. */
    String endHref() {
        return "/practice/rounds/" + text(List.of(id)) + "/end?of=" + text(cards);
    }
}
