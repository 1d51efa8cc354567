package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecodableAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/?q=%25%E0%A4%25", "/list?theme=%FF", "/?q=%C3"})
    void brokenUtf8_leadsToTheSamePageWithoutQuery(String address) {
        HttpResponse<String> answer = RunningApplication.get(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        URI target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(target.getQuery()).isNull();
        assertThat(target.isAbsolute()).isFalse();
        assertThat(target.getPath()).isEqualTo(URI.create(address).getPath());
    }

    @Test
    void pathThatLooksLikeAHost_staysOnThisHost() {
        String location = RunningApplication.get("//example.org/?q=%FF")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(URI.create(location).getHost()).isIn(null, "127.0.0.1");
    }

    @Test
    void wholeAddress_isLeftAlone() {
        assertThat(RunningApplication.get("/?q=caf%C3%A9+%26+more").statusCode())
                .isEqualTo(200);
    }
}
