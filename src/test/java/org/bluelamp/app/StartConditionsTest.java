package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.bluelamp.app.StartConditions.UnmetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartConditionsTest {
    @Test
    void addressOfAnotherComputer_isTold() {
        assertThatThrownBy(() -> StartConditions.checkAddress("203.0.113.7", 0))
                .isInstanceOf(UnmetException.class)
                .hasMessage("203.0.113.7 is not an address of this computer.");
    }

    @Test
    void takenPort_isTold() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> StartConditions.checkAddress("127.0.0.1", port))
                    .isInstanceOf(UnmetException.class)
                    .hasMessage("Port " + port + " is taken by another program.");
        }
    }

    @Test
    void freePortOfThisComputer_isAccepted() {
        assertThatCode(() -> StartConditions.checkAddress("127.0.0.1", 0)).doesNotThrowAnyException();
        assertThatCode(() -> StartConditions.checkAddress("0.0.0.0", 0)).doesNotThrowAnyException();
    }

    @Test
    void missingTemporaryFolder_isTold(@TempDir Path temp) {
        assertThatThrownBy(() -> StartConditions.checkTemporaryFolder(temp.resolve("gone")))
                .isInstanceOf(UnmetException.class)
                .hasMessageContaining("gone, is missing");
        assertThatCode(() -> StartConditions.checkTemporaryFolder(temp)).doesNotThrowAnyException();
    }

    @Test
    void report_isOneLine() {
        UnmetException unmet = new UnmetException("Port 80 is taken.", "Choose another.");
        FailureAnalysis analysis = new StartConditions.Report().analyze(unmet, unmet);
        assertThat(StartFailureReport.text(analysis)).isEqualTo("bluelamp: Port 80 is taken. Choose another.");
    }
}
