package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenPagesTest {
    @Test
    @DisplayName("there is room until the limit is reached, and again when a page is closed")
    void limit() {
        OpenPages pages = new OpenPages(new PublishSettings(Optional.empty(), Optional.of(2)));
        pages.opened();
        assertThat(pages.isFull()).isFalse();
        pages.opened();
        assertThat(pages.isFull()).isTrue();
        pages.closed();
        assertThat(pages.isFull()).isFalse();
    }

    @Test
    @DisplayName("without a setting the limit is 2,000, or what the heap has room for")
    void byHeap() {
        assertThat(OpenPages.mostFor(8_000_000_000L)).isEqualTo(2000);
        assertThat(OpenPages.mostFor(320_000_000)).isEqualTo(2000);
        assertThat(OpenPages.mostFor(64_000_000)).isEqualTo(160);
    }
}
