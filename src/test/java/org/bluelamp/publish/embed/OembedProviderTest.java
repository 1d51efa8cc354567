package org.bluelamp.publish.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/oembed-provider.json}: what who runs an exhibit hands in to the public list, with the host as a stand-in. */
class OembedProviderTest {
    private static final String STAND_IN = "https://bluelamp.example";

    private static JsonNode provider() {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(Path.of("docs/oembed-provider.json")))
                    .get(0);
        } catch (java.io.IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> schemes() {
        return provider()
                .at("/endpoints/0/schemes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** A scheme of the list as its readers take it: a star stands for anything. */
    private static boolean matches(String scheme, String address) {
        String pattern =
                Arrays.stream(scheme.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return address.matches(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?from=1920&to=1930",
                "/list",
                "/list?q=radio",
                "/entries",
                "/entries?page=1",
                "/entry/melbourne-wireless",
                "/era/wireless",
                "/theme/communications",
                "/glance",
                "/glance?lang=ar",
                "/stories",
                "/stories/radio-car?step=2",
                "/numbers",
                "/numbers/members",
                "/systems",
                "/systems/radio-room",
                "/about",
                "/about?lang=ar",
                "/drawings",
                "/embed",
                "/embed?palette=night",
                "/embed/list",
                "/embed/entry/melbourne-wireless?lang=ar"
            })
    void everyPageThatIsAnswered_hasAScheme(String path) {
        assertThat(schemes()).anyMatch(scheme -> matches(scheme, STAND_IN + path));
        String url = URLEncoder.encode(address(path).toString(), UTF_8);
        assertThat(get("/oembed?url=" + url).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/timeline.json", "/media/car.svg", "/oembed", "/bluelamp/pages.css"})
    void whatIsNoPage_hasNone(String path) {
        assertThat(schemes()).noneMatch(scheme -> matches(scheme, STAND_IN + path));
    }

    @Test
    void endpoint_isWhereTheAnswersAre() {
        JsonNode endpoint = provider().at("/endpoints/0");
        assertThat(endpoint.at("/url").asString()).isEqualTo(STAND_IN + "/oembed");
        assertThat(endpoint.at("/discovery").asBoolean()).isTrue();
        String host = URLEncoder.encode(STAND_IN, UTF_8);
        String own = URLEncoder.encode(address("").toString(), UTF_8);
        endpoint.at("/example_urls")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(example -> assertThat(
                                get(example.substring(STAND_IN.length()).replace(host, own))
                                        .statusCode())
                        .isEqualTo(200));
    }
}
