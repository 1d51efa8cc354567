package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RepresentationTest {
    private static Representation text(int length) {
        return new Representation(MediaType.TEXT_PLAIN, "x".repeat(length).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answer_isCompressedWhereItIsTextThatGetsSmaller() {
        assertThat(text(5000).codings()).containsExactly(ContentCoding.GZIP, ContentCoding.NONE);
        assertThat(text(5000).bytes(ContentCoding.GZIP).length).isLessThan(100);
        assertThat(text(10).isCompressible()).isFalse();
        assertThat(new Representation(MediaType.IMAGE_PNG, new byte[5000]).isCompressible())
                .isFalse();
    }

    @Test
    void whatTheBuildHasCompressed_isOneMoreCoding_ifItIsSmaller() {
        byte[] plain = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
        Representation smaller = new Representation(MediaType.TEXT_PLAIN, plain, Optional.of(new byte[40]));
        assertThat(smaller.codings()).contains(ContentCoding.BROTLI);
        assertThat(smaller.weight()).isEqualTo(5040 + smaller.bytes(ContentCoding.GZIP).length);
        assertThat(new Representation(MediaType.TEXT_PLAIN, plain, Optional.of(plain)).codings())
                .doesNotContain(ContentCoding.BROTLI);
    }

    @Test
    void eachCoding_hasAnEtagOfItsOwn() {
        assertThat(EnumSet.allOf(ContentCoding.class))
                .extracting(coding -> text(5000).etag(coding))
                .doesNotHaveDuplicates()
                .allMatch(etag -> etag.matches("\"[\\w-]+\""));
    }
}
