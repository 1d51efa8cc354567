package org.bluelamp.kiosk.pin;

import java.nio.file.Path;
import java.util.Map;

/** Where a kiosk keeps its files, by the conventions of the XDG base directories. */
public final class SettingsFolder {
    private SettingsFolder() {}

    /** The folder of the PIN and of the kiosk's key. */
    public static Path settings() {
        return folder(System.getenv(), "XDG_CONFIG_HOME", ".config");
    }

    /** The folder of the browser's profile and of the versions that were taken over. */
    public static Path state() {
        return folder(System.getenv(), "XDG_STATE_HOME", ".local/state");
    }

    /** @param variable a relative value of it is to be ignored, says the convention */
    static Path folder(Map<String, String> environment, String variable, String below) {
        String value = environment.getOrDefault(variable, "");
        Path base = Path.of(value).isAbsolute()
                ? Path.of(value)
                : Path.of(System.getProperty("user.home")).resolve(below);
        return base.resolve("bluelamp");
    }
}
