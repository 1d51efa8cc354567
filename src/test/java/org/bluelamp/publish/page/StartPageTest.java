package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;
import static org.bluelamp.RunningApplication.send;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartPageTest {
    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/, Test Lamp, an exhibit for tests, /",
        "/list, Test Lamp, an exhibit for tests, /list",
        "/?entry=melbourne-wireless, Melbourne police put wireless in patrol cars – Test Lamp,"
                + " 'One officer drove, another listened through headphones.', /entry/melbourne-wireless",
        "/list?entry=melbourne-wireless, Melbourne police put wireless in patrol cars – Test Lamp,"
                + " 'One officer drove, another listened through headphones.', /entry/melbourne-wireless",
        "/?entry=none&q=radio, Test Lamp, an exhibit for tests, /",
        "/stories/radio-car, The radio car – Test Lamp, 'A car, a receiver, and what came of it.', /stories/radio-car",
        "/systems/radio-room, The radio room – Test Lamp, Who hears whom?, /systems/radio-room",
    })
    void firstHtml_hasTitleDescriptionAndCanonicalAddress(
            String path, String title, String description, String canonical) {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(description);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(address(canonical).toString());
        assertThat(page.select("#outlet")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"/, Timeline", "/list, List", "/stories/radio-car?lang=en, Stories", "/systems, Systems"})
    void header_isThereBeforeAnyScriptHasRun(String path, String way) {
        Document page = page(path);
        Element header = page.selectFirst("#outlet > header");
        assertThat(header.select(".bl-ways [aria-current]").eachText()).containsExactly(way);
        assertThat(header.select("a[href='/systems']")).hasSize(1);
        // No control is offered that the application would have to answer.
        assertThat(header.select("input, button")).isNotEmpty().allMatch(control -> control.closest("[inert]") != null);
        assertThat(header.select("[id], bl-search")).isEmpty();
    }

    @Test
    void modulesOfTheBeginning_areAskedForAtOnceAndAreThere() {
        Document page = Jsoup.parse(
                get("/stories/radio-car").body(), address("/stories/radio-car").toString());
        List<String> modules = page.select("link[rel=modulepreload]").eachAttr("href");
        assertThat(modules)
                .doesNotHaveDuplicates()
                .anyMatch(module -> module.contains("FlowBootstrap"))
                .anyMatch(module -> module.contains("FlowClient"))
                .anyMatch(module -> module.contains("generated-flow-imports"));
        assertThat(modules)
                .allSatisfy(module -> assertThat(
                                get("/" + module.replaceFirst("^[.]/", "")).statusCode())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/list", "/list/", "/glance", "/stories", "/stories/radio-car/", "/numbers/members"})
    void visitorWithoutScript_isGivenEntriesToRead(String path) {
        Document page = Jsoup.parse(get(path).body(), address(path).toString());
        assertThat(page.select("body noscript a").eachAttr("href"))
                .contains("/entries")
                .anyMatch(link -> link.startsWith("/entry/"));
        String base = address(path)
                .resolve(page.selectFirst("base").attr("href") + "/")
                .normalize()
                .getPath();
        assertThat(base).isEqualTo("/");
    }

    @Test
    void languageAndDirection_areThoseOfTheAddress() {
        Document page = page("/stories/radio-car?lang=ar");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.title()).isEqualTo("سيارة اللاسلكي – مصباح");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(address("/stories/radio-car?lang=ar").toString());
        assertThat(page("/?lang=ar-XB").selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page("/?lang=%3Cx%3E").selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void policy_allowsVaadinsScriptsAndOneInlineScript() {
        assertThat(policy("/"))
                .contains("script-src 'self' 'unsafe-eval' 'sha256-")
                .doesNotContain("script-src 'self' 'unsafe-inline'")
                .contains("connect-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("http");
        assertThat(page("/").select("script:not([src])")).hasSize(1);
    }

    @Test
    void sharedCache_mustAskEachTime() {
        HttpResponse<String> answer = get("/", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/", "Accept-Encoding", "gzip", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> head = send("HEAD", "/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void data_isTextInTheFirstHtml() {
        assertThat(get("/?entry=detroit-radio").body())
                .contains("content=\"Cars heard 'calls' &amp; drove: 2 ")
                .doesNotContain("<b>");
        assertThat(get("/?entry=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("alert(1)");
    }
}
