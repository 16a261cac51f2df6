package dev.gongbu.account.session;

import dev.gongbu.account.AccountChanging;
import dev.gongbu.account.AccountDeleted;
import dev.gongbu.web.Remembered;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of sessions and tokens in the last 15 seconds, so that not every request reads it again. What ends or
 * changes on this node is forgotten at once; other nodes learn of it within those seconds. Thread-safe.
 */
@ApplicationScoped
class KnownTokens {

    private final Remembered<SecretToken, Known> cache;
    private final Event<TokenEnded> ended;
    /** Grows with everything that is forgotten: what was read before must not be remembered after. */
    private final AtomicLong forgotten = new AtomicLong();

    KnownTokens(@CacheName("signed-in") Cache cache, Event<TokenEnded> ended) {
        this.cache = new Remembered<>(cache);
        this.ended = ended;
    }

    /**
     * A session or token that was found.
     *
     * @param usedAt    when its use was noted last; null for never
     * @param expiresAt null for never
     * @param identity  of who shows it
     */
    record Known(
            AuthenticatedAccount account,
            @Nullable Instant usedAt,
            @Nullable Instant expiresAt,
            SecurityIdentity identity) {

        static Known of(AuthenticatedAccount account, @Nullable Instant usedAt, @Nullable Instant expiresAt) {
            return new Known(account, usedAt, expiresAt, identity(account));
        }

        private static SecurityIdentity identity(AuthenticatedAccount account) {
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(account.account().toString()))
                    .addAttribute(AuthenticatedAccount.ATTRIBUTE, account)
                    .build();
        }

        boolean alive(Instant now) {
            return expiresAt == null || expiresAt.isAfter(now);
        }

        /** True when its use has to be noted again. */
        boolean due(Instant now) {
            return usedAt == null || usedAt.plus(Session.SEEN_EVERY).isBefore(now);
        }
    }

    /** What is remembered; never blocks. */
    Optional<Known> get(SecretToken token) {
        return Optional.ofNullable(cache.get(token));
    }

    /** What is remembered, or else what {@code reader} finds, which is remembered unless something was forgotten meanwhile. */
    Optional<Known> find(SecretToken token, Supplier<Optional<Known>> reader) {
        Optional<Known> remembered = get(token);
        if (remembered.isPresent()) {
            return remembered;
        }
        long moment = forgotten.get();
        Optional<Known> found = reader.get();
        found.ifPresent(known -> cache.put(token, known));
        if (forgotten.get() != moment) {
            cache.forget(token);
        }
        return found;
    }

    void forget(SecretToken token) {
        forgotten.incrementAndGet();
        cache.forget(token);
    }

    /** Forgets this one now, and again when the transaction that ends it is done. */
    void forgetAfter(SecretToken token) {
        forget(token);
        ended.fire(new TokenEnded(token));
    }

    /** A session or token is being ended by the transaction that runs. */
    record TokenEnded(SecretToken token) {}

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) TokenEnded event) {
        forget(event.token());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountChanging event) {
        forget(event.account());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccountDeleted event) {
        forget(event.account());
    }

    private void forget(UUID account) {
        forgotten.incrementAndGet();
        cache.forgetIf(token -> get(token)
                .filter(known -> known.account().account().equals(account))
                .isPresent());
    }
}
