package org.bluelamp.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    private static Optional<URI> next(String from, String location) {
        return new Answer(301, Optional.of(location), new byte[0]).next(URI.create(from));
    }

    @ParameterizedTest
    @CsvSource({
        "/b#c, https://example.org/b",
        "b, https://example.org/x/b",
        "?q=1, https://example.org/x/a?q=1",
        "//example.com, https://example.com/",
        "http://example.com/a b, http://example.com/a%20b",
        "/grüße, https://example.org/gr%C3%BC%C3%9Fe",
    })
    void next_isWholeInAsciiAndWithoutFragment(String location, String next) {
        assertThat(next("https://example.org/x/a", location)).contains(URI.create(next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1:8080/",
                "http://10.0.0.1/",
                "http://172.20.0.1/",
                "http://192.168.0.1/",
                "http://169.254.1.1/",
                "http://[::1]/",
                "http://printer.local/",
                "https://user@example.org/",
                "mailto:a@example.org",
            })
    void next_ofAForeignHost_leadsNeitherIntoOurNetworkNorOffTheWeb(String location) {
        assertThat(next("https://example.org/", location)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://172.15.0.1/", "http://10.example.org/", "https://example.local.org/"})
    void next_ofAForeignHost_mayBeAnotherForeignHost(String location) {
        assertThat(next("https://example.org/", location)).contains(URI.create(location));
    }
}
