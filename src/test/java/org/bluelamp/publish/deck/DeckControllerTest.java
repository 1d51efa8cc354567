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
                "/stories/singing-lamp/deck.pptx",
                "/stories/singing-lamp/deck.pptx?format=4:3&lang=ar",
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
        String tag = get("/stories/singing-lamp/deck.pptx")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(get("/stories/singing-lamp/deck.pptx", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatIsNotThere_orIsTooMuch_isRefused() {
        assertThat(get("/stories/singin-lamp/deck.pptx").statusCode()).isEqualTo(404);
        assertThat(get("/stories/singing-lamp/deck.pptx?format=3:2").statusCode())
                .isEqualTo(400);
        assertThat(get("/list/deck.pptx").statusCode()).isEqualTo(400);
        assertThat(get("/list/deck.pptx?from=2500").statusCode()).isEqualTo(400);
    }

    @Test
    void theEndOfAStory_leadsToItsSlides() {
        assertThat(get("/api/v1/stories/singing-lamp.html").body())
                .contains("stories/singing-lamp/deck.pptx?format=16%3A9")
                .contains("stories/singing-lamp/deck.pptx?format=4%3A3");
    }
}
