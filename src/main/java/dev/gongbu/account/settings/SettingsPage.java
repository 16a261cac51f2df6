package dev.gongbu.account.settings;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountName;
import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.Deletion;
import dev.gongbu.account.FormErrors;
import dev.gongbu.account.session.ApiToken;
import dev.gongbu.account.session.ApiTokens;
import dev.gongbu.account.session.ClientAddress;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.account.session.TokenName;
import dev.gongbu.account.signin.Registration;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /settings}: how I study, what I sign in with, my tokens, my data. Each part is a form of its own. */
@Path("/settings")
@Authenticated
class SettingsPage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance settings(SettingsModel model);
    }

    private final CurrentAccount current;
    private final SettingsModels models;
    private final SettingsSaving saving;
    private final Registration registration;
    private final ApiTokens tokens;
    private final Deletion deletion;
    private final AccountTexts texts;
    private final RoutingContext routing;

    SettingsPage(
            CurrentAccount current,
            SettingsModels models,
            SettingsSaving saving,
            Registration registration,
            ApiTokens tokens,
            Deletion deletion,
            AccountTexts texts,
            RoutingContext routing) {
        this.current = current;
        this.models = models;
        this.saving = saving;
        this.registration = registration;
        this.tokens = tokens;
        this.deletion = deletion;
        this.texts = texts;
        this.routing = routing;
    }

    @GET
    public TemplateInstance show(@QueryParam("saved") @Nullable String saved) {
        return Templates.settings(models.read(saved == null ? "" : saved));
    }

    @POST
    public Response save(
            @FormParam("language") @Nullable String language,
            @FormParam("zone") @Nullable String zone,
            @FormParam("newPerDay") @Nullable String newPerDay,
            @FormParam("reviewsPerDay") @Nullable String reviewsPerDay,
            @FormParam("retention") @Nullable String retention,
            @FormParam("edition") @Nullable String edition,
            @FormParam("examDate") @Nullable String examDate,
            @FormParam("hideStreaks") @Nullable String hideStreaks) {
        var typed =
                new SettingsFields(language, zone, newPerDay, reviewsPerDay, retention, edition, examDate, hideStreaks);
        try {
            AccountMessages words = texts.page();
            saving.change(current.id(), draft -> typed.apply(draft, words), words);
            return saved("studying");
        } catch (Problem problem) {
            return again(problem, models.read("").typed(typed, FormErrors.of(problem)));
        }
    }

    @POST
    @Path("/credentials")
    public Response credentials(
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("currentPassword") @Nullable String currentPassword) {
        String wanted = password == null || password.isEmpty() ? null : password;
        var change = new Registration.Change(username, wanted, currentPassword, ClientAddress.of(routing));
        try {
            registration.change(current.get(), change, current.session(), texts.page());
            return saved("credentials");
        } catch (Problem problem) {
            FormErrors errors = problem.errors().isEmpty()
                    ? FormErrors.of("currentPassword", String.valueOf(problem.getMessage()))
                    : FormErrors.of(problem);
            return again(problem, models.read("").typed(username, errors));
        }
    }

    @POST
    @Path("/tokens")
    public Response createToken(@FormParam("tokenName") @Nullable String typed) {
        Optional<String> name = TokenName.parse(typed);
        if (name.isEmpty()) {
            String message = texts.page().badTokenName(ApiToken.LONGEST_NAME);
            return page(400, models.read("").wrong(FormErrors.of("tokenName", message)));
        }
        String token = tokens.create(current.id(), name.get()).token().text();
        return page(201, models.read("").made(token));
    }

    @POST
    @Path("/tokens/{id}/revoke")
    public Response revokeToken(@PathParam("id") String id) {
        if (!tokens.revoke(current.id(), Uuids.parse(id).orElseThrow(Problem::notFound))) {
            throw Problem.notFound();
        }
        return saved("tokens");
    }

    /** @param confirm the account's name, or {@code yes} from a guest: deleting asks once, and can't be undone */
    @POST
    @Path("/delete")
    public Response delete(@FormParam("confirm") @Nullable String confirm) {
        Account account = current.get();
        if (!confirms(account, confirm)) {
            AccountMessages words = texts.page();
            String message = account.guest() ? words.confirmGuest() : words.confirmName();
            return page(400, models.read("").wrong(FormErrors.of("confirm", message)));
        }
        deletion.delete(account.id());
        SessionCookie.CURRENT.clear(routing);
        return Response.seeOther(URI.create("/")).build();
    }

    private static boolean confirms(Account account, @Nullable String confirm) {
        return account.guest()
                ? "yes".equals(confirm)
                : AccountName.parse(confirm)
                        .filter(typed -> typed.key().equals(account.nameKey()))
                        .isPresent();
    }

    private static Response saved(String part) {
        return Response.seeOther(URI.create("/settings?saved=" + part + "#" + part))
                .build();
    }

    private static Response again(Problem problem, SettingsModel model) {
        return page(problem.status(), model);
    }

    private static Response page(int status, SettingsModel model) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(Templates.settings(model))
                .build();
    }
}
