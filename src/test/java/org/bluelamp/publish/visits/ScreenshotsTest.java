package org.bluelamp.publish.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScreenshotsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final Screenshots screenshots = new Screenshots();

    private static byte[] picture(int bytes) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", made);
        return Arrays.copyOf(made.toByteArray(), bytes);
    }

    @Test
    void picture_isForgottenAfterADay() throws Exception {
        screenshots.add("hall", picture(500), NOW);
        assertThat(screenshots.find("hall", NOW.plus(Duration.ofHours(24)))).isPresent();
        assertThat(screenshots.find("hall", NOW.plus(Duration.ofHours(24)).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void wishForAPicture_passes() {
        screenshots.expect("hall", NOW);
        assertThat(screenshots.isExpected("hall", NOW.plus(Duration.ofMinutes(5))))
                .isTrue();
        assertThat(screenshots.isExpected("hall", NOW.plus(Duration.ofMinutes(7))))
                .isFalse();
    }

    @Test
    void manyKiosks_fillNoMemory() throws Exception {
        byte[] large = picture(Screenshots.LARGEST);
        IntStream.range(0, 20).forEach(i -> screenshots.add("kiosk-" + i, large, NOW.plusSeconds(i)));
        assertThat(IntStream.range(0, 20)
                        .filter(i -> screenshots.find("kiosk-" + i, NOW).isPresent()))
                .containsExactly(12, 13, 14, 15, 16, 17, 18, 19);
    }
}
