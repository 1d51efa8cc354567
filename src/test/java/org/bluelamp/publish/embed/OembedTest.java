package org.bluelamp.publish.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.json;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bluelamp.RawConnection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The address of oEmbed as those read it who embed by it. */
class OembedTest {
    private static String asked(String url, String... more) {
        return "/oembed?url=" + URLEncoder.encode(url, UTF_8) + String.join("", more);
    }

    private static String page(String path) {
        return address(path).toString();
    }

    private static Element frame(JsonNode answer) {
        return Jsoup.parseBodyFragment(answer.at("/html").asString()).selectFirst("iframe");
    }

    private static String embedOf(String path) {
        URI src = URI.create(frame(json(asked(page(path)))).attr("src"));
        return src.getRawPath() + (src.getRawQuery() == null ? "" : "?" + src.getRawQuery());
    }

    @Test
    void answer_hasWhatTheSpecificationAsksOfRichContent() {
        HttpResponse<String> answer = get(asked(page("/entry/melbourne-wireless")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonNode document = JsonMapper.shared().readTree(answer.body());
        assertThat(document.at("/type").asString()).isEqualTo("rich");
        assertThat(document.at("/version").isString()).isTrue();
        assertThat(document.at("/version").asString()).isEqualTo("1.0");
        assertThat(document.at("/title").asString()).isEqualTo("Melbourne police put wireless in patrol cars");
        assertThat(document.at("/provider_name").asString()).isEqualTo("Test Lamp");
        assertThat(document.at("/provider_url").asString()).isEqualTo(page("/"));
        assertThat(document.at("/width").isInt()).isTrue();
        assertThat(document.at("/height").isInt()).isTrue();
        assertThat(document.at("/cache_age").isInt()).isTrue();
        assertThat(document.at("/thumbnail_width").asInt()).isEqualTo(1200);
        assertThat(document.at("/thumbnail_height").asInt()).isEqualTo(630);
        URI card = URI.create(document.at("/thumbnail_url").asString());
        assertThat(get(card.getRawPath() + "?" + card.getRawQuery()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void frame_hasNameLazinessAndPolicy_andTheQuoteALink() {
        JsonNode answer = json(asked(page("/entry/melbourne-wireless")));
        Element frame = frame(answer);
        assertThat(frame.attr("title")).isEqualTo("Melbourne police put wireless in patrol cars – Test Lamp");
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.attr("referrerpolicy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(frame.attr("width")).isEqualTo(answer.at("/width").asString());
        assertThat(frame.attr("height")).isEqualTo(answer.at("/height").asString());
        Document html = Jsoup.parseBodyFragment(answer.at("/html").asString());
        assertThat(html.select("blockquote a").attr("href")).isEqualTo(page("/entry/melbourne-wireless"));
        assertThat(html.select("script")).isEmpty();
    }

    /** What {@code wp_filter_oembed_result} keeps of an answer of an unlisted provider, and how it reads that. */
    @Test
    void wordpress_findsTheQuoteAndTheFrame() {
        Safelist kept = Safelist.none()
                .addTags("a", "blockquote", "iframe")
                .addAttributes("a", "href")
                .addAttributes("iframe", "src", "width", "height", "frameborder", "scrolling", "title");
        Document answer =
                Jsoup.parseBodyFragment(json(asked(page("/list"))).at("/html").asString());
        Document cleaned = new Cleaner(kept).clean(answer);
        cleaned.outputSettings().prettyPrint(false);
        assertThat(Pattern.compile("(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)", Pattern.DOTALL)
                        .matcher(cleaned.body().html())
                        .results())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.group(1)).isNotNull();
                    assertThat(match.group(2)).contains("src=\"" + page("/embed/list") + "\"");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | /embed",
                "/?from=1920&to=1930&theme=a&theme=b&utm_source=x | /embed?from=1920&to=1930&theme=a&theme=b",
                "/?entry=melbourne-wireless | /embed?entry=melbourne-wireless",
                "/list?q=two+words | /embed/list?q=two%20words",
                "/entry/melbourne-wireless | /embed/entry/melbourne-wireless",
                "/entry/melbourne-wireless?lang=ar | /embed/entry/melbourne-wireless?lang=ar",
                "/entry/melbourne-wireless#note-1 | /embed/entry/melbourne-wireless",
                "/stories/radio-car?step=2 | /embed/story/radio-car?step=2",
                "/numbers/members?scale=log | /embed/numbers/members?scale=log",
                "/numbers/founders/ | /embed/numbers/founders",
                "/systems/radio-room | /embed/systems/radio-room",
                "/embed | /embed",
                "/embed?palette=night&keys=host | /embed?palette=night&keys=host",
                "/embed/list | /embed/list",
                "/embed/entry/melbourne-wireless | /embed/entry/melbourne-wireless",
                "/embed/story/radio-car | /embed/story/radio-car",
                "/embed/numbers/members | /embed/numbers/members",
                "/embed/systems/radio-room | /embed/systems/radio-room",
                "/theme/communications | /embed?theme=communications",
                "/about | /embed",
                "/stories | /embed"
            })
    void everyPageOfOurs_isKnown(String path, String embed) {
        assertThat(embedOf(path)).isEqualTo(embed);
    }

    @Test
    void eitherScheme_isOurs() {
        assertThat(get(asked(page("/list").replace("http:", "https:"))).statusCode())
                .isEqualTo(200);
    }

    static Stream<String> foreignAddresses() {
        return Stream.of(
                "https://example.org/",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//127.0.0.1/",
                "nonsense",
                "%zz",
                page("/").replace("127.0.0.1", "127.0.0.1.example.org"),
                page("/").replace("127.0.0.1", "user:secret@127.0.0.1"),
                page("/").replace("127.0.0.1", "example.org@127.0.0.1"),
                page("/").replaceFirst(":\\d+/", ":1/"),
                page("/").replaceFirst(":\\d+/", "/"),
                page("/").replace("http:", "ftp:"),
                page("/") + "/entry/melbourne-wireless",
                page("/entry/none"),
                page("/entry/melbourne-wireless/more"),
                page("/entry/left-out"),
                page("/stories/none"),
                page("/numbers/none"),
                page("/systems/none"),
                page("/embed/none"),
                page("/embed/entry"),
                page("/list/none"),
                page("/none"),
                page("/entry/") + "m\u00e9lbourne-\u200bwireless\ud83d\udca1",
                page("/entry/") + "melbourne-wireless%00",
                page("/entry/") + "%ff%zz",
                page("/api/v1/timeline.json"),
                page("/?q=") + "a".repeat(10_000),
                page("/entry/") + "../".repeat(300) + "list");
    }

    @ParameterizedTest
    @MethodSource("foreignAddresses")
    void whatIsNotOurs_isNotFound(String address) {
        assertThat(get(asked(address)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"400,300", "1,1", "300,5000", "5000,250"})
    void bounds_areKept(int width, int height) {
        JsonNode answer = json(asked(page("/"), "&maxwidth=" + width, "&maxheight=" + height));
        assertThat(answer.at("/width").asInt()).isBetween(1, width);
        assertThat(answer.at("/height").asInt()).isBetween(1, height);
        assertThat(frame(answer).attr("width")).isEqualTo(answer.at("/width").asString());
        assertThat(frame(answer).attr("height")).isEqualTo(answer.at("/height").asString());
        assertThat(answer.has("thumbnail_url")).isEqualTo(answer.has("thumbnail_width"));
        assertThat(answer.at("/thumbnail_width").asInt(0)).isLessThanOrEqualTo(width);
        assertThat(answer.at("/thumbnail_height").asInt(0)).isLessThanOrEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "wide", "", "99999999999999999999", "1e3"})
    void boundsThatAreNoSize_areNoBounds(String size) {
        assertThat(json(asked(page("/"), "&maxwidth=" + size)).at("/width").asInt())
                .isEqualTo(json(asked(page("/"))).at("/width").asInt());
    }

    @Test
    void xml_saysTheSameAsJson() throws Exception {
        HttpResponse<String> answer = get(asked(page("/entry/melbourne-wireless"), "&format=xml"));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("oembed");
        JsonNode same = json(asked(page("/entry/melbourne-wireless"), "&format=json"));
        assertThat(root.getChildNodes().getLength()).isEqualTo(same.size());
        for (Map.Entry<String, JsonNode> each : same.properties()) {
            assertThat(root.getElementsByTagName(each.getKey()).item(0).getTextContent())
                    .isEqualTo(each.getValue().asString());
        }
    }

    @Test
    void refusals_areThoseOfTheSpecification() {
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
        assertThat(get("/oembed?url=").statusCode()).isEqualTo(400);
        assertThat(get(asked(page("/"), "&format=yaml")).statusCode()).isEqualTo(501);
        assertThat(get(asked(page("/"), "&format=json")).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?from=1920&to=1930&q=two%20words",
                "/?entry=melbourne-wireless",
                "/?lang=ar",
                "/list",
                "/glance",
                "/stories",
                "/stories/radio-car",
                "/systems",
                "/systems/radio-room",
                "/numbers",
                "/numbers/members",
                "/numbers/founders",
                "/entry/melbourne-wireless",
                "/entry/melbourne-wireless?lang=ar",
                "/entries",
                "/theme/communications",
                "/about",
                "/drawings"
            })
    void everyPage_leadsToItsAnswers_andToItsCard(String path) {
        Document page = Jsoup.parse(get(path).body());
        for (String type : new String[] {"application/json+oembed", "text/xml+oembed"}) {
            URI link = URI.create(
                    page.select("head link[rel=alternate][type=" + type + "]").attr("href"));
            assertThat(link.isAbsolute()).isTrue();
            HttpResponse<String> answer = get(link.getRawPath() + "?" + link.getRawQuery());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        URI card = URI.create(page.select("meta[property=og:image]").attr("content"));
        HttpResponse<String> picture = get(card.getRawPath() + "?" + card.getRawQuery());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
        assertThat(page.select("meta[property=og:image:height]").attr("content"))
                .isEqualTo("630");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isNotBlank();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void discovery_keepsTheParametersOfTheView() {
        Document page = Jsoup.parse(get("/list?from=1920&q=two%20words&other=x").body());
        String link = page.select("link[type=application/json+oembed]").attr("href");
        assertThat(link).isEqualTo(page(asked(page("/list?from=1920&q=two%20words"), "&format=json")));
    }

    @Test
    void snippets_areMadeOfTheSameParts() {
        JsonNode snippets = json(
                "/embed/snippets.json?height=500&url=" + URLEncoder.encode(page("/numbers/members?scale=log"), UTF_8));
        String embed = page("/embed/numbers/members?scale=log");
        Element frame =
                Jsoup.parseBodyFragment(snippets.at("/frame").asString()).selectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo(embed);
        assertThat(frame.attr("height")).isEqualTo("500");
        assertThat(frame.attr("width")).isEqualTo("100%");
        Document element = Jsoup.parseBodyFragment(snippets.at("/element").asString());
        assertThat(element.select("script[async]").attr("src")).isEqualTo(page("/embed.js"));
        assertThat(element.select("blue-lamp").attr("src")).isEqualTo(embed);
        assertThat(element.select("blue-lamp a").attr("href")).isEqualTo(page("/numbers/members?scale=log"));
        assertThat(snippets.at("/preview").asString()).isEqualTo("/embed/numbers/members?scale=log");
        assertThat(snippets.at("/link").asString()).isEqualTo(page("/numbers/members?scale=log"));
        URI oembed = URI.create(snippets.at("/oembed").asString());
        assertThat(get(oembed.getRawPath() + "?" + oembed.getRawQuery()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/numbers", "/glance?from=1920", "/stories?lang=ar", "/systems"})
    void pageWithoutAnEmbed_offersTheTimeline_andALinkToItself(String path) {
        JsonNode snippets = json("/embed/snippets.json?url=" + URLEncoder.encode(page(path), UTF_8));
        assertThat(snippets.at("/own").booleanValue(true)).isFalse();
        assertThat(snippets.at("/preview").asString()).isEqualTo(path.replaceFirst("^/\\w+", "/embed"));
        assertThat(snippets.at("/link").asString()).isEqualTo(page(path));
        Document frame = Jsoup.parseBodyFragment(snippets.at("/frame").asString());
        assertThat(frame.select("a").attr("href")).isEqualTo(page(path.replaceFirst("^/\\w+", "/")));
    }

    @ParameterizedTest
    @CsvSource({"/", "/list", "/entry/melbourne-wireless", "/numbers/members", "/theme/communications"})
    void pageWithAnEmbed_isSaidToHaveOne(String path) {
        JsonNode snippets = json("/embed/snippets.json?url=" + URLEncoder.encode(page(path), UTF_8));
        assertThat(snippets.at("/own").booleanValue(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/snippets.json?url=https%3A%2F%2Fexample.org%2F",
                "/oembed?url=https%3A%2F%2Fexample.org%2F",
                "/embed/snippets.json?url=%zz"
            })
    void failures_areProblemsForPrograms(String path) throws IOException {
        String answer = RawConnection.send("GET " + path + " HTTP/1.1", "Host: 127.0.0.1");
        assertThat(answer).startsWith("HTTP/1.1 40").contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"night,?palette=night", "host,''", "pink,''"})
    void snippets_nameThePaletteThatIsChosen(String palette, String query) {
        String path = "/embed/snippets.json?palette=" + palette + "&url=" + URLEncoder.encode(page("/list"), UTF_8);
        assertThat(json(path).at("/preview").asString()).isEqualTo("/embed/list" + query);
        assertThat(json(path).at("/link").asString()).isEqualTo(page("/list"));
    }
}
