package dev.gongbu.deck.reports;

import dev.gongbu.account.Accounts;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners say is wrong with items. */
@ApplicationScoped
public class ProblemReports implements PanacheRepositoryBase<ProblemReport, UUID> {

    private final Items items;
    private final Accounts accounts;
    private final Clock clock;

    ProblemReports(Items items, Accounts accounts, Clock clock) {
        this.items = items;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One report beside the item that it is about. */
    public record Listed(UUID id, UUID item, String title, String description, Instant createdAt) {}

    /**
     * What was written, without blanks around it.
     *
     * @throws Problem 400 when it is empty or too long
     */
    public static String checked(@Nullable String text, DeckMessagesIn words) {
        String stripped = text == null
                ? ""
                : text.replace('\0', ' ').replace("\r\n", "\n").strip();
        if (stripped.isEmpty() || stripped.length() > ProblemReport.LONGEST) {
            throw Problem.badRequest("text", words.deck().problemText(ProblemReport.LONGEST));
        }
        return stripped;
    }

    /**
     * Keeps a report about the item as it is now. One that is open and says the same is kept once: a browser that has not
     * heard of its report sends it again.
     *
     * @throws Problem 404 when the account may not see the item
     */
    @Transactional
    public ProblemReport file(UUID account, UUID item, String description) {
        accounts.lock(account);
        Item about = items.visible(account, item).orElseThrow(Problem::notFound);
        Optional<ProblemReport> before = find(
                        "itemId = ?1 and accountId = ?2 and description = ?3 and resolvedAt is null",
                        item,
                        account,
                        description)
                .firstResultOptional();
        if (before.isPresent()) {
            return before.get();
        }
        var report = new ProblemReport(Uuids.next(), account, about, description, clock.instant());
        persist(report);
        return report;
    }

    /** The open reports about a deck's items, newest first. The deck was found for its owner or the administrator. */
    public List<Listed> open(UUID deck) {
        return find(
                        "select p.id, i.id, i.title, p.description, p.createdAt from ProblemReport p"
                                + " join Item i on i.id = p.itemId where i.deckId = ?1 and p.resolvedAt is null"
                                + " order by p.createdAt desc",
                        deck)
                .project(Listed.class)
                .page(0, 100)
                .list();
    }

    /** How many open reports each of these decks has. They were found for their owner or the administrator. */
    public Map<UUID, Long> open(Collection<UUID> decks) {
        Map<UUID, Long> open = new HashMap<>();
        find(
                        "select i.deckId, count(p) from ProblemReport p join Item i on i.id = p.itemId"
                                + " where i.deckId in ?1 and p.resolvedAt is null group by i.deckId",
                        decks)
                .project(Count.class)
                .stream()
                .forEach(count -> open.put(count.deck(), count.reports()));
        return open;
    }

    /** How many open reports a deck has. */
    record Count(UUID deck, long reports) {}

    /**
     * Marks a report about one of the deck's items as dealt with. The deck was found for its owner or the administrator.
     *
     * @throws Problem 404 when the deck has no such report
     */
    @Transactional
    public void resolve(UUID deck, UUID report) {
        find(
                        "select p from ProblemReport p join Item i on i.id = p.itemId where p.id = ?1 and i.deckId = ?2",
                        report,
                        deck)
                .firstResultOptional()
                .orElseThrow(Problem::notFound)
                .resolve(clock.instant());
    }
}
