package dev.gongbu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    private final Event<AccountChanging> changing;

    Accounts(Event<AccountChanging> changing) {
        this.changing = changing;
    }

    /**
     * Locks the account's row until the transaction ends, and returns it as it is now. Whoever changes an account, its
     * sessions or its tokens calls this first.
     *
     * @throws UnauthorizedException if there is no such account, for example because it was deleted meanwhile: who asks
     *     is not signed in any more
     */
    public Account lock(UUID id) {
        changing.fire(new AccountChanging(id));
        Account known = getEntityManager().getReference(Account.class, id);
        if (!Hibernate.isInitialized(known)) {
            // One statement that locks what it reads: reading first would find a version that is old once the lock is
            // had.
            getEntityManager().detach(known);
            return find("id", id)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional()
                    .orElseThrow(UnauthorizedException::new);
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
