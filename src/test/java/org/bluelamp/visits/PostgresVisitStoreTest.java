package org.bluelamp.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluelamp.visits.Visits.DAYS;
import static org.bluelamp.visits.Visits.TODAY;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts in a PostgreSQL that is started for these tests. */
class PostgresVisitStoreTest extends VisitStoreContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static PostgresServer server;

    private String name;

    @BeforeAll
    static void startServer() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(
                programs.isPresent(),
                "NOT RUN: the counts in PostgreSQL. It is not here; apt-get install postgresql brings it.");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (server != null) server.close();
    }

    @Override
    VisitDatabase open() throws Exception {
        if (name == null) {
            name = "counts" + DATABASES.incrementAndGet();
            server.create(name);
        }
        return server.open(name);
    }

    @Test
    void serverThatIsKilledInMidWrite_losesNothingThatWasAcknowledged_andTheRestIsSentAgain() throws Exception {
        try (VisitDatabase database = open();
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            VisitStore store = new VisitStore(database);
            CountDownLatch some = new CountDownLatch(10);
            AtomicReference<List<Visit>> sent = new AtomicReference<>();
            AtomicInteger acknowledged = new AtomicInteger();
            Future<?> writing = threads.submit(() -> {
                while (true) {
                    sent.set(Batches.next());
                    store.add("hall", sent.get(), DAYS);
                    acknowledged.incrementAndGet();
                    some.countDown();
                }
            });
            some.await();
            server.kill();
            assertThatThrownBy(writing::get).hasCauseInstanceOf(VisitDatabase.UnavailableException.class);
            assertThatThrownBy(store::months).isInstanceOf(VisitDatabase.UnavailableException.class);
            server.start();
            long batches = Batches.whole(store.report(YearMonth.from(TODAY)));
            assertThat(batches).isBetween((long) acknowledged.get(), acknowledged.get() + 1L);
            store.add("hall", sent.get(), DAYS);
            assertThat(Batches.whole(store.report(YearMonth.from(TODAY)))).isEqualTo(acknowledged.get() + 1L);
        }
    }

    @Test
    void addressOfAnotherKindOfDatabase_isRefused() {
        assertThatThrownBy(() -> VisitDatabase.at("jdbc:h2:tcp://example.org/x", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:");
    }
}
