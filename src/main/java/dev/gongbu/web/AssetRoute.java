package dev.gongbu.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the assets of this build, to be kept for good; what has another name is not there, and that is not kept. */
@Singleton
class AssetRoute {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetRoute(Assets assets) {
        this.assets = assets;
    }

    void register(@Observes Router router) {
        router.route(AssetGraph.ROOT + "*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(this::serve);
    }

    private void serve(RoutingContext routing) {
        String file = routing.normalizedPath().substring(AssetGraph.ROOT.length());
        assets.served(file)
                .ifPresentOrElse(
                        asset -> send(asset, routing.response()),
                        () -> routing.response()
                                .setStatusCode(404)
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                .end());
    }

    private static void send(Asset asset, HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING); // so that it may be compressed
        response.putHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
                .end(Buffer.buffer(asset.content()));
    }
}
