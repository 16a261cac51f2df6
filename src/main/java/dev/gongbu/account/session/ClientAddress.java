package dev.gongbu.account.session;

import io.vertx.ext.web.RoutingContext;

/** Where a request comes from; behind a trusted proxy, what the proxy says. */
public final class ClientAddress {

    private ClientAddress() {}

    public static String of(RoutingContext routing) {
        var address = routing.request().remoteAddress();
        String host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : host; // a proxy may not say, or say a name
    }
}
