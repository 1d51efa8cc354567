package org.bluelamp.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.live.LiveCatalog;
import org.bluelamp.catalog.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the catalogue comes from: a folder that is read again whenever it changes. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogConfiguration.class);
    /** More lines would push the address of the application off the screen; {@code check} prints all problems. */
    private static final int MOST_PROBLEMS = 20;

    @Bean
    LiveCatalog catalogSource(@Value("${bluelamp.data}") Path data) {
        LiveCatalog live = LiveCatalog.open(data);
        Set<Problem> told = new HashSet<>();
        report(live.current(), told);
        live.onChange(catalog -> report(catalog, told));
        return live;
    }

    /**
     * Builds the search index once the application answers requests, so that the start does not wait for it. A search
     * that comes earlier waits for the index.
     */
    @Bean
    ApplicationListener<ApplicationReadyEvent> searchPreparation(LiveCatalog live) {
        return ready -> live.prepareSearch();
    }

    /**
     * Logs the size of a catalogue and the problems that were not logged before.
     *
     * @param told the problems that have been logged; replaced by those of this catalogue
     */
    private static void report(Catalog catalog, Set<Problem> told) {
        LOG.info(
                "The exhibit has {} entries and {} sources",
                catalog.entries().size(),
                catalog.sources().size());
        List<Problem> problems = catalog.problems().stream()
                .filter(problem -> !told.contains(problem))
                .toList();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> LOG.warn("In the data: {}", problem));
        if (problems.size() > MOST_PROBLEMS) {
            LOG.warn("{} more problems; ./bluelamp check prints them all", problems.size() - MOST_PROBLEMS);
        }
        told.clear();
        told.addAll(catalog.problems());
    }
}
