package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RepresentationTest {
    private static Representation text(int length) {
        return new Representation(MediaType.TEXT_PLAIN, "x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answer_isCompressedWhereItIsTextThatGetsSmaller() {
        assertThat(text(5000).isCompressible()).isTrue();
        assertThat(text(5000).bytes(true).length).isLessThan(100);
        assertThat(text(10).isCompressible()).isFalse();
        assertThat(new Representation(MediaType.IMAGE_PNG, new byte[5000]).isCompressible())
                .isFalse();
    }
}
