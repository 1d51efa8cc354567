package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RepresentationCacheTest {
    private static Representation text(int length) {
        return new Representation(MediaType.TEXT_PLAIN, "x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answer_isMadeOnceAndKept() {
        RepresentationCache cache = new RepresentationCache(10_000);
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            cache.get("key", () -> {
                made.incrementAndGet();
                return text(10);
            });
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void answer_isMadeOnceWhereManyAskForItAtTheSameTime() {
        RepresentationCache cache = new RepresentationCache(10_000);
        AtomicInteger made = new AtomicInteger();
        int visitors = 8;
        CyclicBarrier start = new CyclicBarrier(visitors);
        try (ExecutorService threads = Executors.newFixedThreadPool(visitors)) {
            for (int i = 0; i < visitors; i++) {
                threads.submit(() -> {
                    start.await();
                    return cache.get("key", () -> {
                        made.incrementAndGet();
                        return text(10);
                    });
                });
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void cache_holdsNoMoreThanItsBytes_andKeepsWhatIsAskedForOften() {
        RepresentationCache cache = new RepresentationCache(2_000);
        Representation often = cache.get("often", () -> text(900));
        cache.get("once", () -> text(900));
        cache.get("often", () -> text(1));
        cache.get("other", () -> text(900));
        assertThat(cache.weight()).isEqualTo(1_800);
        assertThat(cache.get("often", () -> text(1))).isSameAs(often);
    }

    @Test
    void cache_doesNotKeepWhatIsLargerThanAllOfIt() {
        RepresentationCache cache = new RepresentationCache(100);
        assertThat(cache.get("a", () -> text(500)).weight()).isEqualTo(500);
        assertThat(cache.weight()).isZero();
    }

    @Test
    void serverOfAKiosk_keepsLess_forItsBrowserKeepsTheExhibitItself() {
        assertThat(weightOfMany(new RepresentationCache("/var/lib/kiosk/settings")))
                .isBetween(3_000_000L, 4L * 1024 * 1024);
        assertThat(weightOfMany(new RepresentationCache(""))).isGreaterThanOrEqualTo(8_000_000);
    }

    private static long weightOfMany(RepresentationCache cache) {
        for (int i = 0; i < 8; i++) cache.get("key" + i, () -> text(1_000_000));
        return cache.weight();
    }

    @Test
    void answerThatCannotBeMade_isAskedForAgain() {
        RepresentationCache cache = new RepresentationCache(10_000);
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
        assertThat(cache.get("a", () -> text(10)).weight()).isEqualTo(10);
    }
}
