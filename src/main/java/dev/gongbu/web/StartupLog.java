package dev.gongbu.web;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says where the program is found and where it keeps what must be kept. */
@Singleton
class StartupLog {

    private static final Logger LOG = Logger.getLogger("dev.gongbu");

    private final Path data;
    private final String database;

    StartupLog(
            @ConfigProperty(name = "gongbu.data") Path data,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.data = data;
        this.database = database;
    }

    void data(@Observes StartupEvent started) {
        boolean embedded = database.equals("h2");
        LOG.infof(
                "Database: %s. What must be kept is in %s",
                database, embedded ? data.toAbsolutePath().normalize() : "it");
    }

    void address(@ObservesAsync HttpServerStart server) {
        LOG.infof("Open http://localhost:%d and study", server.options().getPort());
    }
}
