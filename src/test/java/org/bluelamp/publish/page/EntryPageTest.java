package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.send;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntryPageTest {
    private static final String MELBOURNE = "/entry/melbourne-wireless";

    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static JsonNode linkedData(String path) {
        return JsonMapper.shared()
                .readTree(page(path)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
    }

    @Test
    void entry_isAPageOfPlainHtmlWithAWayBack() {
        HttpResponse<String> answer = get(MELBOURNE);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).startsWith("<!doctype html>");
        assertThat(page.select("main article h1").text()).isEqualTo("Melbourne police put wireless in patrol cars");
        assertThat(page.title()).isEqualTo("Melbourne police put wireless in patrol cars – Test Lamp");
        assertThat(page.selectFirst(".bl-page-back").attr("href")).isEqualTo("/?entry=melbourne-wireless");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void policy_allowsThePalettesScriptAndNothingForeign() {
        Document page = page(MELBOURNE);
        assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
                .hasSize(2)
                .startsWith("/bluelamp/palette.js");
        assertThat(page.select("style, [style], [onclick], [onload]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet], link[rel=icon], img, script[src]"))
                .allMatch(element -> (element.attr("href") + element.attr("src")).startsWith("/"));
    }

    @Test
    void head_namesCanonicalAddressLanguagesAndOpenGraph() {
        Document page = page(MELBOURNE);
        String whole = address(MELBOURNE).toString();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(whole);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(whole, whole + "?lang=ar", whole);
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Melbourne police put wireless in patrol cars");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("One officer drove, another listened through headphones.");
    }

    @Test
    void linkedData_tellsTimePlaceAndEachSourceOnce() {
        JsonNode data = linkedData(MELBOURNE);
        assertThat(data.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.at("/@type").asString()).isEqualTo("Article");
        assertThat(data.at("/temporalCoverage").asString()).isEqualTo("1923-04");
        assertThat(data.at("/about/@type").asString()).isEqualTo("Event");
        assertThat(data.at("/about/location/address/addressCountry").asString()).isEqualTo("AU");
        assertThat(data.at("/citation")).hasSize(2);
        assertThat(data.at("/citation/0/url").asString()).isEqualTo("https://paperspast.example/ODT?a=1&b=2");
        assertThat(linkedData("/entry/motor-patrols").at("/temporalCoverage").asString())
                .isEqualTo("1930/..");
    }

    @Test
    void oddCharacters_areTextEverywhere() {
        String body = get("/entry/detroit-radio").body();
        String script =
                body.substring(body.indexOf("ld+json\">") + 9, body.indexOf("</script>", body.indexOf("ld+json")));
        assertThat(script).doesNotContain("<").doesNotContain("&");
        assertThat(linkedData("/entry/detroit-radio").at("/description").asString())
                .isEqualTo("Cars heard 'calls' & drove: 2 < 3 minutes.");
        assertThat(page("/entry/detroit-radio")
                        .select("meta[property=og:title]")
                        .attr("content"))
                .isEqualTo("Detroit starts regular one-way \"police\" radio");
    }

    @Test
    void neighboursInTime_areLinkedBothWays() {
        Document middle = page("/entry/detroit-radio");
        assertThat(middle.select("nav a[rel=prev]").attr("href")).isEqualTo(MELBOURNE);
        assertThat(middle.select("nav a[rel=next]").attr("href")).isEqualTo("/entry/motor-patrols");
        assertThat(page(MELBOURNE).select("nav a[rel=prev]")).isEmpty();
        assertThat(page("/entry/motor-patrols").select("nav a[rel=next]")).isEmpty();
    }

    @Test
    void rightToLeftLanguage_turnsThePageRound() {
        Document page = page(MELBOURNE + "?lang=ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).startsWith("شرطة");
        assertThat(page.select(".bl-page-back").attr("lang")).isEqualTo("en");
        assertThat(page.select(".bl-page-back").attr("href")).isEqualTo("/?entry=melbourne-wireless&lang=ar");
        assertThat(page.select("nav a[rel=next]").attr("href")).isEqualTo("/entry/detroit-radio?lang=ar");
    }

    @Test
    void pseudoLanguage_isServedWhereSwitchedOn() {
        Document page = page(MELBOURNE + "?lang=ar-XB");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".bl-page-back").text()).startsWith("\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "%3Cscript%3E", "en%00", "..%2F"})
    void unknownLanguage_isAnsweredInTheFirst(String language) {
        HttpResponse<String> answer = get(MELBOURNE + "?lang=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"en\"").doesNotContain("<script>");
    }

    @Test
    void unknownEntry_isA404PageWithTheNearestEntries() {
        HttpResponse<String> answer = get("/entry/melborne-wireles");
        Element main = Jsoup.parse(answer.body()).selectFirst("main");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(main.select(".bl-page-nearest a").attr("href")).isEqualTo(MELBOURNE);
        assertThat(main.select(".bl-page-way").eachAttr("href")).contains("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entry",
                "/entry/",
                "/entry/%3Cscript%3Ealert(1)%3C/script%3E",
                "/entry/%22onload=x",
                "/entry/a/b/c",
                "/entry/melbourne-wireless/",
                "/entry/%E2%80%AEevil",
                "/entry/left-out"
            })
    void hostileId_isAnsweredByTheSame404Page(String path) {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("script"))
                .hasSize(2)
                .allMatch(script -> script.data().isEmpty());
        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(answer.body()).doesNotContain("alert(1)").doesNotContain("onload=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entry/..%2F..%2Fetc%2Fpasswd", "/entry/%00", "/entry/a%5C..%5Cb"})
    void malformedAddress_isRefused(String path) {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void secondVisit_isAnswered304_andHeadHasNoBody() {
        String etag = get(MELBOURNE).headers().firstValue("ETag").orElseThrow();
        assertThat(etag).matches("\"[0-9a-f]{16}\"");
        assertThat(get(MELBOURNE, "If-None-Match", etag).statusCode()).isEqualTo(304);
        HttpResponse<String> head = send("HEAD", MELBOURNE);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue(etag);
    }
}
