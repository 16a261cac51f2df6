package dev.gongbu.benchmark;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The least that an answer could cost: one select, one update and one insert in one transaction, over HTTP. */
@Path("/benchmark/floor")
@Authenticated
class BareFloorResource {

    private final EntityManager database;

    BareFloorResource(EntityManager database) {
        this.database = database;
    }

    @POST
    @Transactional
    public String post(@QueryParam("client") int client) {
        var count = (Number) database.createNativeQuery("select hits from floor_state where id = ?1")
                .setParameter(1, client)
                .getSingleResult();
        database.createNativeQuery("update floor_state set hits = ?1 where id = ?2")
                .setParameter(1, count.longValue() + 1)
                .setParameter(2, client)
                .executeUpdate();
        database.createNativeQuery("insert into floor_log (id, client, hits) values (?1, ?2, ?3)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, client)
                .setParameter(3, count.longValue())
                .executeUpdate();
        return count.toString();
    }
}
