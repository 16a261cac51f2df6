package dev.gongbu.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/settings}. */
@Path("/api/v1/settings")
@Authenticated
class SettingsResource {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Editions editions;
    private final AccountTexts texts;

    SettingsResource(CurrentAccount current, Accounts accounts, Editions editions, AccountTexts texts) {
        this.current = current;
        this.accounts = accounts;
        this.editions = editions;
        this.texts = texts;
    }

    @GET
    public SettingsView read() {
        return SettingsView.of(current.get().settings());
    }

    /** Replaces the fields that are given and leaves the others; {@code edition: null} follows the current edition. */
    @PUT
    @Transactional
    public SettingsView change(
            @RequestBody(content = @Content(schema = @Schema(implementation = SettingsView.class))) @Nullable
                    JsonNode body) {
        AccountMessages words = texts.api();
        JsonNode fields = texts.body(body == null || !body.isObject() ? null : body);
        Account account = accounts.lock(current.id());
        SettingsDraft draft = new SettingsDraft(account.settings(), editions, words);
        given(fields, "language", node -> draft.language(text(node)));
        given(fields, "zone", node -> draft.zone(text(node)));
        given(fields, "newPerDay", node -> draft.newPerDay(number(node)));
        given(fields, "reviewsPerDay", node -> draft.reviewsPerDay(number(node)));
        given(
                fields,
                "retention",
                node -> draft.retention(node.isNumber() ? node.doubleValue() : null, words.badRetention()));
        typed(
                fields,
                "edition",
                node -> node.isNull() || node.isTextual(),
                draft,
                words.badEdition(),
                node -> draft.edition(text(node)));
        typed(
                fields,
                "hideStreaks",
                JsonNode::isBoolean,
                draft,
                words.badBoolean(),
                node -> draft.hideStreaks(node.booleanValue()));
        account.change(draft.done());
        return SettingsView.of(account.settings());
    }

    private static void given(JsonNode fields, String name, Consumer<JsonNode> take) {
        JsonNode node = fields.get(name);
        if (node != null) {
            take.accept(node);
        }
    }

    private static void typed(
            JsonNode fields,
            String name,
            Predicate<JsonNode> fits,
            SettingsDraft draft,
            String message,
            Consumer<JsonNode> take) {
        given(fields, name, node -> {
            if (fits.test(node)) {
                take.accept(node);
            } else {
                draft.refuse(name, message);
            }
        });
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
    }
}
