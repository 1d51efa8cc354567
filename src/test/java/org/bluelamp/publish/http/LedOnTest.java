package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was printed years ago still leads to what it was about. */
class LedOnTest {
    @ParameterizedTest
    @CsvSource({
        "/entry/wireless-in-melbourne, /entry/melbourne-wireless",
        "/entry/wireless-in-melbourne?lang=ar, /entry/melbourne-wireless?lang=ar",
        "/embed/entry/wireless-in-melbourne, /embed/entry/melbourne-wireless",
        "/api/v1/entries/wireless-in-melbourne.json, /api/v1/entries/melbourne-wireless.json",
        "/cards/entry/wireless-in-melbourne.png, /cards/entry/melbourne-wireless.png",
        "/?entry=wireless-in-melbourne&from=1920, /?entry=melbourne-wireless&from=1920",
        "/list?q=car&thread=wireless-in-melbourne, /list?q=car&thread=melbourne-wireless",
        "/stories/first-radio-car?step=2, /stories/radio-car?step=2",
        "/embed/story/first-radio-car, /embed/story/radio-car",
    })
    void addressOfBefore_leadsForGoodToThatOfToday(String before, String today) {
        HttpResponse<String> answer = get(before);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(address("").resolve(answer.headers().firstValue("Location").orElseThrow()))
                .isEqualTo(address(today));
        assertThat(get(today).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/wireless-in-melbourne", "/entry/first-radio-car", "/entry/none"})
    void idOfSomethingElse_leadsNowhere(String path) {
        assertThat(get(path).headers().firstValue("Location")).isEmpty();
    }

    @Test
    void words_thatAreNoId_areLeftAlone() {
        assertThat(get("/?q=wireless-in-melbourne&entry=melbourne-wireless").statusCode())
                .isEqualTo(200);
    }
}
