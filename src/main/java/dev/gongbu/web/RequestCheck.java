package dev.gongbu.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/**
 * What a feature checks before any page or call is answered; a bean of this type is found by itself. It runs after it
 * is known who sends the request, and must not wait for anything.
 */
public interface RequestCheck {

    /** Why this request can't be answered, in this language; empty lets it pass. */
    Optional<Problem> refuse(RoutingContext routing, Locale locale);
}
