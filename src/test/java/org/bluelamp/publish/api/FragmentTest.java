package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.CatalogSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FragmentTest {
    private static final String ENTRY = "/api/v1/entries/melbourne-wireless.html";
    private static final String STORY = "/api/v1/stories/radio-car.html";
    private static final String SYSTEM = "/api/v1/systems/radio-room.html";
    private static final String SERIES = "/api/v1/numbers/members.html";

    @RegisterExtension
    final OpenApplication application = new OpenApplication();

    @ParameterizedTest
    @CsvSource({
        "stories/radio-car, " + STORY,
        "systems/radio-room, " + SYSTEM,
        "numbers/members, " + SERIES,
        "'', " + ENTRY,
    })
    void fragment_isWhatTheViewSends(String view, String fragment) {
        OpenApplication.open(view, view.isEmpty() ? "entry=melbourne-wireless" : "");
        String sent = OpenApplication.told("this.show($0").getFirst();
        assertThat(spelledAlike(get(fragment).body())).endsWith(spelledAlike(sent));
    }

    /** The timeline's own panel writes the address of the timeline shorter than a panel elsewhere does. */
    private static String spelledAlike(String html) {
        return html.replace("href=\".?", "href=\"?");
    }

    @Test
    void story_beginsWithItsHeading() {
        Document story = Jsoup.parseBodyFragment(get(STORY).body());
        assertThat(story.selectFirst("body > :first-child").is("h1[slot=heading][lang=en]"))
                .isTrue();
        assertThat(story.select("h1").text()).isEqualTo("The radio car");
        assertThat(story.select("body > article[data-seconds]")).hasSize(4);
    }

    @Test
    void threadWithoutTheEntry_isIgnored() {
        String alone = get(ENTRY).body();
        assertThat(get(ENTRY + "?thread=motor-patrols").body()).isEqualTo(alone);
        assertThat(get(ENTRY + "?thread=%3Cscript%3E").body()).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTRY, STORY, SYSTEM, SERIES})
    void fragment_isKeptByItsVersionAndSpeaksTheLanguage(String path) {
        String version = RunningApplication.context()
                .getBean(CatalogSource.class)
                .current()
                .version();
        HttpResponse<String> answer = get(path + "?v=" + version);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> fresh = get(path);
        assertThat(fresh.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=0");
        String etag = fresh.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get(path + "?lang=ar").body()).contains("lang=ar").isNotEqualTo(fresh.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/entries/melbourne-wireles.html, melbourne-wireless",
        "/api/v1/stories/radio-cab.html, radio-car",
        "/api/v1/systems/radio-rooms.html, radio-room",
        "/api/v1/numbers/member.html, members"
    })
    void unknownId_isAProblemWithTheNearest(String path, String nearest) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/nearest"))
                .extracting(JsonNode::asString)
                .contains(nearest);
    }
}
