package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SingleFlightCacheTest {
    private final SingleFlightCache<Object, String> cache = new SingleFlightCache<>(100, String::length);

    /** A key that shares its hash with all others of its kind, and so its bin in any map of hashes. */
    private record Crowded(String name) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void valuesOfKeysThatShareAHash_areMadeAtOnce() throws Exception {
        CountDownLatch bothMade = new CountDownLatch(2);
        try (ExecutorService askers = Executors.newFixedThreadPool(2)) {
            Future<String> first = askers.submit(() -> cache.get(new Crowded("first"), key -> meeting(bothMade)));
            Future<String> second = askers.submit(() -> cache.get(new Crowded("second"), key -> meeting(bothMade)));
            assertThat(first.get()).isEqualTo(second.get()).isEqualTo("made");
        }
    }

    @Test
    void whoAsksWhileAValueIsMade_getsThatOne() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService askers = Executors.newFixedThreadPool(2)) {
            Future<String> first = askers.submit(() -> cache.get("key", key -> {
                begun.countDown();
                await(end);
                return "value " + made.incrementAndGet();
            }));
            await(begun);
            assertThat(cache.kept("key")).isEmpty();
            Future<String> second = askers.submit(() -> cache.get("key", key -> "value " + made.incrementAndGet()));
            end.countDown();
            assertThat(first.get()).isEqualTo(second.get()).isEqualTo("value 1");
        }
        assertThat(cache.kept("key")).hasValue("value 1");
    }

    @Test
    void valueThatCantBeMade_isAskedForAgain() {
        IllegalStateException cause = new IllegalStateException("no ink");
        assertThatThrownBy(() -> cache.get("key", key -> {
                    throw cause;
                }))
                .isSameAs(cause);
        assertThat(cache.get("key", key -> "value")).isEqualTo("value");
    }

    @Test
    void moreThanTheBytes_isNotKept() {
        for (int key = 0; key < 40; key++) cache.get(key, number -> "ten bytes.");
        assertThat(cache.weight()).isLessThanOrEqualTo(100);
    }

    private static String meeting(CountDownLatch others) {
        others.countDown();
        await(others);
        return "made";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
