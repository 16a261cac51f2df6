package dev.gongbu.account;

import dev.gongbu.web.FieldError;
import dev.gongbu.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, for the fields that say so. */
record PageErrors(List<FieldError> list) {

    static final PageErrors NONE = new PageErrors(List.of());

    static PageErrors of(Problem problem) {
        return new PageErrors(problem.errors());
    }

    static PageErrors of(String field, String message) {
        return new PageErrors(List.of(new FieldError(field, message)));
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
