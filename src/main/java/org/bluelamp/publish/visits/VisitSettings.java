package org.bluelamp.publish.visits;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the counts.
 *
 * @param enabled whether visits are counted
 * @param folder of the embedded database; without it, {@code visits} beside the kiosk's PIN
 * @param database address of a PostgreSQL, beginning with {@code jdbc:postgresql:}; without it, the embedded one
 * @param user of it
 * @param password of it; best given by the environment, as BLUELAMP_VISITS_PASSWORD
 */
@ConfigurationProperties("bluelamp.visits")
record VisitSettings(
        @DefaultValue("true") boolean enabled,
        Optional<String> folder,
        Optional<String> database,
        @DefaultValue("bluelamp") String user,
        @DefaultValue("") String password) {
    /** @param kioskSettings folder of the kiosk's settings */
    Path folder(Path kioskSettings) {
        return given(folder).map(Path::of).orElseGet(() -> kioskSettings.resolve("visits"));
    }

    /** A setting that is there and empty is none. */
    static Optional<String> given(Optional<String> setting) {
        return setting.filter(text -> !text.isBlank());
    }

    /** Without the password, which belongs into no log. */
    @Override
    public String toString() {
        return "VisitSettings[enabled=" + enabled + "]";
    }
}
