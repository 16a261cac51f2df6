package dev.gongbu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;

/** All accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /**
     * Locks the learner's row until the transaction ends, and returns it as it is now. Whatever writes a learner's log
     * calls this first; different learners never wait for each other.
     *
     * @throws UnauthorizedException if there is no such account, for example because it was deleted meanwhile: who asks
     *     is not signed in any more
     */
    public Account lock(UUID id) {
        Account known = getEntityManager().getReference(Account.class, id);
        if (!Hibernate.isInitialized(known)) {
            return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(UnauthorizedException::new);
        }
        try {
            getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
            return known;
        } catch (EntityNotFoundException deleted) {
            throw new UnauthorizedException(deleted);
        }
    }

    /** The account that signs in with this name, however it is capitalised. */
    public Optional<Account> byName(String name) {
        return AccountName.parse(name).flatMap(this::byName);
    }

    public Optional<Account> byName(AccountName name) {
        return find("nameKey", name.key()).firstResultOptional();
    }

    /** The named account that has had a name for longest. */
    Optional<Account> firstNamed() {
        return find("kind", Sort.by("namedAt").and("id"), AccountKind.NAMED).firstResultOptional();
    }

    /** The guests that have been here since this moment or longer. */
    public List<UUID> guestsSince(Instant moment) {
        return find("select a.id from Account a where a.kind = ?1 and a.createdAt <= ?2", AccountKind.GUEST, moment)
                .project(UUID.class)
                .list();
    }
}
