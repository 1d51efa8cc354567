package org.bluelamp.kiosk.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has systemd itself read a unit. */
final class UnitCheck {
    private static final int PATIENCE_SECONDS = 60;

    private UnitCheck() {}

    /** What {@code systemd-analyze verify} says about the unit and not about those that it names. */
    static List<String> complaints(Path unit) {
        try {
            Process check = new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString())
                    .redirectErrorStream(true)
                    .start();
            check.getOutputStream().close();
            String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!check.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) check.destroyForcibly();
            String name = unit.getFileName().toString();
            return said.lines().filter(line -> line.contains(name)).toList();
        } catch (IOException notHere) {
            return List.of();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
