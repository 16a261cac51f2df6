package dev.gongbu.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Removes accounts with everything that they have, whole or not at all. */
@ApplicationScoped
public class Deletion {

    private final Accounts accounts;
    private final List<AccountData> rooms;
    private final Event<AccountDeleted> deleted;

    Deletion(Accounts accounts, @All List<AccountData> rooms, Event<AccountDeleted> deleted) {
        this.accounts = accounts;
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(AccountData::order).reversed())
                .toList();
        this.deleted = deleted;
    }

    /**
     * Deletes the account. Waits for what the account is doing at the moment.
     *
     * @throws java.util.NoSuchElementException if it is gone already
     * @throws IllegalArgumentException         for the library, without which nothing ships
     */
    @Transactional
    public void delete(UUID id) {
        Account account = accounts.lock(id);
        if (account.kind() == AccountKind.LIBRARY) {
            throw new IllegalArgumentException("the library stays");
        }
        rooms.forEach(room -> room.erase(id));
        accounts.flush();
        accounts.delete("id", id);
        deleted.fire(new AccountDeleted(id));
    }
}
