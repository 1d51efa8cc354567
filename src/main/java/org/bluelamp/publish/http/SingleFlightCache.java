package org.bluelamp.publish.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Keeps what takes a while to make, up to a number of bytes. Safe for many threads.
 *
 * <p>A thread that asks for a value while another thread makes it waits for that one instead of making it again. Values are
 * made outside the map of those kept: a computation within it would hold the lock of its bin, and values of other keys that
 * share the bin would wait for it. Once the bytes are full, Caffeine's policy (W-TinyLFU) drops what is asked for rarely.
 *
 * @param <K> what a value is asked for by
 * @param <V> what is made
 */
public final class SingleFlightCache<K, V> {
    private final Cache<K, V> kept;
    private final ConcurrentMap<K, CompletableFuture<V>> inTheMaking = new ConcurrentHashMap<>();

    /**
     * @param largestWeight in bytes
     * @param weigher the bytes of a value
     */
    public SingleFlightCache(long largestWeight, ToIntFunction<V> weigher) {
        kept = Caffeine.newBuilder()
                .maximumWeight(largestWeight)
                .weigher((K key, V value) -> weigher.applyAsInt(value))
                // The thread that adds a value also makes room for it, so the bytes are never exceeded for long.
                .executor(Runnable::run)
                .build();
    }

    /** The value of a key, if it is kept. */
    public Optional<V> kept(K key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    /**
     * The value of a key.
     *
     * @param maker makes the value if it isn't kept; must not ask for the same key. What it throws is passed on to those who
     *     wait, too, and nothing is kept then
     */
    public V get(K key, Function<? super K, ? extends V> maker) {
        V known = kept.getIfPresent(key);
        if (known != null) return known;
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> others = inTheMaking.putIfAbsent(key, own);
        if (others != null) return passingOn(others);
        try {
            own.complete(keptOrMade(key, maker));
        } catch (RuntimeException | Error failed) {
            own.completeExceptionally(failed);
        } finally {
            inTheMaking.remove(key);
        }
        return passingOn(own);
    }

    /** Another thread may have made the value after this one had looked for it. */
    private V keptOrMade(K key, Function<? super K, ? extends V> maker) {
        return kept(key).orElseGet(() -> {
            V made = maker.apply(key);
            kept.put(key, made);
            return made;
        });
    }

    private static <V> V passingOn(CompletableFuture<V> promise) {
        try {
            return promise.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            if (failed.getCause() instanceof Error cause) throw cause;
            throw failed;
        }
    }

    /** How many bytes are kept. */
    long weight() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
