package org.bluelamp.publish.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.visits.CountingDays;

/** Now, and the days by the time zone of the exhibit's kiosks. */
final class ExhibitDays {
    private final CatalogSource catalog;
    private final Clock clock;

    ExhibitDays(CatalogSource catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    CountingDays days() {
        return new CountingDays(catalog.current().kiosk().zone().orElseGet(ZoneId::systemDefault));
    }

    Instant now() {
        return clock.instant();
    }
}
