package org.bluelamp.publish.visits;

import java.nio.file.Path;
import java.time.Clock;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.kiosk.pin.SettingsFolder;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Makes the counts of the settings. Nothing is opened, and no class of a database loaded, before a kiosk reports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitSettings.class)
class VisitConfiguration {
    @Lazy
    @Bean(destroyMethod = "close")
    VisitDatabase visitDatabase(VisitSettings settings, @Value("${bluelamp.kiosk.settings:}") String kioskSettings) {
        return VisitSettings.given(settings.database())
                .map(address -> VisitDatabase.at(address, settings.user(), settings.password()))
                .orElseGet(() -> VisitDatabase.embedded(settings.folder(folder(kioskSettings))));
    }

    @Lazy
    @Bean
    VisitStore visitStore(VisitDatabase database) {
        return new VisitStore(database);
    }

    @Lazy
    @Bean
    KioskRegister kioskRegister(VisitDatabase database) {
        return new KioskRegister(database);
    }

    @Bean
    ExhibitDays exhibitDays(CatalogSource catalog) {
        return new ExhibitDays(catalog, Clock.systemUTC());
    }

    @Bean
    KioskKeys kioskKeys(
            ObjectProvider<KioskRegister> register, @Value("${bluelamp.kiosk.settings:}") String kioskSettings) {
        return new KioskKeys(register, folder(kioskSettings));
    }

    @Bean
    Screenshots screenshots() {
        return new Screenshots();
    }

    @Bean
    KioskOffice kioskOffice(
            VisitSettings settings,
            ObjectProvider<VisitDatabase> database,
            ObjectProvider<KioskRegister> register,
            ObjectProvider<VisitStore> store,
            Screenshots screenshots,
            ExhibitDays days) {
        return new KioskOffice(settings, database, register, store, screenshots, days);
    }

    @Bean(destroyMethod = "close")
    Forgetting forgetting(ObjectProvider<VisitDatabase> database, ObjectProvider<VisitStore> store, ExhibitDays days) {
        return new Forgetting(database, store, days);
    }

    private static Path folder(String kioskSettings) {
        return kioskSettings.isBlank() ? SettingsFolder.settings() : Path.of(kioskSettings);
    }
}
