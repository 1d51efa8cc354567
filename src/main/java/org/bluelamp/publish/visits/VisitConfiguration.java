package org.bluelamp.publish.visits;

import java.time.Clock;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Makes the counts of the settings. Nothing is opened, and no class of a database loaded, before a kiosk reports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitSettings.class)
class VisitConfiguration {
    @Bean(destroyMethod = "close")
    @Lazy
    VisitDatabase visitDatabase(VisitSettings settings, @Value("${bluelamp.kiosk.settings:}") String kioskSettings) {
        return VisitSettings.given(settings.database())
                .map(address -> VisitDatabase.at(address, settings.user(), settings.password()))
                .orElseGet(() -> VisitDatabase.embedded(settings.folder(kioskSettings, System.getenv())));
    }

    @Bean
    @Lazy
    VisitStore visitStore(VisitDatabase database) {
        return new VisitStore(database);
    }

    @Bean
    @Lazy
    KioskRegister kioskRegister(VisitDatabase database) {
        return new KioskRegister(database);
    }

    @Bean(destroyMethod = "close")
    Forgetting forgetting(
            VisitSettings settings,
            org.springframework.beans.factory.ObjectProvider<VisitDatabase> database,
            org.springframework.beans.factory.ObjectProvider<VisitStore> store,
            ExhibitDays days) {
        return new Forgetting(database, store, days, Clock.systemUTC());
    }
}
