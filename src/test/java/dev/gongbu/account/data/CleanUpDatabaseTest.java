package dev.gongbu.account.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.account.AccountName;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.LibraryAccount;
import dev.gongbu.account.Password;
import dev.gongbu.account.RememberedAnswers;
import dev.gongbu.account.session.SecretToken;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.account.signin.SignUp;
import dev.gongbu.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CleanUpDatabaseTest {

    private static final Duration MONTH = CleanUp.GUESTS_STAY;

    @Inject
    CleanUp cleanUp;

    @Inject
    SignUp signUp;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    RememberedAnswers answers;

    @Inject
    TestClock clock;

    private final Instant start = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void stand_still() {
        clock.set(start);
    }

    @AfterEach
    void run_again() {
        clock.reset();
    }

    @Test
    void guests_without_an_answer_for_thirty_days_leave() {
        UUID silent = guest();
        sessions.open(silent);
        UUID once = guest();
        answers.answered(once, start);
        UUID busy = guest();
        answers.answered(busy, start, start.plus(Duration.ofDays(3)));
        UUID named = signUp.named(
                        AccountName.parse("stays " + UUID.randomUUID()).orElseThrow(),
                        Password.parse("correct horse").orElseThrow().hash(),
                        Locale.ENGLISH,
                        ZoneId.of("UTC"))
                .id();
        clock.set(start.plus(MONTH).minusSeconds(1));
        cleanUp.run();
        assertThat(exists(silent)).isTrue();

        clock.set(start.plus(MONTH).plusSeconds(1));
        UUID fresh = guest();
        cleanUp.run();
        assertThat(exists(silent)).isFalse();
        assertThat(exists(once)).isFalse();
        assertThat(exists(busy)).isTrue();
        assertThat(exists(named)).isTrue();
        assertThat(exists(fresh)).isTrue();
        assertThat(exists(LibraryAccount.ID)).isTrue();
    }

    @Test
    void one_that_cannot_be_deleted_does_not_keep_the_others() {
        UUID first = guest();
        UUID second = guest();
        answers.refuseToErase(first);
        clock.set(start.plus(MONTH));
        cleanUp.run();
        assertThat(exists(first)).isTrue();
        assertThat(exists(second)).isFalse();
        answers.giveIn(first);
        cleanUp.run();
        assertThat(exists(first)).isFalse();
    }

    @Test
    void sessions_last_four_hundred_days_from_their_last_use() {
        UUID guest = guest();
        SecretToken token = sessions.open(guest);
        clock.set(start.plus(Duration.ofMinutes(59)));
        assertThat(sessions.use(token)).get().returns(false, Sessions.Used::renewed);
        clock.set(start.plus(Duration.ofDays(399)));
        assertThat(sessions.use(token)).get().returns(true, Sessions.Used::renewed);
        clock.set(start.plus(Duration.ofDays(798)));
        assertThat(sessions.use(token)).isPresent();
        clock.set(start.plus(Duration.ofDays(1199)));
        assertThat(sessions.use(token)).isEmpty();
        assertThat(sessions.deleteExpired()).isPositive();
        assertThat(sessions.deleteExpired()).isZero();
    }

    private UUID guest() {
        return signUp.guest(Locale.ENGLISH, ZoneId.of("UTC"));
    }

    private boolean exists(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.findById(account) != null);
    }
}
