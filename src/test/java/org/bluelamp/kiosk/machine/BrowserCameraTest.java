package org.bluelamp.kiosk.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real Chromium gives staff a picture of what it shows, over the pipes alone. */
@Tag("long")
class BrowserCameraTest {
    private static final String PROGRAM = System.getenv("BLUELAMP_BROWSER");
    private static final String BLUE_PAGE = "data:text/html,<body style='background:rgb(0,0,255)'>";
    private static final int TRIES = 50;

    // Chromium may still write while it ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void chromium_givesAPictureOfItsPage() throws Exception {
        assumeThat(PROGRAM).as("a Chromium in BLUELAMP_BROWSER").isNotNull();
        DevToolsPipe pipe = new DevToolsPipe(folder.resolve("pipes"));
        // Root's Chromium runs without its sandbox alone, and there is no screen here.
        Process browser = new ProcessBuilder(pipe.handTo(List.of(
                        PROGRAM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--window-size=800,600",
                        "--user-data-dir=" + folder.resolve("profile"),
                        BLUE_PAGE)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(isBlue(pipe)).as("a picture of the page").isTrue();
        } finally {
            browser.destroy();
            if (!browser.waitFor(20, TimeUnit.SECONDS)) browser.destroyForcibly();
        }
    }

    /** The page may not be drawn yet. */
    private static boolean isBlue(DevToolsPipe pipe) throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pipe.take()));
            Color middle = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
            // JPEG is not exact.
            if (middle.getBlue() > 240 && middle.getRed() < 15 && middle.getGreen() < 15) return true;
            Thread.sleep(100);
        }
        return false;
    }
}
