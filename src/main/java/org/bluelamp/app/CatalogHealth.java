package org.bluelamp.app;

import java.util.Map;
import org.bluelamp.catalog.live.LiveCatalog;
import org.bluelamp.catalog.problem.Problem;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code /actuator/health}: which catalogue is served, what was left out of it and why a change has not been taken
 * over. The status is up while pages are served and the folder is watched; a broken entry does not change it, because a
 * load balancer can do nothing about that. It is down when the folder is watched no more, because only a new start
 * helps then.
 */
@Component("catalogHealthIndicator")
final class CatalogHealth implements HealthIndicator {
    /** More problems would hide the first ones; {@code check} prints all. */
    private static final int MOST_PROBLEMS = 20;

    private final LiveCatalog catalog;

    CatalogHealth(LiveCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Health health() {
        return health(catalog.status(), catalog.current().entries().size());
    }

    static Health health(LiveCatalog.Status status, int entries) {
        boolean watched = status.watching() == LiveCatalog.Watching.GOES_ON;
        Health.Builder health = (watched ? Health.up() : Health.down())
                .withDetail("watching", told(status.watching()))
                .withDetail("version", status.version())
                .withDetail("since", status.since().toString())
                .withDetail("entries", entries)
                .withDetail("problemCount", status.problems().size())
                .withDetail(
                        "problems",
                        status.problems().stream()
                                .limit(MOST_PROBLEMS)
                                .map(Problem::toString)
                                .toList());
        status.lastFailure()
                .ifPresent(failure -> health.withDetail(
                        "lastFailure",
                        Map.of("at", failure.at().toString(), "message", String.valueOf(failure.message()))));
        return health.build();
    }

    private static String told(LiveCatalog.Watching watching) {
        return switch (watching) {
            case GOES_ON -> "The data folder is watched.";
            case STUCK -> "Reading the data folder hangs; look at its disk and start the server again.";
            case ENDED -> "Nobody watches the data folder; start the server again.";
        };
    }
}
