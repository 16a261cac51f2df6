package dev.gongbu.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send. Whatever changes something and carries no {@code Authorization}
 * header must say that it comes from here: by {@code Sec-Fetch-Site}, else by {@code Origin}; a request with neither is
 * refused, cookie or not, since a forged sign-in has no cookie either.
 */
class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Locales locales;

    SameOrigin(Locales locales) {
        this.locales = locales;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void check(ContainerRequestContext request, RoutingContext routing) {
        if (SAFE.contains(request.getMethod()) || request.getHeaderString("Authorization") != null) {
            return;
        }
        @Nullable String site = request.getHeaderString("Sec-Fetch-Site");
        boolean ours =
                site != null ? site.equals("same-origin") : sameOrigin(request.getHeaderString("Origin"), routing);
        if (!ours) {
            ErrorMessages texts = MessageBundles.get(
                    ErrorMessages.class, Localized.Literal.of(locales.api().toLanguageTag()));
            throw Problem.of(403, texts.crossSite());
        }
    }

    private static boolean sameOrigin(@Nullable String origin, RoutingContext routing) {
        if (origin == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            var authority = routing.request().authority();
            String scheme = uri.getScheme();
            if (authority == null || scheme == null || uri.getHost() == null) {
                return false;
            }
            return scheme.equals(routing.request().scheme())
                    && uri.getHost().equalsIgnoreCase(authority.host())
                    && port(uri.getPort(), scheme) == port(authority.port(), scheme);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static int port(int port, String scheme) {
        return port > 0 ? port : scheme.equals("https") ? 443 : 80;
    }
}
