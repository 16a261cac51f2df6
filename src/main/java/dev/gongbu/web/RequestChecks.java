package dev.gongbu.web;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks every {@link RequestCheck}. */
class RequestChecks {

    private final List<RequestCheck> checks;
    private final Locales locales;

    RequestChecks(@All List<RequestCheck> checks, Locales locales) {
        this.checks = checks;
        this.locales = locales;
    }

    @ServerRequestFilter(priority = 1)
    void check(RoutingContext routing) {
        boolean api = routing.normalizedPath().startsWith("/api/");
        Locale locale = api ? locales.api() : locales.page();
        for (RequestCheck check : checks) {
            check.refuse(routing, locale).ifPresent(problem -> {
                throw problem;
            });
        }
    }
}
