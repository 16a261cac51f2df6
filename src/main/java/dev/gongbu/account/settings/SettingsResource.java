package dev.gongbu.account.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.session.CurrentAccount;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/settings}. */
@Path("/api/v1/settings")
@Authenticated
class SettingsResource {

    private final CurrentAccount current;
    private final SettingsSaving saving;
    private final AccountTexts texts;

    SettingsResource(CurrentAccount current, SettingsSaving saving, AccountTexts texts) {
        this.current = current;
        this.saving = saving;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "Returns the settings of the account")
    public SettingsView read() {
        return SettingsView.of(current.get().settings());
    }

    /**
     * Replaces the fields that are given and leaves the others; {@code edition: null} follows the current edition,
     * {@code examDate: null} takes the date out.
     */
    @PUT
    @Operation(summary = "Changes the settings that are given and leaves the others")
    public SettingsView change(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SettingsView.class)))
                    @Nullable
                    JsonNode body) {
        JsonNode fields = texts.body(body == null || !body.isObject() ? null : body);
        AccountMessages words = texts.api();
        return SettingsView.of(saving.change(current.id(), draft -> apply(fields, draft, words), words));
    }

    private static void apply(JsonNode fields, SettingsDraft draft, AccountMessages words) {
        given(fields, "language", node -> draft.language(text(node)));
        given(fields, "zone", node -> draft.zone(text(node)));
        given(fields, "newPerDay", node -> draft.newPerDay(number(node)));
        given(fields, "reviewsPerDay", node -> draft.reviewsPerDay(number(node)));
        given(
                fields,
                "retention",
                node -> draft.retention(node.isNumber() ? node.doubleValue() : null, words.badRetention()));
        given(fields, "edition", textOrNull(draft::edition, () -> draft.refuse("edition", words.badEdition())));
        given(fields, "examDate", textOrNull(draft::examDate, () -> draft.refuse("examDate", words.badExamDate())));
        given(fields, "hideStreaks", node -> {
            if (node.isBoolean()) {
                draft.hideStreaks(node.booleanValue());
            } else {
                draft.refuse("hideStreaks", words.badBoolean());
            }
        });
    }

    private static void given(JsonNode fields, String name, Consumer<JsonNode> take) {
        JsonNode node = fields.get(name);
        if (node != null) {
            take.accept(node);
        }
    }

    private static Consumer<JsonNode> textOrNull(Consumer<@Nullable String> take, Runnable refuse) {
        return node -> {
            if (node.isNull() || node.isTextual()) {
                take.accept(text(node));
            } else {
                refuse.run();
            }
        };
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
    }
}
