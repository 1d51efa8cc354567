package org.bluelamp.publish.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.media.MediaFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

class SmallPicturesTest {
    private static final Original CAR =
            new Original("car.svg", "abc", MediaFormat.SVG, () -> Optional.of(new byte[] {1}));

    private static String version() {
        Catalog catalog =
                RunningApplication.context().getBean(CatalogSource.class).current();
        return catalog.mediaVersion("car.svg").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256, 512})
    void drawing_isServedAsPng_inEachWidth(int width) throws IOException {
        HttpResponse<byte[]> answer =
                RunningApplication.getBytes("/media/small/" + width + "/car.svg.png?v=" + version());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"'',s-maxage", "?v=00000000,no-cache"})
    void otherVersion_isNotKeptForGood(String parameters, String expected) {
        assertThat(RunningApplication.getBytes("/media/small/64/car.svg.png" + parameters)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains(expected)
                .doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "63/car.svg.png",
                "064/car.svg.png",
                "1024/car.svg.png",
                "x/car.svg.png",
                "64/car.svg",
                "64/car.svg.jpg",
                "64/none.svg.png",
                "64/notes.txt.png",
                "64/",
                "64/car.svg.png/x"
            })
    void anythingElse_isNotFound(String path) {
        assertThat(RunningApplication.getBytes("/media/small/" + path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void picture_isMadeOnceForAWidth_andAContent() {
        AtomicInteger made = new AtomicInteger();
        SmallPictures pictures = new SmallPictures((original, format, width) -> {
            made.incrementAndGet();
            return Optional.of(original);
        });
        pictures.of(CAR, 64);
        pictures.of(CAR, 64);
        assertThat(made).hasValue(1);
        pictures.of(CAR, 128);
        pictures.of(new Original("car.svg", "def", MediaFormat.SVG, CAR.content()), 64);
        assertThat(made).hasValue(3);
    }

    @Test
    void originalThatCanNotBeRead_isTriedOnce() {
        AtomicInteger tried = new AtomicInteger();
        SmallPictures pictures = new SmallPictures((original, format, width) -> {
            tried.incrementAndGet();
            return Optional.empty();
        });
        assertThat(pictures.of(CAR, 64)).isEmpty();
        assertThat(pictures.of(CAR, 64)).isEmpty();
        assertThat(tried).hasValue(1);
    }

    @Test
    void originalThatHasGone_isNotFound_andAskedForAgain() {
        SmallPictures pictures = new SmallPictures((original, format, width) -> Optional.of(original));
        Original gone = new Original("car.svg", "abc", MediaFormat.SVG, Optional::empty);
        assertThatThrownBy(() -> pictures.of(gone, 64)).isInstanceOf(ResponseStatusException.class);
        assertThat(pictures.of(CAR, 64)).isPresent();
    }
}
