package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.catalog.search.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bars for 1,000 entries, and the figures for any number: {@code mvn test -DexcludedGroups= -Dtest=CatalogSpeedTest
 * -Dbluelamp.speed.entries=10000}. Left out of the ordinary tests, since timings are none.
 */
@Tag("benchmark")
class CatalogSpeedTest {
    private static final int ENTRIES = Integer.getInteger("bluelamp.speed.entries", 1000);
    private static final Duration LOAD_BAR = Duration.ofSeconds(1).multipliedBy(Math.max(1, ENTRIES / 1000));
    private static final Duration SEARCH_BAR = Duration.ofMillis(10).multipliedBy(Math.max(1, ENTRIES / 1000));
    private static final int ROUNDS = 40;
    private static final List<String> SEARCHES =
            List.of("police", "wirless", "patrol car r", "fingerprint database 1950", "the use of radio", "te", "zzzz");
    private static final String[] WORDS =
            ("police radio wireless patrol car officer camera fingerprint database computer court ruling network city"
                            + " report district trial teleprinter system record search image face data law night"
                            + " headquarters message receiver transmitter inspector evidence laboratory blood sample")
                    .split(" ");

    @TempDir
    Path temp;

    private final Random random = new Random(42);

    @BeforeEach
    void manyEntries() {
        ExhibitFolder folder = new ExhibitFolder(temp);
        for (int i = 0; i < ENTRIES; i++) {
            folder.entry(
                    "entry-" + i,
                    "1923-04~",
                    String.valueOf(1923 + random.nextInt(100)),
                    "Wireless in patrol cars",
                    words(6),
                    "One officer drove.",
                    words(15),
                    "A car had a set.",
                    words(50),
                    "A second statement.",
                    words(50),
                    "Detroit",
                    words(15));
        }
    }

    /** Common words and, for an index of an honest size, some that stand in few entries. */
    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            words.append(random.nextInt(4) == 0 ? word.charAt(0) + Integer.toString(random.nextInt(9000), 36) : word);
            words.append(' ');
            if (words.length() > count * 7) break;
        }
        return words.substring(0, Math.min(words.length(), count < 10 ? 59 : words.length()));
    }

    @Test
    void loadingAndSearching_stayWithinTheirBars() {
        Duration cold = timed(() -> new CatalogLoader().load(temp));
        Duration load = Stream.generate(() -> timed(() -> new CatalogLoader().load(temp)))
                .limit(5)
                .min(Duration::compareTo)
                .orElseThrow();
        Catalog catalog = new CatalogLoader().load(temp);
        assertThat(catalog.problems()).isEmpty();
        Duration index = timed(catalog::prepareSearch);
        long[] nanos = new long[ROUNDS * SEARCHES.size()];
        for (int round = 0; round < 2; round++) {
            // The first round warms up.
            for (int i = 0; i < nanos.length; i++) {
                Query query = Query.ALL.withText(SEARCHES.get(i % SEARCHES.size()));
                nanos[i] = ownTime(() -> catalog.find(query));
            }
        }
        Arrays.sort(nanos);
        Duration p95 = Duration.ofNanos(nanos[nanos.length * 95 / 100]);
        System.out.printf(
                Locale.ROOT,
                "%d entries: load %d ms cold, %d ms warm; index %d ms; search median %.2f ms, p95 %.2f ms%n",
                ENTRIES,
                cold.toMillis(),
                load.toMillis(),
                index.toMillis(),
                nanos[nanos.length / 2] / 1e6,
                p95.toNanos() / 1e6);

        assertThat(load).isLessThan(LOAD_BAR);
        assertThat(p95).isLessThan(SEARCH_BAR);
    }

    private static Duration timed(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The processor's time for this thread, so that a busy machine doesn't count. */
    private static long ownTime(Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
