package org.bluelamp.publish.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.KioskServer;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.publish.http.PagePulse;
import org.bluelamp.visits.Count;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.VisitReport;
import org.bluelamp.visits.VisitStore;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What kiosks report to the server of a house. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KioskReportsTest {
    private static final String VISITS = "/api/v1/kiosk/visits";
    private static final String HELLO = "/api/v1/kiosk/hello";
    private static final String KEY = "h".repeat(43);

    @RegisterExtension
    static final KioskServer SERVER = new KioskServer();

    private static HttpResponse<String> post(String path, String key, String body) throws Exception {
        return SERVER.post(path, key, body);
    }

    private static String batch(int visits) {
        return IntStream.range(0, visits)
                .mapToObj(i -> """
                        {"id": "%s", "begin": "%s", "seconds": 90, "language": "en",
                         "entries": {"motor-patrols": 1}, "begun": ["radio-car"], "finished": []}""".formatted(UUID.randomUUID(), Instant.now().minusSeconds(60)))
                .collect(Collectors.joining(",", "{\"visits\": [", "]}"));
    }

    private static void register() {
        SERVER.bean(KioskRegister.class).register("hall", KEY, "Hall", Instant.now());
    }

    private static long counted() {
        YearMonth month = YearMonth.now(ZoneOffset.UTC);
        return SERVER.bean(VisitStore.class).months().stream()
                .filter(known -> !known.isBefore(month.minusMonths(1)))
                .map(SERVER.bean(VisitStore.class)::report)
                .map(VisitReport::visits)
                .mapToLong(visits -> visits.map(number -> number, 0L, 0L))
                .sum();
    }

    @Test
    @Order(1)
    void database_isMadeWhenAKioskReports_andNotBefore() throws Exception {
        assertThat(SERVER.settings().resolve("visits")).doesNotExist();
        assertThat(post(VISITS, "short", batch(1)).statusCode()).isEqualTo(401);
        assertThat(SERVER.settings().resolve("visits")).doesNotExist();
        assertThat(post(VISITS, KEY, batch(1)).statusCode()).isEqualTo(401);
        assertThat(SERVER.settings().resolve("visits")).isDirectory();
    }

    @Test
    void batch_isTakenOnce_andSetsNoCookie() throws Exception {
        register();
        String batch = batch(20);
        long before = counted();
        HttpResponse<String> first = post(VISITS, KEY, batch);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(post(VISITS, KEY, batch).statusCode()).isEqualTo(202);
        assertThat(counted()).isEqualTo(before + 20);
    }

    @Test
    void faultyBatch_isRefusedWithItsPlace_andNothingOfItIsCounted() throws Exception {
        register();
        long before = counted();
        String batch = batch(6);
        int last = batch.lastIndexOf("\"seconds\": 90");
        HttpResponse<String> answer =
                post(VISITS, KEY, batch.substring(0, last) + "\"seconds\": -1" + batch.substring(last + 13));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/pointer").asString())
                .isEqualTo("/visits/5/seconds");
        assertThat(post(VISITS, KEY, "{").statusCode()).isEqualTo(400);
        assertThat(post(VISITS, KEY, batch.replace("radio-car", "<script>")).statusCode())
                .isEqualTo(400);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void bodyThatIsTooLong_isRefused() throws Exception {
        register();
        assertThat(post(VISITS, KEY, " ".repeat(300 * 1024)).statusCode()).isEqualTo(413);
        assertThat(post(HELLO, KEY, " ".repeat(20 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void hello_isNoted_andAnsweredWithWhatStaffWant() throws Exception {
        register();
        KioskRegister kiosks = SERVER.bean(KioskRegister.class);
        String hello =
                "{\"version\": \"0.1.0\", \"dataVersion\": \"abc\", \"problems\": [\"Disk full\", 7], \"upSince\": \"?\"}";
        assertThat(post(HELLO, KEY, hello).body()).isEqualTo("{}");
        kiosks.ask("hall", KioskCommand.RELOAD, Instant.now());
        assertThat(post(HELLO, KEY, hello).body()).isEqualTo("{\"command\":\"reload\"}");
        assertThat(post(HELLO, KEY, hello).body()).isEqualTo("{}");
        assertThat(kiosks.all())
                .filteredOn(kiosk -> kiosk.id().equals("hall"))
                .first()
                .satisfies(kiosk ->
                        assertThat(kiosk.state().orElseThrow().problems()).containsExactly("Disk full"));
        assertThat(post(HELLO, "u".repeat(43), hello).statusCode()).isEqualTo(401);
    }

    /** Of a kiosk whose key was renewed, or whose database is away. */
    @Test
    void helloWithAnUnknownKey_isRefused_andThePageIsAliveAllTheSame() throws Exception {
        long before = System.nanoTime();
        assertThat(post(HELLO, "w".repeat(43), "{}").statusCode()).isEqualTo(401);
        Duration sincePage = SERVER.bean(PagePulse.class).sinceLast().orElseThrow();
        assertThat(sincePage).isLessThan(Duration.ofNanos(System.nanoTime() - before));
    }

    @Test
    void kioskOfThisComputer_isRegisteredByItsFirstRequest() throws Exception {
        KioskIdentity here = KioskIdentity.ensure(SERVER.settings());
        assertThat(post(VISITS, here.key(), batch(5)).statusCode()).isEqualTo(202);
        assertThat(SERVER.bean(KioskRegister.class).find(here.key())).isEqualTo(Optional.of(here.id()));
    }

    @Test
    void table_namesWhatIsNotTold_andRunsNoFormula() {
        Count fewer = new Count.FewerThanFive();
        VisitReport report = new VisitReport(
                YearMonth.of(2026, 11),
                new Count.Exact(20),
                new Count.Exact(1200),
                List.of(),
                List.of(new VisitReport.Row<>(10, fewer, fewer)),
                List.of(new VisitReport.Row<>("en", new Count.Withheld(), new Count.Withheld())),
                List.of(new VisitReport.Row<>("=1+1", new Count.Exact(20), new Count.Exact(1200))),
                List.of(),
                List.of());
        String csv = new String(VisitTable.csv(report).plain(), StandardCharsets.UTF_8);
        assertThat(csv)
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFmonth,of,name,visits,seconds,times opened",
                        "2026-11,month,,20,1200,",
                        "2026-11,hour,10,fewer than 5,fewer than 5,",
                        "2026-11,language,en,not shown,not shown,",
                        "2026-11,kiosk,'=1+1,20,1200,",
                        ""));
    }
}
