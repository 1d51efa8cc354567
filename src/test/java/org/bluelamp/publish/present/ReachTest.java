package org.bluelamp.publish.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.bluelamp.publish.http.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private static boolean isFromElsewhere(String address) {
        return Reach.isFromElsewhere(Site.of("", Optional.of(URI.create(address))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://lamp.localhost",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://0.0.0.0:8080",
                "http://[::1]:8080",
                "http://[::]:8080",
                "http://[::ffff:7f00:1]"
            })
    void addressOfThisComputerAlone_leadsNowhereFromAPhone(String address) {
        assertThat(isFromElsewhere(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://museum.example",
                "http://192.168.1.20:8080",
                "http://lamp.local",
                "http://[2001:db8::1]",
                "http://localhost.example"
            })
    void otherAddresses_mayBeReached(String address) {
        assertThat(isFromElsewhere(address)).isTrue();
    }
}
