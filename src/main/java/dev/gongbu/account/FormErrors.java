package dev.gongbu.account;

import dev.gongbu.web.FieldError;
import dev.gongbu.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, for the fields that say so. */
public record FormErrors(List<FieldError> list) {

    public static final FormErrors NONE = new FormErrors(List.of());

    public static FormErrors of(Problem problem) {
        return new FormErrors(problem.errors());
    }

    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FieldError(field, message)));
    }

    /** The message at this field; null when it is right. */
    public @Nullable String at(String field) {
        return list.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
