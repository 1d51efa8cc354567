package org.bluelamp.kiosk.local;

import java.nio.file.Path;
import java.time.Clock;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.kiosk.pin.SettingsFolder;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the files of the kiosk are, and what is made of them. */
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {
    /** @param folder of {@code ./bluelamp kiosk --settings}; without it, the usual one of the user */
    record Settings(Path folder) {}

    @Bean
    Settings kioskSettings(@Value("${bluelamp.kiosk.settings:}") String folder) {
        return new Settings(folder.isBlank() ? SettingsFolder.settings() : Path.of(folder));
    }

    @Bean
    Pin staffPin(Settings settings) {
        return new Pin(settings.folder(), Clock.systemUTC());
    }

    @Bean
    StaffTickets staffTickets() {
        return new StaffTickets(Clock.systemUTC());
    }
}
