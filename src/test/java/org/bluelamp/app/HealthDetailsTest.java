package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.RawConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthDetailsTest {
    private static final String HEALTH = "GET /actuator/health HTTP/1.1";

    @Test
    void whoAsksFromThisComputer_isToldAll() {
        assertThat(RawConnection.send(HEALTH, "Host: 127.0.0.1:8080")).contains("problemCount", "left-out.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: for=127.0.0.1",
                "Via: 1.1 proxy",
                "X-Real-IP: 127.0.0.1",
                "X-Forwarded-Host: localhost"
            })
    void whoAsksThroughAProxy_learnsTheStatusAlone(String header) {
        assertThat(RawConnection.send(HEALTH, "Host: 127.0.0.1", header))
                .contains("\"status\":\"UP\"")
                .doesNotContain("catalog");
    }

    @Test
    void whoKnowsThisComputerByAnotherName_learnsTheStatusAlone() {
        assertThat(RawConnection.send(HEALTH, "Host: museum.example"))
                .contains("\"status\":\"UP\"")
                .doesNotContain("catalog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/", "/actuator/env", "/actuator/health/catalog/x"})
    void nothingElse_isThere(String path) {
        assertThat(RawConnection.send("GET " + path + " HTTP/1.1", "Host: 127.0.0.1"))
                .startsWith("HTTP/1.1 404");
    }
}
