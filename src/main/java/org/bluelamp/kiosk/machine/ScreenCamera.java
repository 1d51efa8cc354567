package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Asks the window manager by grim. It sees the screen itself, also while the browser hangs, and needs no way into the
 * browser, which the policies of an installed kiosk would refuse.
 */
final class ScreenCamera implements Camera {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Of JPEG; the picture of a screen of 3840 pixels may be too large with the first. */
    private static final List<String> QUALITIES = List.of("75", "40");

    private final String program;

    /** @param program grim, or what a test has in its place */
    ScreenCamera(String program) {
        this.program = program;
    }

    @Override
    public byte[] take() throws IOException, InterruptedException {
        for (String quality : QUALITIES) {
            byte[] picture = take(quality);
            if (picture.length <= LARGEST) return picture;
        }
        throw new IOException("the picture is larger than 2 MB");
    }

    private byte[] take(String quality) throws IOException, InterruptedException {
        Process grim;
        try {
            grim = new ProcessBuilder(program, "-t", "jpeg", "-q", quality, "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new IOException("grim is not installed on the kiosk", missing);
        }
        try {
            grim.getOutputStream().close();
            byte[] picture = TimeLimit.within(
                    PATIENCE, () -> grim.getInputStream().readNBytes(LARGEST + 1), grim::destroyForcibly);
            if (picture.length == 0) throw new IOException("grim has seen no screen");
            return picture;
        } finally {
            grim.destroyForcibly();
        }
    }
}
