package dev.gongbu.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** The words of a message bundle, for code that is no template. */
public final class Messages {

    private Messages() {}

    /** The bundle in this language. */
    public static <T> T in(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
