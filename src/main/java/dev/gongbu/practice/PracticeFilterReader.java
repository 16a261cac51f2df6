package dev.gongbu.practice;

import dev.gongbu.Coded;
import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.review.Parameters;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a learner wants to practise from the parameters of a request. */
@ApplicationScoped
public class PracticeFilterReader {

    private static final int USUAL = 10;

    private final Catalog catalog;

    PracticeFilterReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What is asked for; null and empty stand for what is usual.
     *
     * @throws Problem 400 that names the parameter
     */
    PracticeFilter read(
            Learner account,
            @Nullable String certification,
            @Nullable String edition,
            List<String> sections,
            @Nullable String kind,
            @Nullable String limit,
            ReviewMessages messages) {
        Certification wanted = certification == null || certification.isEmpty()
                ? catalog.standard()
                : catalog.find(certification)
                        .orElseThrow(() -> Problem.badRequest("certification", messages.unknownCertification()));
        Edition of = edition == null || edition.isEmpty()
                ? wanted.studied(account.edition())
                : wanted.edition(edition).orElseThrow(() -> Problem.badRequest("edition", messages.unknownEdition()));
        List<String> codes = sections.stream().filter(code -> !code.isEmpty()).toList();
        if (!codes.stream().allMatch(of::has)) {
            throw Problem.badRequest("section", messages.unknownSection());
        }
        QuestionKind which = kind == null || kind.isEmpty()
                ? QuestionKind.MIXED
                : Coded.of(QuestionKind.class, kind)
                        .orElseThrow(() -> Problem.badRequest(
                                "kind", messages.oneOf(String.join(", ", Coded.codes(QuestionKind.class)))));
        return new PracticeFilter(
                wanted.id(), of.id(), codes, which, Parameters.limit(limit, USUAL, Practice.MOST, messages));
    }
}
