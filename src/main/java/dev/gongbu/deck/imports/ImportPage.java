package dev.gongbu.deck.imports;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.DeckSource;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.library.DeckFiles;
import dev.gongbu.deck.library.ImportResult;
import dev.gongbu.deck.library.Library;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.web.Problem;
import dev.gongbu.web.SafeMarkdown;
import dev.gongbu.web.Uuids;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /decks/import}: choose a file, see what it would change, then import it. Nothing is stored before that. */
@Path("/decks/import")
@Authenticated
class ImportPage {

    @CheckedTemplate(basePath = "deck")
    static class Templates {
        static native TemplateInstance choose(
                @Nullable String deckId, @Nullable String deckTitle, @Nullable String error, long megabytes);

        static native TemplateInstance preview(ImportPreview view);
    }

    private final CurrentAccount current;
    private final Decks decks;
    private final DeckFiles files;
    private final Library library;
    private final SafeMarkdown markdown;
    private final DeckTexts texts;

    ImportPage(
            CurrentAccount current,
            Decks decks,
            DeckFiles files,
            Library library,
            SafeMarkdown markdown,
            DeckTexts texts) {
        this.current = current;
        this.decks = decks;
        this.files = files;
        this.library = library;
        this.markdown = markdown;
        this.texts = texts;
    }

    @GET
    public TemplateInstance choose(@RestQuery @Nullable String deck) {
        return choose(chosen(deck), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String text,
            @RestForm @Nullable String deck) {
        Deck chosen = chosen(deck);
        boolean uploaded = file != null && file.size() > 0;
        if (!uploaded && (text == null || text.isBlank())) {
            return Response.status(400)
                    .entity(choose(chosen, texts.page().importing().fileMissing()))
                    .build();
        }
        byte[] bytes = uploaded && file != null ? bytes(file) : utf8(text);
        String name = uploaded && file != null ? file.fileName() : null;
        DeckReading reading = read(bytes, name, chosen);
        ImportResult result = library.preview(current.id(), id(chosen), reading);
        return Response.status(result.readable() ? 200 : 400)
                .entity(preview(name, bytes, chosen, reading, result))
                .build();
    }

    @POST
    @Path("/save")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@RestForm @Nullable String text, @RestForm @Nullable String deck) {
        Deck chosen = chosen(deck);
        byte[] bytes = utf8(text);
        DeckReading reading = read(bytes, null, chosen);
        ImportResult result = library.save(current.id(), id(chosen), reading);
        Deck saved = result.deck();
        if (saved == null) {
            return Response.status(400)
                    .entity(preview(null, bytes, chosen, reading, result))
                    .build();
        }
        return Response.seeOther(URI.create("/decks/" + saved.id())).build();
    }

    private TemplateInstance choose(@Nullable Deck chosen, @Nullable String error) {
        return Templates.choose(
                chosen == null ? null : chosen.id().toString(),
                chosen == null ? null : chosen.title(),
                error,
                Limits.megabytes(files.maximum()));
    }

    /** @param file its name; null for text that was pasted */
    private TemplateInstance preview(
            @Nullable String file, byte[] bytes, @Nullable Deck chosen, DeckReading reading, ImportResult result) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        DeckMessagesIn words = texts.page();
        DeckDraft draft = reading.deck();
        String language = draft == null ? null : draft.language();
        return Templates.preview(ImportPreview.of(
                file == null ? words.importing().pastedText() : file,
                file == null,
                language == null ? Library.LANGUAGE : language,
                text,
                chosen,
                result,
                words,
                markdown));
    }

    private @Nullable Deck chosen(@Nullable String deck) {
        return deck == null || deck.isEmpty()
                ? null
                : decks.writable(current.id(), Uuids.parse(deck).orElseThrow(Problem::notFound));
    }

    private DeckReading read(byte[] bytes, @Nullable String name, @Nullable Deck chosen) {
        return files.read(DeckSource.of(name, bytes), DeckFormats.AUTO, chosen).reading();
    }

    private static @Nullable UUID id(@Nullable Deck deck) {
        return deck == null ? null : deck.id();
    }

    private byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
