package dev.gongbu.deck.imports;

import dev.gongbu.Coded;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.DeckSource;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.library.DeckFiles;
import dev.gongbu.deck.library.ImportResult;
import dev.gongbu.deck.library.Library;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.deck.texts.ProblemTexts;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/decks/import}: a file becomes a deck, or shows what it would change. */
@Path("/api/v1/decks/import")
@Authenticated
class ImportResource {

    private final CurrentAccount current;
    private final Decks decks;
    private final DeckFiles files;
    private final DeckFormats formats;
    private final Library library;
    private final DeckQueries queries;
    private final DeckTexts texts;

    ImportResource(
            CurrentAccount current,
            Decks decks,
            DeckFiles files,
            DeckFormats formats,
            Library library,
            DeckQueries queries,
            DeckTexts texts) {
        this.current = current;
        this.decks = decks;
        this.files = files;
        this.formats = formats;
        this.library = library;
        this.queries = queries;
        this.texts = texts;
    }

    /** One problem of the file. */
    record ProblemJson(int line, @Nullable String item, String severity, String message) {}

    /** What was done, or would be. */
    record ImportJson(
            @Nullable DeckSummary deck,
            String format,
            int created,
            int updated,
            int unchanged,
            int retired,
            List<ProblemJson> problems) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Makes a deck from a file, or shows what the file would change")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportJson.class)))
    public Response read(
            @RestForm("file") @Nullable FileUpload file,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String dryRun,
            @RestQuery @Nullable String deck) {
        DeckMessagesIn words = texts.api();
        String asked = format == null ? DeckFormats.AUTO : format;
        if (!formats.names().contains(asked)) {
            throw Problem.badRequest("format", words.importing().formatUnknown(String.join(", ", formats.names())));
        }
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw Problem.badRequest("dryRun", words.deck().trueOrFalse());
        }
        if (file == null) {
            throw Problem.badRequest("file", words.importing().fileMissing());
        }
        if (file.size() > files.maximum()) {
            throw Problem.of(413, words.problems().fileTooLarge(Long.toString(Limits.megabytes(files.maximum()))));
        }
        UUID account = current.id();
        UUID target = deck == null ? null : Uuids.parse(deck).orElseThrow(Problem::notFound);
        DeckFiles.Read read = files.read(
                DeckSource.of(file.fileName(), file.uploadedFile()),
                asked,
                target == null ? null : decks.writable(account, target));
        ImportResult result = "false".equals(dryRun)
                ? library.save(account, target, read.reading())
                : library.preview(account, target, read.reading());
        return Response.status(result.readable() ? 200 : 400)
                .entity(json(result, read.format(), account, words))
                .build();
    }

    private ImportJson json(ImportResult result, DeckFormat format, UUID account, DeckMessagesIn words) {
        Deck saved = result.deck();
        return new ImportJson(
                saved == null || saved.retired()
                        ? null
                        : queries.summary(account, saved.id().toString()),
                format.name(),
                result.created(),
                result.updated(),
                result.unchanged(),
                result.retired(),
                result.problems().stream()
                        .map(problem -> new ProblemJson(
                                problem.line(),
                                problem.item(),
                                Coded.code(problem.severity()),
                                ProblemTexts.say(problem, words.problems())))
                        .toList());
    }
}
