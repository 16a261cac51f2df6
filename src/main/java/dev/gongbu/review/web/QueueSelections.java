package dev.gongbu.review.web;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.queue.ReviewQueue;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which cards a learner wants to study from the parameters of a request. */
@ApplicationScoped
class QueueSelections {

    private final Catalog catalog;

    QueueSelections(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What is asked for; null stands for everything.
     *
     * @param section a reference as in decks, {@code v4.2/2} or {@code v4.2/2.2}
     * @throws Problem 404 for a deck that can't be, 400 for what the catalog does not know
     */
    ReviewQueue.Selection read(
            int limit,
            @Nullable String deck,
            @Nullable String certification,
            @Nullable String section,
            ReviewMessages messages) {
        if (certification != null && catalog.find(certification).isEmpty()) {
            throw Problem.badRequest("certification", messages.unknownCertification());
        }
        UUID onlyDeck = deck == null ? null : Uuids.parse(deck).orElseThrow(Problem::notFound);
        return new ReviewQueue.Selection(
                limit, onlyDeck, certification, section == null ? null : known(certification, section, messages));
    }

    private SectionRef known(@Nullable String certification, String section, ReviewMessages messages) {
        String of = certification == null ? catalog.standard().id() : certification;
        if (!catalog.known(of, section)) {
            throw Problem.badRequest("section", messages.unknownSection());
        }
        return SectionRef.parse(section);
    }
}
