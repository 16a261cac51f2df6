package dev.gongbu.web;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers instead of asking again: one of the caches in {@code application.properties}, where their
 * sizes and times stand. Never blocks on a value that somebody else is reading. Thread-safe.
 */
public final class Remembered<K, V> {

    private final CaffeineCache cache;

    /** @param cache injected by its name */
    public Remembered(Cache cache) {
        this.cache = cache.as(CaffeineCache.class);
    }

    /** Null when it is not remembered. */
    @Nullable
    public V get(K key) {
        CompletableFuture<V> found = cache.getIfPresent(key);
        return found == null || !found.isDone() || found.isCompletedExceptionally() ? null : found.getNow(null);
    }

    public void put(K key, V content) {
        cache.put(key, CompletableFuture.completedFuture(content));
    }

    public void forget(K key) {
        cache.invalidate(key).await().indefinitely();
    }

    public void forgetIf(Predicate<K> condition) {
        cache.invalidateIf(key -> condition.test(cast(key))).await().indefinitely();
    }

    @SuppressWarnings("unchecked") // nobody else puts keys into this cache
    private K cast(Object key) {
        return (K) key;
    }
}
