package dev.gongbu.practice;

import dev.gongbu.Coded;
import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.CardView;
import dev.gongbu.review.Source;
import dev.gongbu.review.StudyMessages;
import dev.gongbu.review.log.Answer;
import dev.gongbu.review.log.QuestionAnswers;
import dev.gongbu.review.log.Reviewing;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * {@code /practice/rounds}: one question after the other, each answer saved when it is given. Plain pages and forms; the
 * round itself is its address, see {@link PracticeRound}.
 */
@Path("/practice/rounds/{round}")
@Authenticated
class PracticePage {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance question(RoundProgress step, PracticeQuestion asked, Asking page);

        static native TemplateInstance answered(RoundProgress step, PracticeQuestion asked, Verdict page);

        static native TemplateInstance end(RoundResult end);
    }

    /** What was sent without as many options as the question asks for; kept while the page says so. */
    record Given(List<String> options, @Nullable String sure) {}

    /** A question that is open; {@code given} is null before anything was sent. */
    record Asking(
            UUID account,
            String here,
            String choose,
            @Nullable Given given,
            long shownAt) {

        /** How sure the learner said to be; empty for nothing. */
        public String said() {
            return given == null || given.sure() == null ? "" : given.sure();
        }
    }

    /** A question that was answered: the verdict in words, and what happens next. */
    record Verdict(UUID account, String here, boolean correct, String word, String returns, String next) {}

    private final CurrentAccount current;
    private final PracticeRounds rounds;
    private final VerdictTexts verdicts;
    private final RoundSummary summary;
    private final Reviewing reviewing;
    private final Locales locales;
    private final Clock clock;

    PracticePage(
            CurrentAccount current,
            PracticeRounds rounds,
            VerdictTexts verdicts,
            RoundSummary summary,
            Reviewing reviewing,
            Locales locales,
            Clock clock) {
        this.current = current;
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.summary = summary;
        this.reviewing = reviewing;
        this.locales = locales;
        this.clock = clock;
    }

    /** A question of a round, or its verdict when it has been answered. */
    @GET
    @Path("/{number: [0-9]{1,2}}")
    @Cache(noStore = true)
    public TemplateInstance question(
            @PathParam("round") String address,
            @PathParam("number") int number,
            @QueryParam("of") @Nullable String of) {
        return page(round(address, of), number, null);
    }

    /** An answer. Sent twice it counts once, and whatever was sent, the question's page tells what is recorded. */
    @POST
    @Path("/{number: [0-9]{1,2}}")
    public Object answer(
            @PathParam("round") String address,
            @PathParam("number") int number,
            @QueryParam("of") @Nullable String of,
            @RestForm("answer") @Nullable List<String> chosen,
            @RestForm("sure") @Nullable String sure,
            @RestForm("revision") @Nullable String revision,
            @RestForm("shown") @Nullable String shown,
            @RestForm("account") @Nullable String owner) {
        Learner account = current.learner();
        verdicts.requireOwner(account, owner);
        PracticeRound round = round(address, of);
        CardView card = card(account, round, number);
        List<String> options = chosen == null ? List.of() : chosen;
        boolean sameText = card.revision().toString().equals(revision);
        if (sameText && options.size() != card.question().choose()) {
            return page(round, number, new Given(options, sure));
        }
        if (sameText) {
            var choice =
                    new Answer.Choice(options, Coded.of(Confidence.class, sure).orElse(null), card.revision());
            UUID id = round.answer(card.id());
            Instant now = clock.instant();
            reviewing.answer(
                    account.id(),
                    Source.PRACTICE,
                    List.of(Answer.chosen(id, card.id(), choice, now, took(shown, now))));
        }
        return Response.seeOther(URI.create(round.href(number))).build();
    }

    /** How the round went. */
    @GET
    @Path("/end")
    @Cache(noStore = true)
    public TemplateInstance end(@PathParam("round") String address, @QueryParam("of") @Nullable String of) {
        return Templates.end(summary.of(current.learner(), round(address, of), locales.page()));
    }

    private TemplateInstance page(PracticeRound round, int number, @Nullable Given given) {
        Learner account = current.learner();
        Locale locale = locales.page();
        StudyMessages texts = Messages.in(StudyMessages.class, locale);
        CardView card = card(account, round, number);
        Map<UUID, QuestionAnswers.Choice> choices = rounds.choices(account.id(), round);
        QuestionAnswers.Choice choice = choices.get(round.answer(card.id()));
        RoundProgress step = RoundProgress.of(round, number, choices);
        PracticeQuestion asked = rounds.shown(account, round, card, choice, locale);
        String here = round.href(number);
        if (choice == null) {
            String choose = VerdictTexts.choose(asked.choose(), texts);
            long now = clock.millis();
            return Templates.question(step, asked, new Asking(account.id(), here, choose, given, now));
        }
        String returns = verdicts.returns(account, choice, rounds.memory(account.id(), card.id()), locale);
        String next = number < round.size() ? round.href(number + 1) : round.endHref();
        return Templates.answered(
                step,
                asked,
                new Verdict(account.id(), here, choice.correct(), VerdictTexts.word(choice, texts), returns, next));
    }

    private static PracticeRound round(String address, @Nullable String of) {
        return PracticeRound.parse(address, of == null ? "" : of).orElseThrow(Problem::notFound);
    }

    private CardView card(Learner account, PracticeRound round, int number) {
        return round.card(number)
                .flatMap(card -> rounds.question(account.id(), card))
                .orElseThrow(Problem::notFound);
    }

    private static int took(@Nullable String shown, Instant now) {
        if (shown == null || !shown.matches("[0-9]{1,15}")) {
            return 0;
        }
        long ms = now.toEpochMilli() - Long.parseLong(shown);
        return (int) Math.max(0, Math.min(ms, LONGEST.toMillis()));
    }
}
