package org.bluelamp.kiosk.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.KioskServer;
import org.bluelamp.RunningApplication;
import org.bluelamp.visits.Count;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.RegisteredKiosk;
import org.bluelamp.visits.VisitStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the page of a kiosk with {@code --from} says arrives at the server of the house. */
class MirrorReportsTest {
    private static final String KEY = "m".repeat(43);
    private static final int VISITS = 5;

    @TempDir
    private Path folder;

    private static int post(Mirror mirror, String path, String body, StringBuilder answer) throws Exception {
        HttpResponse<String> response = KioskServer.post("http://127.0.0.1:" + mirror.port(), path, KEY, body);
        answer.append(response.body());
        return response.statusCode();
    }

    private static String batch() {
        return IntStream.range(0, VISITS)
                .mapToObj(i -> """
                        {"id": "%s", "begin": "%s", "seconds": 90, "language": "en"}""".formatted(UUID.randomUUID(), Instant.now().minusSeconds(60)))
                .collect(Collectors.joining(",", "{\"visits\": [", "]}"));
    }

    @Test
    void helloAndVisits_areHandedOn_andWhatTheHouseAnswersComesBack() throws Exception {
        ConfigurableApplicationContext house = RunningApplication.startKiosk(folder.resolve("house"));
        MirrorSource source = MirrorSource.parse(RunningApplication.origin(house));
        try (Mirror mirror = new Mirror(
                source, 0, folder.resolve("state"), folder.resolve("kiosk"), Duration.ofHours(1), told -> {})) {
            StringBuilder answer = new StringBuilder();
            assertThat(post(mirror, "/api/v1/kiosk/visits", batch(), answer)).isEqualTo(401);

            KioskRegister kiosks = house.getBean(KioskRegister.class);
            kiosks.register("hall", KEY, "Hall", Instant.now());
            kiosks.ask("hall", KioskCommand.RELOAD, Instant.now());
            String hello = "{\"version\":\"0.1.0\",\"dataVersion\":\"v\",\"problems\":[\"Disk full\"]}";
            assertThat(post(mirror, "/api/v1/kiosk/hello", hello, answer)).isEqualTo(200);
            assertThat(answer).contains("{\"command\":\"reload\"}");
            assertThat(kiosks.all())
                    .singleElement()
                    .extracting(RegisteredKiosk::state)
                    .satisfies(
                            state -> assertThat(state.orElseThrow().problems()).containsExactly("Disk full"));

            String batch = batch();
            assertThat(post(mirror, "/api/v1/kiosk/visits", batch, answer)).isEqualTo(202);
            assertThat(post(mirror, "/api/v1/kiosk/visits", batch, answer)).isEqualTo(202);
            VisitStore store = house.getBean(VisitStore.class);
            assertThat(store.report(store.months().getLast()).visits()).isEqualTo(new Count.Exact(VISITS));
            assertThat(post(mirror, "/api/v1/kiosk/visits", "{}", answer)).isEqualTo(400);
        } finally {
            house.close();
        }
    }
}
