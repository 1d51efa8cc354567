package org.bluelamp.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluelamp.visits.Visits.DAYS;
import static org.bluelamp.visits.Visits.NOW;
import static org.bluelamp.visits.Visits.TODAY;
import static org.bluelamp.visits.Visits.times;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the counts promise in whichever database they are kept. */
abstract class VisitStoreContract {
    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final String KEY = "k".repeat(43);
    private static final KioskState STATE =
            new KioskState("0.1.0", "abc", Optional.of(NOW), List.of("The disk is full."), Optional.empty());

    private VisitDatabase database;
    private VisitStore store;

    /** An empty database of its own for a test; the same one at each later call within the test. */
    abstract VisitDatabase open() throws Exception;

    @BeforeEach
    void openDatabase() throws Exception {
        database = open();
        store = new VisitStore(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static Count exact(long number) {
        return new Count.Exact(number);
    }

    @Test
    void visits_areCountedByDayHourLanguageAndKiosk() {
        store.add("hall", times(6, TODAY, 10, "en"), DAYS);
        store.add("foyer", times(7, TODAY.minusDays(1), 11, "de"), DAYS);
        VisitReport report = store.report(MONTH);
        assertThat(report.visits()).isEqualTo(exact(13));
        assertThat(report.seconds()).isEqualTo(exact(13 * 60));
        assertThat(report.days()).hasSize(30).contains(row(TODAY, 6), row(TODAY.minusDays(1), 7));
        assertThat(report.hours()).hasSize(24).contains(row(10, 6), row(11, 7));
        assertThat(report.languages()).containsExactly(row("de", 7), row("en", 6));
        assertThat(report.kiosks()).containsExactly(row("foyer", 7), row("hall", 6));
        assertThat(store.months()).containsExactly(MONTH);
    }

    private static <T> VisitReport.Row<T> row(T of, long visits) {
        return new VisitReport.Row<>(of, exact(visits), exact(visits * 60));
    }

    @Test
    void entriesAndStories_areCountedByVisits() {
        Instant begin = Visits.at(TODAY, 10);
        List<Visit> visits = new ArrayList<>(times(10, TODAY, 10, "en"));
        for (int i = 0; i < 12; i++) {
            Set<String> finished = i < 6 ? Set.of("radio-car") : Set.of();
            visits.add(Visits.visit(begin, "en", Map.of("motor-patrols", 2), Set.of("radio-car"), finished));
        }
        store.add("hall", visits, DAYS);
        VisitReport report = store.report(MONTH);
        assertThat(report.entries()).containsExactly(new VisitReport.Opened("motor-patrols", exact(12), exact(24)));
        assertThat(report.stories()).containsExactly(new VisitReport.Told("radio-car", exact(12), exact(6)));
    }

    @Test
    void hours_areThoseOfTheExhibitsZone() {
        LocalDate summer = LocalDate.of(2026, 7, 1);
        List<Visit> visits = IntStream.range(0, 5)
                .mapToObj(i -> Visits.visit(Instant.parse("2026-06-30T23:30:00Z"), "en", Map.of(), Set.of(), Set.of()))
                .toList();
        store.add("hall", visits, DAYS);
        assertThat(store.report(YearMonth.from(summer)).days()).contains(row(summer, 5));
        assertThat(store.report(YearMonth.from(summer)).hours()).contains(row(0, 5));
    }

    @Test
    void batchThatIsSentAgain_isCountedOnce() {
        List<Visit> batch = times(8, TODAY, 10, "en");
        assertThat(store.add("hall", batch.subList(0, 5), DAYS)).isEqualTo(5);
        assertThat(store.add("hall", batch, DAYS)).isEqualTo(3);
        assertThat(store.report(MONTH).visits()).isEqualTo(exact(8));
    }

    @Test
    void batchThatIsSentTwiceAtOnce_isCountedOnce() throws Exception {
        List<Visit> batch = times(20, TODAY, 10, "en");
        Callable<Integer> sending = () -> store.add("hall", batch, DAYS);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            int fresh = 0;
            for (Future<Integer> sent : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                fresh += sent.get();
            }
            assertThat(fresh).isEqualTo(20);
        }
        assertThat(store.report(MONTH).visits()).isEqualTo(exact(20));
    }

    @Test
    void visitsOfMoreThanThirtyDays_becomeSums_andTheReportStaysTheSame() {
        LocalDate firstKept = TODAY.minusDays(29);
        store.add("hall", times(9, firstKept.minusDays(1), 10, "en"), DAYS);
        store.add("hall", times(6, TODAY.minusDays(40), 11, "de"), DAYS);
        store.add("hall", times(5, firstKept, 10, "en"), DAYS);
        VisitReport october = store.report(YearMonth.of(2026, 10));
        assertThat(store.prune(DAYS, NOW)).isEqualTo(15);
        assertThat(store.prune(DAYS, NOW)).isZero();
        assertThat(store.report(YearMonth.of(2026, 10))).isEqualTo(october);
        assertThat(october.visits()).isEqualTo(exact(15));
        assertThat(store.report(MONTH).visits()).isEqualTo(exact(5));
        assertThat(store.months()).containsExactly(YearMonth.of(2026, 10), MONTH);
        long raw = database.read(client ->
                client.sql("select count(*) from visit").query(Long.class).single());
        assertThat(raw).isEqualTo(5);
    }

    @Test
    void pruningByTwoServersAtOnce_countsNothingTwice() throws Exception {
        store.add("hall", times(30, TODAY.minusDays(50), 10, "en"), DAYS);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                VisitDatabase second = open()) {
            VisitStore other = new VisitStore(second);
            threads.invokeAll(List.of(() -> store.prune(DAYS, NOW), () -> other.prune(DAYS, NOW)));
        }
        assertThat(store.report(YearMonth.from(TODAY.minusDays(50))).visits()).isEqualTo(exact(30));
    }

    @Test
    void reopenedDatabase_hasAllThatWasThere() throws Exception {
        KioskRegister register = new KioskRegister(database);
        register.register("hall", KEY, "Hall", NOW);
        register.hello("hall", STATE, NOW);
        store.add("hall", times(5, TODAY, 10, "en"), DAYS);
        database.close();
        try (VisitDatabase again = open()) {
            assertThat(new VisitStore(again).report(MONTH).visits()).isEqualTo(exact(5));
            assertThat(new KioskRegister(again).all())
                    .containsExactly(new RegisteredKiosk("hall", "Hall", NOW, Optional.of(NOW), Optional.of(STATE)));
        }
    }

    @Test
    void kiosk_isFoundByItsPresentKeyAlone() {
        KioskRegister register = new KioskRegister(database);
        String newKey = "n".repeat(43);
        register.register("hall", KEY, "Hall", NOW);
        assertThat(register.find(KEY)).hasValue("hall");
        register.register("hall", newKey, "Hall, left", NOW);
        assertThat(register.find(KEY)).isEmpty();
        assertThat(register.find(newKey)).hasValue("hall");
        assertThat(register.find("' or 1=1 --")).isEmpty();
        register.remove("hall");
        assertThat(register.find(newKey)).isEmpty();
        assertThatThrownBy(() -> register.register("hall", "short", "Hall", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void command_isToldOnce_andOnlyWhileItIsFresh() {
        KioskRegister register = new KioskRegister(database);
        register.register("hall", KEY, "Hall", NOW);
        register.ask("hall", KioskCommand.RELOAD, NOW);
        assertThat(register.hello("hall", STATE, NOW.plusSeconds(20))).hasValue(KioskCommand.RELOAD);
        assertThat(register.hello("hall", STATE, NOW.plusSeconds(50))).isEmpty();
        register.ask("hall", KioskCommand.RESTART, NOW);
        assertThat(register.hello("hall", STATE, NOW.plusSeconds(3600))).isEmpty();
    }
}
