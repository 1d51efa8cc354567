package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenPagesTest {
    @Test
    void pages_haveRoomUntilTheLimit_andAgainWhenOneIsClosed() {
        OpenPages pages = new OpenPages(new PublishSettings(Optional.empty(), Optional.of(2), false));
        pages.opened();
        assertThat(pages.isFull()).isFalse();
        pages.opened();
        assertThat(pages.isFull()).isTrue();
        pages.closed();
        assertThat(pages.isFull()).isFalse();
    }

    @Test
    void limit_dependsOnTheHeapWithoutASetting() {
        assertThat(OpenPages.mostFor(8_000_000_000L)).isEqualTo(2000);
        assertThat(OpenPages.mostFor(320_000_000)).isEqualTo(2000);
        assertThat(OpenPages.mostFor(64_000_000)).isEqualTo(160);
    }
}
