package org.bluelamp.publish.visits;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bluelamp.visits.VisitDatabase;
import org.bluelamp.visits.VisitStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Turns visits into sums when their time is over, also where no kiosk reports any more. A database that was never used is
 * not opened for it.
 */
final class Forgetting implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final long FIRST_MINUTES = 5;
    private static final long EVERY_MINUTES = 60;

    private final ObjectProvider<VisitDatabase> database;
    private final ObjectProvider<VisitStore> store;
    private final ExhibitDays days;
    private ScheduledExecutorService timer;

    Forgetting(ObjectProvider<VisitDatabase> database, ObjectProvider<VisitStore> store, ExhibitDays days) {
        this.database = database;
        this.store = store;
        this.days = days;
    }

    @Override
    public synchronized void onApplicationEvent(ApplicationReadyEvent ready) {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("visits-forgetting").factory());
        timer.scheduleWithFixedDelay(this::forget, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** A failure is told and tried again an hour later: the timer would stand still after one that is thrown. */
    private void forget() {
        try {
            if (database.getObject().mayHoldCounts()) store.getObject().prune(days.days(), days.now());
        } catch (RuntimeException failed) {
            LOG.warn("Old visits could not be turned into sums: {}", failed.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (timer != null) timer.shutdownNow();
    }
}
