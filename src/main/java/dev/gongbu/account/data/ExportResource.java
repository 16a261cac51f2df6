package dev.gongbu.account.data;

import dev.gongbu.account.Account;
import dev.gongbu.account.session.CurrentAccount;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code GET /api/v1/export}: everything that the account has, as one zip. */
@Path("/api/v1/export")
@Authenticated
class ExportResource {

    private final CurrentAccount current;
    private final Export export;
    private final Clock clock;

    ExportResource(CurrentAccount current, Export export, Clock clock) {
        this.current = current;
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Returns everything that the account has as one zip")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response everything() {
        Account account = current.get();
        UUID id = account.id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), account.zone());
        StreamingOutput zip = out -> export.write(id, out);
        return Response.ok(zip, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"gongbu-" + today + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
