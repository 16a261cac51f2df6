package dev.gongbu.account.signin;

import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountName;
import dev.gongbu.account.Password;
import dev.gongbu.web.FieldError;
import dev.gongbu.web.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name and a password as they were typed, for an account that is to have them. */
record CredentialsForm(@Nullable String username, @Nullable String password) {

    /** What was typed, and fits. */
    record Checked(AccountName name, Password password) {}

    /** @throws Problem 400 that names every field that does not fit */
    Checked check(AccountMessages texts) {
        List<FieldError> errors = new ArrayList<>();
        var name = AccountName.parse(username);
        if (name.isEmpty()) {
            errors.add(badName(texts));
        }
        var checkedPassword = Password.parse(password);
        if (checkedPassword.isEmpty()) {
            errors.add(badPassword(texts));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Checked(name.orElseThrow(), checkedPassword.orElseThrow());
    }

    static FieldError badName(AccountMessages texts) {
        return new FieldError("username", texts.badName());
    }

    static FieldError badPassword(AccountMessages texts) {
        return new FieldError("password", texts.badPassword());
    }

    /** The answer to a name that somebody else has. */
    static Problem taken(AccountMessages texts) {
        return Problem.of(409, "/problems/name-taken", texts.nameTaken()).at("username");
    }

    @Override
    public String toString() {
        return "CredentialsForm[" + username + "]";
    }
}
