package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {
    private static final Set<ContentCoding> ALL = EnumSet.allOf(ContentCoding.class);

    private static ContentCoding choose(Set<ContentCoding> available, String... accepted) {
        return ContentCoding.choose(Collections.enumeration(List.of(accepted)), available);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "BR | BROTLI",
                "gzip;q=1.0, br;q=0.5 | GZIP",
                "gzip;q=0.2,br ; q=0.9 | BROTLI",
                "br;q=0, gzip | GZIP",
                "br;q=0, * | GZIP",
                "* | BROTLI",
                "*;q=0 | NONE",
                "gzip;q=0.000, br;q=0 | NONE",
                "identity | NONE",
                "deflate | NONE",
                "gzip;q=2, br;q=-1 | NONE",
                "gzip;level=9 | NONE",
                "gzipped, broken | NONE",
                "'' | NONE",
                "',,;;,q=1' | NONE"
            })
    void codingIsTheOneThatIsLikedBest(String accepted, ContentCoding coding) {
        assertThat(choose(ALL, accepted)).isEqualTo(coding);
    }

    @Test
    void headersOfOneName_areOneList() {
        assertThat(choose(ALL, "gzip", "br;q=0.1")).isEqualTo(ContentCoding.GZIP);
    }

    @Test
    void whatIsNotThere_isNotChosen() {
        assertThat(choose(EnumSet.of(ContentCoding.NONE, ContentCoding.GZIP), "br, gzip;q=0.1"))
                .isEqualTo(ContentCoding.GZIP);
        assertThat(choose(EnumSet.of(ContentCoding.NONE), "br, gzip")).isEqualTo(ContentCoding.NONE);
    }

    @Test
    void withoutTheHeader_nothingIsCompressed() {
        assertThat(ContentCoding.choose(null, ALL)).isEqualTo(ContentCoding.NONE);
        assertThat(choose(ALL)).isEqualTo(ContentCoding.NONE);
    }
}
