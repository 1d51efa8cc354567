package org.bluelamp.publish.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckControllerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories/radio-car/deck.pptx",
                "/stories/radio-car/deck.pptx?format=4:3",
                "/list/deck.pptx?from=1920&to=1923"
            })
    void slides_areAFileForPowerPoint_withoutASession(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.presentationml.presentation");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(".pptx");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void slides_thatTheVisitorHas_areNotSentAgain() {
        String tag =
                get("/stories/radio-car/deck.pptx").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/stories/radio-car/deck.pptx", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThere_orIsTooMuch_isRefused() {
        assertThat(get("/stories/radio-cars/deck.pptx").statusCode()).isEqualTo(404);
        assertThat(get("/stories/radio-car/deck.pptx?format=3:2").statusCode()).isEqualTo(400);
        assertThat(get("/list/deck.pptx?q=xyzzyqwertz").statusCode()).isEqualTo(400);
    }

    @Test
    void overlongQuery_thatWouldFindEntries_isRefused() {
        String path = "/list/deck.pptx?from=1920&to=1923&theme=";

        assertThat(get(path).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = get(path + "&theme=".repeat(300));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("It is too long");
    }

    @Test
    void theEndOfAStory_leadsToItsSlides() {
        assertThat(get("/api/v1/stories/radio-car.html").body())
                .contains("stories/radio-car/deck.pptx?format=16%3A9")
                .contains("stories/radio-car/deck.pptx?format=4%3A3");
    }
}
