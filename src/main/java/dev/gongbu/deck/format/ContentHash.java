package dev.gongbu.deck.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digest of an item: each field in a fixed order, each with its length in front, so that no two contents have one
 * form. The form never changes: hashes are stored.
 */
final class ContentHash {
    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    private ContentHash() {}

    static String of(ItemDraft item) {
        ContentHash hash = new ContentHash();
        hash.add(item.kind().name());
        hash.add(item.title());
        hash.addAll(item.sections());
        hash.addAll(item.topics());
        hash.addAll(item.tags());
        hash.add(item.difficulty() == null ? null : item.difficulty().toString());
        if (item.content() instanceof FlashcardContent card) {
            hash.add(card.back());
        } else if (item.content() instanceof ClozeContent cloze) {
            hash.add(cloze.text());
        } else if (item.content() instanceof QuestionContent question) {
            hash.addQuestion(question);
        }
        hash.addNumber(item.sources().size());
        for (SourceRef source : item.sources()) {
            hash.add(source.url());
            hash.add(source.asOf() == null ? null : source.asOf().toString());
        }
        if (item.family() != null) { // last and only then, so that hashes from before there were families stand
            hash.add(item.family());
        }
        return hash.digest();
    }

    private String digest() {
        return Sha256.of(form.toByteArray());
    }

    private void addQuestion(QuestionContent question) {
        add(question.stem());
        add(question.explanation());
        addNumber(question.options().size());
        for (OptionDraft option : question.options()) {
            add(option.ownId());
            add(option.concept());
            add(Boolean.toString(option.pin()));
            add(option.text());
            add(option.reason().isEmpty() ? null : option.reason()); // as it always was
            add(Boolean.toString(option.correct()));
        }
    }

    private void addAll(@Nullable List<String> texts) {
        addNumber(texts == null ? -1 : texts.size());
        if (texts != null) {
            texts.forEach(this::add);
        }
    }

    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        addNumber(text == null ? -1 : bytes.length);
        form.writeBytes(bytes);
    }

    private void addNumber(int number) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            form.write(number >>> shift);
        }
    }
}
