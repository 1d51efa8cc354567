package org.bluelamp.publish;

import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.LiveCatalog;
import org.bluelamp.catalog.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/health}: which catalogue is served and what had to be left out of it. It is up as long as it serves;
 * a broken entry is the curator's business, not the load balancer's.
 */
@Component("catalogHealthIndicator")
final class CatalogHealth implements HealthIndicator {
    /** More would hide the first; {@code check} prints them all. */
    private static final int MOST_PROBLEMS = 20;

    private final LiveCatalog catalogs;

    CatalogHealth(LiveCatalog catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public Health health() {
        Catalog catalog = catalogs.current();
        Health.Builder health = Health.up()
                .withDetail("version", catalog.version())
                .withDetail("entries", catalog.entries().size())
                .withDetail("problemCount", catalog.problems().size())
                .withDetail(
                        "problems",
                        catalog.problems().stream()
                                .limit(MOST_PROBLEMS)
                                .map(Problem::toString)
                                .toList());
        catalogs.status()
                .lastFailure()
                .ifPresent(failure -> health.withDetail("lastFailure", failure.message())
                        .withDetail("lastFailureAt", failure.at().toString()));
        return health.build();
    }
}
