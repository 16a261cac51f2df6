package dev.gongbu.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that tells the client what is wrong: {@code application/problem+json} (RFC 9457) under {@code /api/}, a
 * page elsewhere. Messages are in the language of the request.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> more;
    private final transient Map<String, String> headers;

    private Problem(
            int status,
            String type,
            @Nullable String detail,
            List<FieldError> errors,
            Map<String, Object> more,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.errors = errors;
        this.more = more;
        this.headers = headers;
    }

    /** A refusal with this status and a sentence for the reader; null leaves the status' own words. */
    public static Problem of(int status, @Nullable String detail) {
        return of(status, "about:blank", detail);
    }

    /** A refusal of a kind that programs tell apart by its type, for example {@code /problems/stale}. */
    public static Problem of(int status, String type, @Nullable String detail) {
        return new Problem(status, type, detail, List.of(), Map.of(), Map.of());
    }

    /** The thing does not exist, or belongs to somebody else: nobody can tell which. */
    public static Problem notFound() {
        return of(404, null);
    }

    /** One field of the input is wrong. */
    public static Problem badRequest(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** Several fields of the input are wrong. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(400, "about:blank", null, List.copyOf(errors), Map.of(), Map.of());
    }

    /** The same refusal with a further member in its body, for example the current state. */
    public Problem with(String member, Object content) {
        return new Problem(status, type, getMessage(), errors, Map.of(member, content), headers);
    }

    /** The same refusal that names the field it is about. */
    public Problem at(String field) {
        var error = new FieldError(field, String.valueOf(getMessage()));
        return new Problem(status, type, getMessage(), List.of(error), more, headers);
    }

    /** The same refusal with a header, for example {@code Retry-After}. */
    public Problem header(String name, String content) {
        return new Problem(status, type, getMessage(), errors, more, Map.of(name, content));
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> more() {
        return more;
    }

    Map<String, String> headers() {
        return headers;
    }
}
