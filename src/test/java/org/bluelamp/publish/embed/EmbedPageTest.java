package org.bluelamp.publish.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.send;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.RawConnection;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.CatalogSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EmbedPageTest {
    private static final String WHOLE = "This is the whole timeline.";

    private static Document page(String path) {
        return Jsoup.parse(get(path).body(), RunningApplication.address(path).toString());
    }

    private static Element exhibit(String path) {
        return page(path).selectFirst("bl-exhibit");
    }

    @ParameterizedTest
    @CsvSource({
        "/embed, timeline, '', /",
        "/embed/, timeline, '', /",
        "/embed/list, list, '', /list",
        "/embed/entry/melbourne-wireless, entry, melbourne-wireless, /?entry=melbourne-wireless",
        "/embed/story/radio-car, story, radio-car, /stories/radio-car",
        "/embed/numbers/members, numbers, members, /numbers/members",
        "/embed/numbers/founders/, numbers, founders, /numbers/founders",
        "/embed/systems/radio-room, systems, radio-room, /systems/radio-room"
    })
    void everyView_hasAPageWithoutASession_thatLeadsToTheFullOne(
            String path, String view, String subject, String full) {
        HttpResponse<String> answer = get(path);
        Document page = page(path);
        Element exhibit = page.selectFirst("bl-exhibit");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(exhibit.attr("view")).isEqualTo(view);
        assertThat(exhibit.attr("subject")).isEqualTo(subject);
        assertThat(exhibit.hasAttr("notice")).isFalse();
        assertThat(resolved(page, exhibit.attr("full"))).isEqualTo(RunningApplication.address(full));
        assertThat(page.title()).endsWith("Test Lamp");
    }

    /** An address as a browser reads it in this page. */
    private static URI resolved(Document page, String address) {
        URI base = URI.create(page.location())
                .resolve(page.selectFirst("base").attr("href").replaceFirst("(?<!/)$", "/"))
                .normalize();
        return base.resolve(address.replaceFirst("^\\.(?=$|\\?)", "./")).normalize();
    }

    @Test
    void policy_allowsNothingInline_andAnyFrame() {
        String policy =
                get("/embed").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .matches("default-src 'none'; script-src 'self' (\\S+); style-src 'self' \\1; .*")
                .contains("connect-src 'self'", "form-action 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("frame-ancestors");
        Document page = page("/embed/entry/melbourne-wireless");
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        for (String closed : new String[] {"/", "/entry/melbourne-wireless", "/embedded", "/api/v1/timeline.json"}) {
            assertThat(get(closed)
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow())
                    .as(closed)
                    .contains("frame-ancestors 'self'");
        }
    }

    @Test
    void policy_namesTheSiteForSandboxes_butNotWhateverAVisitorCallsIt() {
        assertThat(RawConnection.send("GET /embed HTTP/1.1", "Host: 127.0.0.1"))
                .contains("script-src 'self' http://127.0.0.1;");
        assertThat(RawConnection.send("GET /embed HTTP/1.1", "Host: elsewhere.example"))
                .contains("script-src 'self';");
    }

    @Test
    void withoutScript_entriesAreListedWithLinksThatLeaveTheFrame() {
        Document page = page("/embed");
        assertThat(page.select("bl-exhibit li a").eachText())
                .hasSize(3)
                .contains("Melbourne police put wireless in patrol cars");
        assertThat(page.select("bl-exhibit a[href]"))
                .allSatisfy(link -> assertThat(link.attr("target")).isEqualTo("_blank"))
                .allSatisfy(link -> {
                    URI address = resolved(page, link.attr("href"));
                    String path =
                            address.getRawPath() + (address.getQuery() == null ? "" : "?" + address.getRawQuery());
                    assertThat(get(path).statusCode()).as(path).isEqualTo(200);
                });
    }

    @Test
    void withoutScript_theListIsThatOfTheFiltersAndTheWindow() {
        assertThat(page("/embed?theme=mobility").select("li a").eachText()).containsExactly("Motor patrols spread");
        assertThat(page("/embed/list?to=1925").select("li a")).hasSize(1);
        assertThat(page("/embed?q=detroit").select("li a").eachText().getFirst())
                .startsWith("Detroit");
    }

    @Test
    void full_carriesTheParametersThatMeanSomething_andNoOthers() {
        Document page =
                page("/embed/list?utm_source=x&to=1930&from=1920&theme=mobility&keys=host&palette=night&q=a%20b");
        assertThat(resolved(page, page.selectFirst("bl-exhibit").attr("full")))
                .isEqualTo(RunningApplication.address("/list?from=1920&to=1930&theme=mobility&q=a%20b"));
        assertThat(exhibit("/embed/story/radio-car?step=2&play&from=1920").attr("full"))
                .isEqualTo("stories/radio-car?step=2&play=");
        assertThat(exhibit("/embed/numbers/members?from=1925&scale=log&q=x").attr("full"))
                .isEqualTo("numbers/members?scale=log&from=1925");
    }

    @Test
    void page_isInTheLanguageAndPaletteAskedFor() {
        Element html =
                page("/embed/entry/melbourne-wireless?lang=ar&palette=night").selectFirst("html");
        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
        assertThat(html.attr("data-palette")).isEqualTo("night");
        assertThat(page("/embed").selectFirst("html").hasAttr("data-palette")).isFalse();
        assertThat(exhibit("/embed/entry/melbourne-wireless?lang=ar").attr("full"))
                .contains("lang=ar");
    }

    @Test
    void messages_areThoseThatTheElementsSay() {
        JsonNode messages = JsonMapper.shared().readTree(exhibit("/embed").attr("messages"));
        assertThat(messages.propertyNames())
                .contains("entry-panel.close", "shell.full")
                .noneMatch(key -> key.startsWith("shell.notice.") || key.startsWith("story."));
        assertThat(JsonMapper.shared()
                        .readTree(exhibit("/embed/story/radio-car").attr("messages"))
                        .propertyNames())
                .contains("story.next");
    }

    @Test
    void timeline_asksFirstForOneFontAlone_andForNumbersThatTheAddressWants() {
        assertThat(page("/embed").select("link[as=font]").eachAttr("href"))
                .hasSize(1)
                .allMatch(font -> font.contains("/archivo-"));
        assertThat(page("/embed/story/radio-car").select("link[as=font]")).hasSize(3);
        assertThat(seriesAskedForBy("/embed?series=members"))
                .singleElement()
                .satisfies(
                        address -> assertThat(get("/" + address).statusCode()).isEqualTo(200));
        assertThat(seriesAskedForBy("/embed?series=none")).isEmpty();
        assertThat(seriesAskedForBy("/embed?series=nothing")).isEmpty();
        assertThat(seriesAskedForBy("/embed")).isEmpty();
        assertThat(seriesAskedForBy("/embed/list?series=members")).isEmpty();
    }

    private static List<String> seriesAskedForBy(String path) {
        return page(path).select("link[as=fetch][href*=/series/]").eachAttr("href");
    }

    @Test
    void documents_areAskedForByTheAddressesThatTheViewUses() {
        String version = RunningApplication.context()
                .getBean(CatalogSource.class)
                .current()
                .version();
        ShellModules modules = new ShellModules(JsonMapper.shared().readTree("""
                {
                  "shell/bl-exhibit.ts": {"file": "e.js", "imports": ["_c.js"]},
                  "_c.js": {"file": "c.js"},
                  "shell/story-view.ts": {"file": "s.js", "imports": ["_c.js", "_t.js"]},
                  "_t.js": {"file": "t.js", "imports": ["shell/bl-exhibit.ts"]}
                }"""));
        assertThat(modules.entry()).hasValue("bluelamp/shell/e.js");
        assertThat(modules.neededFor(EmbedView.STORY))
                .containsExactly("bluelamp/shell/c.js", "bluelamp/shell/s.js", "bluelamp/shell/t.js");
        assertThat(new ShellModules(JsonMapper.shared().createObjectNode()).entry())
                .isEmpty();
        for (Element preload : page("/embed/story/radio-car").select("link[rel=preload][as=fetch]")) {
            assertThat(preload.attr("href")).endsWith("v=" + version);
            assertThat(get("/" + preload.attr("href")).statusCode()).isEqualTo(200);
        }
        for (Element font : page("/embed").select("link[rel=preload][as=font]")) {
            assertThat(font.hasAttr("crossorigin")).isTrue();
            assertThat(get("/" + font.attr("href")).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/entry/melborne-wireles, embed/entry/melbourne-wireless",
        "/embed/story/radio-cars?lang=ar, embed/story/radio-car?lang=ar",
        "/embed/numbers/member, embed/numbers/members",
        "/embed/systems/radio-rom, embed/systems/radio-room",
        "/embed/stories/radio-car, embed/story/radio-car",
        "/embed/melbourne-wireless, embed/entry/melbourne-wireless"
    })
    void unknownSubject_showsTheWholeTimeline_andLinksToTheNearest(String path, String nearest) {
        Element exhibit = exhibit(path);
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(exhibit.attr("view")).isEqualTo("timeline");
        assertThat(exhibit.hasAttr("subject")).isFalse();
        assertThat(exhibit.attr("nearest")).isEqualTo(nearest);
        assertThat(exhibit.attr("nearest-title")).isNotEmpty();
        assertThat(exhibit.select("a[href='" + nearest + "']").text()).isEqualTo(exhibit.attr("nearest-title"));
        assertThat(exhibit.select("li a")).hasSize(3);
        assertThat(get("/" + nearest).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/zzzzqqqq/xxxxyyyy/vvvv/wwww",
                "/embed/entry",
                "/embed/entry/",
                "/embed/entry/zzzzqqqqxxxx",
                "/embed/list/more",
                "/embed/%E2%80%AE",
                "/embed/entry/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/embed/a;b",
                "/embed//entry"
            })
    void unknownPath_showsTheWholeTimelineByTheApplicationsRoot(String path) {
        HttpResponse<String> answer = get(path);
        Document page = page(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(page.select("bl-exhibit").attr("notice")).isNotEmpty();
        assertThat(page.select("bl-exhibit").attr("view")).isEqualTo("timeline");
        assertThat(answer.body()).doesNotContain("<script>").doesNotContain("bl-header");
        assertThat(resolved(page, "x").getPath()).isEqualTo("/x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/embed?from=nonsense | The stretch of time",
                "/embed/list?from=1930&to=1920 | The stretch of time",
                "/embed/numbers/members?from=1930&to=1920 | The stretch of time",
                "/embed?theme=nonsense&theme=mobility | A part of this address",
                "/embed?country=nowhere | A part of this address",
                "/embed?thread=nothing | A part of this address",
                "/embed?series=nothing | A part of this address",
                "/embed?lang=xx | A part of this address",
                "/embed?palette=pink | A part of this address",
                "/embed/story/radio-car?step=last | A part of this address",
                "/embed/numbers/members?scale=crooked | A part of this address",
                "/embed?entry=melborne-wireless | There is no entry of this name"
            })
    void parameterThatMakesNoSense_isIgnoredWithANotice(String path, String notice) {
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(exhibit(path).attr("notice")).startsWith(notice);
        assertThat(exhibit(path).select("p").text()).contains(notice);
    }

    @Test
    void queryThatTheServerWouldRefuse_isReadAsFarAsItCanBe() {
        String many = IntStream.range(0, 2000).mapToObj(i -> "p" + i).collect(Collectors.joining("&"));
        String[] queries = {"theme=mobility&" + many, "theme=mobility&q=%E0%A4", "theme=mobility&x=%zz"};
        for (String query : queries) {
            String answer = RawConnection.send("GET /embed?" + query + " HTTP/1.1", "Host: 127.0.0.1");
            Element exhibit = Jsoup.parse(answer).selectFirst("bl-exhibit");
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(exhibit.attr("notice")).startsWith("A part of this address");
            assertThat(exhibit.attr("full")).contains("theme=mobility");
        }
    }

    @Test
    void searchOfTenThousandLetters_isCut() {
        Element exhibit = exhibit("/embed?q=" + "a".repeat(10_000));
        assertThat(exhibit.attr("notice")).startsWith("A part of this address");
        assertThat(exhibit.attr("full")).hasSizeLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /embed?q=\"<script> HTTP/1.1",
                "GET /embed/%zz HTTP/1.1",
                "GET /embed/entry/a|b HTTP/1.1",
                "GET /embed/entry/%00 HTTP/1.1",
                "GET /embed/entry/a%2Fb HTTP/1.1",
                "POST /embed HTTP/1.1"
            })
    void requestThatTheServerRefuses_getsThePageForFrames(String line) {
        assertFramed(RawConnection.send(line, "Host: 127.0.0.1"));
    }

    @Test
    void tenThousandParameters_getThePageForFrames() {
        String query =
                IntStream.range(0, 10_000).mapToObj(i -> "name" + i + "=" + i).collect(Collectors.joining("&"));
        assertFramed(RawConnection.send("GET /embed/list?" + query + " HTTP/1.1", "Host: 127.0.0.1"));
        assertThat(RawConnection.send("GET /list?" + query + " HTTP/1.1", "Host: 127.0.0.1"))
                .contains("frame-ancestors 'self'");
    }

    private static void assertFramed(String answer) {
        Element exhibit = Jsoup.parse(answer).selectFirst("bl-exhibit");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 4\\d\\d.*")
                .contains("default-src 'none'; script-src 'self'")
                .contains("Access-Control-Allow-Origin: *")
                .doesNotContain("frame-ancestors")
                .doesNotContain("<script>")
                .doesNotContainIgnoringCase("set-cookie");
        assertThat(exhibit.attr("notice")).startsWith("A part of this address");
        assertThat(exhibit.select("li a")).isNotEmpty();
    }

    @Test
    void page_isKeptForAMinuteByCachesForEverybody_andToldApartByItsContent() {
        HttpResponse<String> answer = get("/embed");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=0", "s-maxage=60", "public");
        assertThat(answer.headers().firstValue("Vary").orElse("Accept-Encoding"))
                .isEqualTo("Accept-Encoding");
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/embed", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/embed?utm_source=x&keys=host").headers().firstValue("ETag"))
                .hasValue(etag);
        assertThat(send("HEAD", "/embed").statusCode()).isEqualTo(200);
    }
}
