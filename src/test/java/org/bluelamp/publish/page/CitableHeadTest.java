package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Zotero takes from a page. Its reading of embedded metadata maps {@code DC.title}, {@code DC.type}, {@code DC.source},
 * {@code DC.date}, {@code DC.language}, {@code DC.rights} and {@code DC.identifier}; an element named {@code citation_*} would
 * make an article of a journal of it. Its reading of COinS maps {@code rft.*} of spans of the class {@code Z3988}.
 */
class CitableHeadTest {
    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private static String meta(Document page, String name) {
        return page.select("head meta[name=" + name + "]").attr("content");
    }

    @ParameterizedTest
    @CsvSource({
        "/entry/melbourne-wireless, Melbourne police put wireless in patrol cars, webpage",
        "/stories/radio-car, The radio car, webpage",
        "/?entry=melbourne-wireless, Melbourne police put wireless in patrol cars, webpage",
    })
    void page_tellsWhatZoteroMaps(String path, String title, String type) {
        Document page = page(path);
        assertThat(meta(page, "DC.title")).isEqualTo(title);
        assertThat(meta(page, "DC.type")).isEqualTo(type);
        assertThat(meta(page, "DC.source")).startsWith("Test Lamp");
        assertThat(meta(page, "DC.language")).isEqualTo("en");
        assertThat(meta(page, "DC.identifier")).startsWith("http").contains(path.replaceAll(".*[/=]", ""));
        assertThat(page.select("meta[name^=citation_]")).isEmpty();
    }

    @Test
    void number_isADataset() {
        Document page = page("/numbers/members");
        assertThat(meta(page, "DC.type")).isEqualTo("dataset");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"@type\":\"Dataset\"");
    }

    @Test
    void listOfEntries_hasAContextObjectForEach() {
        Document page = page("/entries");
        assertThat(page.select("main li")).hasSameSizeAs(page.select("main li span.Z3988"));
        Map<String, String> object = contextObject(page.selectFirst("a[href$=melbourne-wireless] + span.Z3988"));
        assertThat(object)
                .containsEntry("ctx_ver", "Z39.88-2004")
                .containsEntry("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc")
                .containsEntry("rft.title", "Melbourne police put wireless in patrol cars")
                .containsEntry("rft.type", "webpage")
                .containsEntry(
                        "rft.identifier", address("/entry/melbourne-wireless").toString());
    }

    private static Map<String, String> contextObject(Element span) {
        return Arrays.stream(span.attr("title").split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
