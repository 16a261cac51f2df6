package dev.gongbu.review.log;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.Source;
import dev.gongbu.web.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers of one request, read element by element, and their results in the same order. */
public final class AnswerBatch {

    private static final int MOST = 500;

    private final List<ParsedAnswer> sent;

    private AnswerBatch(List<ParsedAnswer> sent) {
        this.sent = sent;
    }

    /**
     * @throws Problem 400 when the body is no list of 1 to 500 objects, 413 when there are more
     */
    public static AnswerBatch read(@Nullable JsonNode body, ReviewMessages messages) {
        if (body == null || !body.isArray() || body.isEmpty()) {
            throw Problem.badRequest("body", messages.answersExpected());
        }
        if (body.size() > MOST) {
            throw Problem.of(413, messages.tooManyAnswers(MOST));
        }
        var sent = new ArrayList<ParsedAnswer>();
        for (JsonNode element : body) {
            if (!element.isObject()) {
                throw Problem.badRequest("body", messages.answersExpected());
            }
            sent.add(AnswerReader.read(element));
        }
        return new AnswerBatch(sent);
    }

    /** Records what could be read, and makes a reply of every element. */
    public <T> List<T> replies(Reviewing reviewing, UUID account, Source source, Replies<T> replies) {
        List<Answer> answers = sent.stream()
                .filter(one -> one.refusal() == null)
                .map(ParsedAnswer::get)
                .toList();
        Iterator<AnswerResult> results =
                reviewing.answer(account, source, answers).iterator();
        return sent.stream()
                .map(one -> one.refusal() == null
                        ? replies.of(one.id(), results.next())
                        : replies.unreadable(one.id(), one.item(), one.refusal()))
                .toList();
    }

    /** Makes the replies of a call. */
    public interface Replies<T> {

        /** @param id as it was sent */
        T of(@Nullable String id, AnswerResult result);

        /** The reply to an element that was no answer, with its ids as they were sent. */
        T unreadable(@Nullable String id, @Nullable String item, Refusal refusal);
    }
}
