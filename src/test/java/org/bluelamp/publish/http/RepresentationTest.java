package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RepresentationTest {
    private static Representation text(int length) {
        return new Representation(MediaType.TEXT_PLAIN, "x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("only text that gets smaller is compressed")
    void compression() {
        assertThat(text(5000).isCompressible()).isTrue();
        assertThat(text(5000).bytes(true).length).isLessThan(100);
        assertThat(text(10).isCompressible()).isFalse();
        assertThat(new Representation(MediaType.IMAGE_PNG, new byte[5000]).isCompressible())
                .isFalse();
    }

    @Test
    @DisplayName("what was asked for is made once and kept")
    void kept() {
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
    @DisplayName("the cache never holds more than its bytes, and drops what was not asked for longest")
    void bounded() {
        RepresentationCache cache = new RepresentationCache(2_000);
        cache.get("a", () -> text(900));
        cache.get("b", () -> text(900));
        Representation a = cache.get("a", () -> text(1));
        cache.get("c", () -> text(900));
        assertThat(cache.weight()).isEqualTo(1_800);
        assertThat(cache.get("a", () -> text(1))).isSameAs(a);
        assertThat(cache.get("b", () -> text(1)).weight()).isEqualTo(1);
    }

    @Test
    @DisplayName("what is larger than the whole cache is answered and not kept")
    void tooLarge() {
        RepresentationCache cache = new RepresentationCache(100);
        assertThat(cache.get("a", () -> text(500)).weight()).isEqualTo(500);
        assertThat(cache.weight()).isZero();
    }
}
