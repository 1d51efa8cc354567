package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitPageTest {
    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    @Test
    @DisplayName("a theme has its introduction with notes, its drawing, its numbers and all its entries")
    void theme() {
        Document page = page("/theme/communications");
        assertThat(page.select("h1").text()).isEqualTo("Communications");
        assertThat(page.select(".bl-article-statement").text()).isEqualTo("A message had to reach a car.1");
        assertThat(page.select(".bl-article-note").text()).contains("Radio for \"cruisers\" & boats");
        assertThat(page.select(".bl-article-drawing img").attr("src")).isEqualTo("/media/car.svg");
        assertThat(page.select(".bl-article-figure").eachText())
                .containsExactly(
                        "Entries 2", "Countries 2", "Disputes among sources 1", "Earliest entry about April 1923");
        assertThat(page.select("section[aria-labelledby=all] a").eachAttr("href"))
                .containsExactly("/entry/melbourne-wireless", "/entry/detroit-radio");
        assertThat(page.selectFirst(".bl-page-back").attr("href")).isEqualTo("/?theme=communications");
    }

    @Test
    @DisplayName("an era has the entries that began in it, and leads to the timeline's window of it")
    void era() {
        Document page = page("/era/wireless");
        assertThat(page.select(".bl-article-when").text()).isEqualTo("Era · 1923 to 1945");
        assertThat(page.select(".bl-article-statement em").text()).isEqualTo("listen");
        assertThat(page.select("section[aria-labelledby=all] a").eachAttr("href"))
                .contains("/entry/melbourne-wireless", "/entry/detroit-radio");
        assertThat(page.selectFirst(".bl-page-back").attr("href")).isEqualTo("/?from=1923&to=1945");
    }

    @Test
    @DisplayName("the page about the exhibit has its sections, its numbers and the ways to eras and themes")
    void about() {
        Document page = page("/about");
        assertThat(page.select("h1").text()).isEqualTo("How this was made");
        assertThat(page.title()).isEqualTo("How this was made – Test Lamp");
        assertThat(page.select("section[aria-labelledby=dates] p").eachText())
                .containsExactly("A year is a year, & never 1 January.", "Newspapers of 1923 gave days.1");
        assertThat(page.select("section[aria-labelledby=sources-2] dd").eachText())
                .containsExactly("1", "1");
        assertThat(page.select(".bl-article-card").eachAttr("href"))
                .containsExactly("/era/wireless", "/theme/communications", "/theme/mobility");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(address("/about").toString());
    }

    @Test
    @DisplayName("in another language the page speaks it where it can, and marks what it can't")
    void language() {
        Document page = page("/theme/communications?lang=ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).isEqualTo("الاتصالات");
        assertThat(page("/era/wireless?lang=ar")
                        .selectFirst(".bl-article-statement")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/theme/none", "/theme", "/era/none", "/era/", "/theme/a/b", "/era/%3Cscript%3E"})
    @DisplayName("an unknown era or theme is told")
    void unknown(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("the contact sheet shows each drawing once, large and small, with the entries that have it")
    void drawings() {
        Document page = page("/drawings");
        assertThat(page.select(".bl-article-drawings > li")).hasSize(1);
        assertThat(page.select(".bl-article-drawings img").eachAttr("src"))
                .containsExactly("/media/car.svg", "/media/car.svg");
        assertThat(page.select(".bl-article-drawings a").eachAttr("href")).containsExactly("/entry/melbourne-wireless");
        assertThat(page.select(".bl-article-figure").eachText()).contains("Motifs 1");
    }

    @Test
    @DisplayName("a section of the exhibit's own that is named like one of ours shares neither id nor name with it")
    void about_withASectionCalledSources() {
        Document page = page("/about");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("sources", "sources-2");
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("every page leads to the page about the exhibit")
    void footer() {
        assertThat(page("/entry/melbourne-wireless").select("footer a").eachAttr("href"))
                .contains("/about");
    }
}
