package dev.gongbu.progress;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.review.queue.CardStanding;
import dev.gongbu.review.queue.CardStandings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Where a learner stands, computed from the logs whenever it is asked: there is no second copy of the truth. */
@ApplicationScoped
public class Progress {

    private final CardStandings standings;
    private final ObjectiveStatuses statuses;

    Progress(CardStandings standings, ObjectiveStatuses statuses) {
        this.standings = standings;
        this.statuses = statuses;
    }

    /**
     * The sections of an edition in the guide's order, in two statements however many cards there are. What is measured
     * are the decks that the learner studies.
     */
    public List<SectionProgress> sections(Learner account, Certification certification, Edition edition) {
        Map<String, Assessment> said = statuses.of(account.id(), certification.id(), edition.id());
        List<CardStanding> measured = standings.of(account, certification.id(), edition.id());
        return edition.sections().stream()
                .map(section -> SectionProgress.of(section, said, measured))
                .toList();
    }
}
