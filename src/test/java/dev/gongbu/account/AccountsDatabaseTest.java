package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.account.signin.SignUp;
import dev.gongbu.web.Uuids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsDatabaseTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject
    Accounts accounts;

    @Inject
    SignUp signUp;

    @Inject
    Deletion deletion;

    @Inject
    AccountMerge merge;

    @Inject
    Administrator administrator;

    @Inject
    News news;

    /** Listens as the rooms above do. */
    @ApplicationScoped
    static class News {

        private final List<Object> heard = new CopyOnWriteArrayList<>();

        List<Object> heard() {
            return heard;
        }

        void created(@Observes AccountCreated event) {
            heard.add(event);
        }

        void deleted(@Observes AccountDeleted event) {
            heard.add(event);
        }
    }

    @Test
    void announces_who_comes_and_who_goes() {
        UUID guest = guest();
        signUp.become(guest, freshName(), password().hash());
        deletion.delete(guest);
        assertThat(news.heard())
                .filteredOn(event -> event.equals(new AccountCreated(guest)) || event.equals(new AccountDeleted(guest)))
                .containsExactly(new AccountCreated(guest), new AccountDeleted(guest));
    }

    @Test
    void writes_of_one_learner_wait_for_each_other_and_none_is_lost() throws Exception {
        UUID guest = guest();
        int writers = 8;
        CountDownLatch together = new CountDownLatch(writers);
        Callable<Integer> write = () -> {
            together.countDown();
            together.await();
            return QuarkusTransaction.requiringNew().call(() -> addOne(guest));
        };
        var pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                results.add(pool.submit(write));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isPositive();
            }
        } finally {
            pool.shutdown();
        }
        int newPerDay = QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(guest).newPerDay());
        assertThat(newPerDay).isEqualTo(20 + writers);
    }

    /** Reads first, as a page may have done, so that the lock must not trust what was read. */
    private int addOne(UUID account) {
        accounts.findById(account);
        Account locked = accounts.lock(account);
        AccountSettings now = locked.settings();
        locked.change(new AccountSettings(
                now.language(),
                now.zone(),
                now.newPerDay() + 1,
                now.reviewsPerDay(),
                now.retention(),
                now.edition(),
                now.examDate(),
                now.hideStreaks()));
        return locked.newPerDay();
    }

    @Test
    void locks_nobody_who_was_deleted_since_they_were_read() {
        UUID guest = guest();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    accounts.findById(guest);
                    QuarkusTransaction.suspendingExisting().run(() -> deletion.delete(guest));
                    return accounts.lock(guest);
                }))
                .isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void locks_nobody_who_is_not_there() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> accounts.lock(Uuids.next())))
                .isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void the_library_stays_and_takes_no_guest() {
        UUID guest = guest();
        assertThatThrownBy(() -> deletion.delete(LibraryAccount.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merge.join(guest, LibraryAccount.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merge.join(guest, guest())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_are_found_however_they_are_written() {
        AccountName name = freshName();
        UUID account = guest();
        signUp.become(account, name, password().hash());
        String wide = "  " + name.text().toUpperCase(Locale.ROOT).replace('N', 'Ｎ') + " ";
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> accounts.byName(wide).map(Account::id)))
                .contains(account);
    }

    @Test
    void two_who_ask_for_one_name_at_once_do_not_both_get_it() throws Exception {
        AccountName name = freshName();
        CountDownLatch together = new CountDownLatch(2);
        Callable<Boolean> take = () -> {
            UUID guest = guest();
            together.countDown();
            together.await();
            try {
                signUp.become(guest, name, password().hash());
                return true;
            } catch (SignUp.NameTakenException taken) {
                return false;
            }
        };
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(take);
            var second = pool.submit(take);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_first_with_a_name_is_the_administrator_whoever_was_here_earlier() {
        UUID early = guest();
        UUID first = QuarkusTransaction.requiringNew()
                .call(() -> accounts.firstNamed().map(Account::id))
                .orElseGet(() -> signUp.named(freshName(), password().hash(), Locale.ENGLISH, UTC)
                        .id());
        signUp.become(early, freshName(), password().hash());
        assertThat(administrator.is(first)).isTrue();
        assertThat(administrator.is(early)).isFalse();
    }

    private UUID guest() {
        return signUp.guest(Locale.ENGLISH, UTC);
    }

    private static AccountName freshName() {
        return AccountName.parse("nn" + UUID.randomUUID()).orElseThrow();
    }

    private static Password password() {
        return Password.parse("correct horse").orElseThrow();
    }
}
