package dev.gongbu.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.review.Parameters;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.SyllabusLabels;
import dev.gongbu.review.log.Undoing;
import dev.gongbu.review.queue.ReviewQueue;
import dev.gongbu.web.Locales;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /study}: cards, the first of them inside of the page, so that nothing is waited for. */
@Path("/study")
@Authenticated
class StudyPage {

    /** A round; the page fetches what comes after it. */
    private static final int FIRST = 20;

    /** How many answers can be taken back after the page was left and opened again. */
    private static final int UNDOABLE = 5;

    private static final int LONGEST_MINUTES = 120;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance study(String start);
    }

    /**
     * What the page's script begins with.
     *
     * @param now       the server's time, so that a browser's wrong clock does no harm
     * @param queue     as {@code GET /api/v1/review/queue} gives it
     * @param answered  what was answered last and can be taken back, the earliest first
     * @param minutes   after which the learner wants to pause; null for no such wish
     * @param sections  names of the edition's sections and objectives by reference
     * @param selection further parameters for asking for more
     * @param own       ids of the learner's own decks, whose items can be edited
     */
    record Start(
            Instant now,
            QueueView queue,
            List<Answered> answered,
            @Nullable Integer minutes,
            Map<String, String> sections,
            String selection,
            List<UUID> own) {}

    /** An answer from before, and its card. */
    record Answered(UUID answer, QueueView.ItemView card) {}

    private final CurrentAccount current;
    private final ReviewQueue queue;
    private final Undoing undoing;
    private final QueueSelections selections;
    private final QueueViews views;
    private final SyllabusLabels labels;
    private final Decks decks;
    private final Locales locales;
    private final Clock clock;
    private final ObjectMapper json;

    StudyPage(
            CurrentAccount current,
            ReviewQueue queue,
            Undoing undoing,
            QueueSelections selections,
            QueueViews views,
            SyllabusLabels labels,
            Decks decks,
            Locales locales,
            Clock clock,
            ObjectMapper json) {
        this.current = current;
        this.queue = queue;
        this.undoing = undoing;
        this.selections = selections;
        this.views = views;
        this.labels = labels;
        this.decks = decks;
        this.locales = locales;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The page; {@code deck}, {@code certification} and {@code section} narrow the queue as in the API, {@code minutes}
     * ends the first round by time.
     */
    @GET
    @Cache(noStore = true)
    public TemplateInstance study(
            @QueryParam("deck") @Nullable String deck,
            @QueryParam("certification") @Nullable String certification,
            @QueryParam("section") @Nullable String section,
            @QueryParam("minutes") @Nullable String minutes) {
        Learner account = current.learner();
        Locale locale = locales.page();
        ReviewTexts texts = ReviewTexts.in(locale);
        ReviewMessages messages = texts.messages();
        QueueView first = views.of(
                queue.now(account, selections.read(FIRST, deck, certification, section, messages)),
                account.zone(),
                texts);
        Integer pause = minutes == null
                ? null
                : Parameters.number("minutes", minutes, LONGEST_MINUTES, LONGEST_MINUTES, messages);
        Map<String, String> names = labels.names(labels.edition(account), locale);
        List<UUID> own = decks.owned(account.id()).stream().map(Deck::id).toList();
        String selection =
                parameter("deck", deck) + parameter("certification", certification) + parameter("section", section);
        return Templates.study(
                script(new Start(clock.instant(), first, answered(account, texts), pause, names, selection, own)));
    }

    private List<Answered> answered(Learner account, ReviewTexts texts) {
        List<Undoing.Undoable> last = undoing.undoable(account, UNDOABLE);
        Map<UUID, ReviewQueue.Entry> entries =
                queue
                        .entries(
                                account,
                                last.stream()
                                        .map(Undoing.Undoable::card)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(entry -> entry.card().id(), entry -> entry));
        List<Answered> answered = new ArrayList<>();
        for (Undoing.Undoable one : last) {
            ReviewQueue.Entry entry = entries.get(one.card());
            if (entry != null) {
                answered.add(0, new Answered(one.answer(), views.item(entry, account.zone(), texts)));
            }
        }
        return answered;
    }

    private static String parameter(String name, @Nullable String content) {
        return content == null || content.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(content, StandardCharsets.UTF_8);
    }

    /** JSON that can stand in a script element: no tag can end it. */
    private String script(Start start) {
        try {
            return json.writeValueAsString(start).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
