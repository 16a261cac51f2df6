package dev.gongbu.account.signin;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.Administrator;
import dev.gongbu.account.Deletion;
import dev.gongbu.account.session.ClientAddress;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.InitialZone;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.web.Locales;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/accounts}: signing up, who I am, and what I sign in with. */
@Path("/api/v1/accounts")
class AccountResource {

    private final CurrentAccount current;
    private final Registration registration;
    private final Deletion deletion;
    private final Administrator administrator;
    private final AccountTexts texts;
    private final Locales locales;
    private final RoutingContext routing;

    AccountResource(
            CurrentAccount current,
            Registration registration,
            Deletion deletion,
            Administrator administrator,
            AccountTexts texts,
            Locales locales,
            RoutingContext routing) {
        this.current = current;
        this.registration = registration;
        this.deletion = deletion;
        this.administrator = administrator;
        this.texts = texts;
        this.locales = locales;
        this.routing = routing;
    }

    /**
     * New credentials.
     *
     * @param username        null keeps the name
     * @param password        null keeps the password
     * @param currentPassword needed unless a guest takes a name
     */
    record NewCredentials(
            @Nullable String username,
            @Nullable String password,
            @Nullable String currentPassword) {

        @Override
        public String toString() {
            return "NewCredentials[" + username + "]";
        }
    }

    @POST
    @Operation(summary = "Makes an account with a name and a password")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Me.class)))
    public Response create(@Nullable CredentialsForm form) {
        var locale = locales.api();
        Account made = registration.create(texts.body(form), locale, InitialZone.of(locale), texts.api());
        return Response.status(201).entity(Me.of(made, administrator)).build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Says whose account this is")
    public Me me() {
        return Me.of(current.get(), administrator);
    }

    /** Deletes the account with everything that it has, at once and for good. */
    @DELETE
    @Path("/me")
    @Authenticated
    @Operation(summary = "Deletes the account with everything that it has")
    public void delete() {
        deletion.delete(current.id());
        SessionCookie.CURRENT.clear(routing);
    }

    @PUT
    @Path("/me/credentials")
    @Authenticated
    @Operation(summary = "Changes the name or the password of the account")
    public Me change(@Nullable NewCredentials body) {
        NewCredentials wanted = texts.body(body);
        var change = new Registration.Change(
                wanted.username(), wanted.password(), wanted.currentPassword(), ClientAddress.of(routing));
        Account changed = registration.change(current.get(), change, current.session(), texts.api());
        return Me.of(changed, administrator);
    }
}
