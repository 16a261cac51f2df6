package dev.gongbu.account.session;

import dev.gongbu.account.AccountName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its owner calls a script's token. */
public final class TokenName {

    private TokenName() {}

    /** The name without space around it; empty unless it has 1 to 100 characters, none of them a control character. */
    public static Optional<String> parse(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= ApiToken.LONGEST_NAME)
                .filter(name -> name.codePoints().noneMatch(AccountName::isInvisible));
    }
}
