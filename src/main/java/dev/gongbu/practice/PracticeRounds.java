package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Edition;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.NamedSource;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.review.SyllabusLabels;
import dev.gongbu.review.log.AnsweredCard;
import dev.gongbu.review.log.AnsweredCards;
import dev.gongbu.review.log.CardMemory;
import dev.gongbu.review.log.QuestionAnswers;
import dev.gongbu.review.marks.CardMarks;
import dev.gongbu.review.question.Shuffle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages of a round of practice show; a learner only ever finds questions that the learner may see. */
@ApplicationScoped
class PracticeRounds {

    private final Cards cards;
    private final CardHtml html;
    private final Revisions revisions;
    private final Decks decks;
    private final QuestionAnswers questionAnswers;
    private final CardMarks marks;
    private final AnsweredCards answeredCards;
    private final SyllabusLabels labels;

    PracticeRounds(
            Cards cards,
            CardHtml html,
            Revisions revisions,
            Decks decks,
            QuestionAnswers questionAnswers,
            CardMarks marks,
            AnsweredCards answeredCards,
            SyllabusLabels labels) {
        this.cards = cards;
        this.html = html;
        this.revisions = revisions;
        this.decks = decks;
        this.questionAnswers = questionAnswers;
        this.marks = marks;
        this.answeredCards = answeredCards;
        this.labels = labels;
    }

    /** What was chosen in this round so far, by the answer's id. */
    Map<UUID, QuestionAnswers.Choice> choices(UUID account, PracticeRound round) {
        return questionAnswers.find(account, round.answers());
    }

    /** The question with this id; empty unless it is one that this learner may see. */
    Optional<CardView> question(UUID account, UUID card) {
        return cards.view(account, card).filter(view -> view.content().kind() == ItemKind.QUESTION);
    }

    /** The round's questions in its order. */
    List<CardView> questions(UUID account, PracticeRound round) {
        return cards.views(account, round.cards()).stream()
                .filter(view -> view.content().kind() == ItemKind.QUESTION)
                .toList();
    }

    /** A card's memory now; null when it has none. */
    @Nullable
    MemoryState memory(UUID account, UUID card) {
        AnsweredCard ref = answeredCards.find(account, List.of(card)).get(card);
        CardMemory memory = ref == null ? null : ref.memory();
        return memory == null ? null : memory.state();
    }

    /**
     * What a page shows of a question: as it was when it was answered, else as it is.
     *
     * @param choice what was chosen; null for a question that is open
     */
    PracticeQuestion shown(
            Learner account,
            PracticeRound round,
            CardView card,
            QuestionAnswers.@Nullable Choice choice,
            Locale locale) {
        UUID revision = choice == null ? card.revision() : choice.revision();
        ItemDraft draft = choice == null ? card.draft() : revisions.content(revision);
        QuestionContent content = draft.question();
        CardHtml.Sides sides = html.of(card.deck(), revision, card.part(), draft);
        List<PracticeQuestion.Option> options = Shuffle.order(card.id(), content.options(), round.seed()).stream()
                .map(place -> option(content, sides, place, choice))
                .toList();
        Edition edition = labels.edition(account);
        return new PracticeQuestion(
                card,
                sides.front(),
                options,
                content.choose(),
                sides.explanation(),
                draft.sources().stream()
                        .map(source -> NamedSource.of(source, locale))
                        .toList(),
                labels.of(card, edition, locale),
                !marks.flagged(account.id(), List.of(card.id())).isEmpty(),
                decks.visible(account.id(), card.deck())
                        .filter((Deck deck) -> deck.ownedBy(account.id()))
                        .isPresent());
    }

    private static PracticeQuestion.Option option(
            QuestionContent content, CardHtml.Sides sides, int place, QuestionAnswers.@Nullable Choice choice) {
        OptionDraft option = content.options().get(place);
        CardHtml.OptionHtml text = sides.options().get(place);
        boolean chosen = choice != null && choice.positions().contains(place);
        return new PracticeQuestion.Option(option.id(), text.text(), text.reason(), option.correct(), chosen);
    }
}
