package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bluelamp.catalog.live.LiveCatalog.Failure;
import org.bluelamp.catalog.live.LiveCatalog.Status;
import org.bluelamp.catalog.live.LiveCatalog.Watching;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;

class CatalogHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    void changeThatCouldNotBeTakenOver_isTold_andTheServerStaysUpWithTheLastGoodState() {
        Failure failure = new Failure(NOW, "timeline.json: no JSON.");
        Health health =
                CatalogHealth.health(new Status("abc", NOW, List.of(), Optional.of(failure), Watching.GOES_ON), 92);
        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails())
                .containsEntry(
                        "lastFailure", Map.of("at", "2026-11-22T03:00:00Z", "message", "timeline.json: no JSON."));
    }

    @Test
    void thousandProblems_areCounted_andTheFirstTwentyTold() {
        Problem problem = new Problem("entries/x.json", "/date", "there is no month 13.", "Write 01 to 12.");
        Status status = new Status("abc", NOW, Collections.nCopies(1000, problem), Optional.empty(), Watching.GOES_ON);
        Map<String, Object> details = CatalogHealth.health(status, 92).getDetails();
        assertThat(details).containsEntry("problemCount", 1000).doesNotContainKey("lastFailure");
        assertThat(details.get("problems"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(20)
                .contains("entries/x.json#/date: there is no month 13. Write 01 to 12.");
    }

    @ParameterizedTest
    @CsvSource({"GOES_ON, UP, is watched", "STUCK, DOWN, hangs", "ENDED, DOWN, Nobody watches"})
    void serverThatHearsOfNoChangeAnyMore_isDown(Watching watching, String code, String words) {
        Status status = new Status("abc", NOW, List.of(), Optional.empty(), watching);
        Health health = CatalogHealth.health(status, 92);
        assertThat(health.getStatus().getCode()).isEqualTo(code);
        assertThat(health.getDetails().get("watching")).asString().contains(words);
        assertThat(health.getDetails()).containsEntry("entries", 92);
    }
}
