package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.address;
import static org.bluelamp.RunningApplication.get;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitPageTest {
    private static Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    @Test
    void theme_hasIntroductionDrawingNumbersAndEntries() {
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
    void era_hasItsEntries_andLeadsToItsWindow() {
        Document page = page("/era/wireless");
        assertThat(page.select(".bl-article-when").text()).isEqualTo("Era · 1923 to 1945");
        assertThat(page.select(".bl-article-statement em").text()).isEqualTo("listen");
        assertThat(page.select("section[aria-labelledby=all] a").eachAttr("href"))
                .contains("/entry/melbourne-wireless", "/entry/detroit-radio");
        assertThat(page.selectFirst(".bl-page-back").attr("href")).isEqualTo("/?from=1923&to=1945");
    }

    @Test
    void about_hasSectionsNumbersAndWaysOn() {
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
    void page_speaksAnotherLanguageWhereItCan() {
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
    void unknownEraOrTheme_isTold(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void corrections_areTold_theLatestFirst_andTheEntrySaysSo() {
        Document page = page("/corrections");
        assertThat(page.select(".bl-article-heading time").eachAttr("datetime"))
                .containsExactly("2026-11-30", "2026-10-02");
        assertThat(page.select(".bl-article-changed-text").eachText())
                .containsExactly(
                        "The car was said to be a lorry.",
                        "It was a Lancia touring car.",
                        "The set was said to send & receive.",
                        "The set received only.");
        assertThat(page.select("#entry-melbourne-wireless a").attr("href")).isEqualTo("/entry/melbourne-wireless");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page("/entry/melbourne-wireless")
                        .select(".bl-article a[href^=/corrections]")
                        .eachText())
                .containsExactly("Corrected on 30 November 2026");
        assertThat(page("/about").select("a[href=/corrections]")).isNotEmpty();
    }

    @Test
    void licences_nameAllThatIsHandedOut_eachWithItsText() {
        Document page = page("/licences");
        assertThat(page.select(".bl-article-heading").eachText())
                .containsExactly(
                        "The program",
                        "Fonts",
                        "Map data",
                        "Libraries in the pages",
                        "Libraries of the program",
                        "Licences and notices in their own words");
        assertThat(page.select(".bl-article-licence").eachText())
                .anyMatch(part -> part.startsWith("Source Serif 4 5.") && part.contains("OFL-1.1"))
                .anyMatch(part -> part.startsWith("lit 3.") && part.contains("BSD-3-Clause"))
                .anyMatch(part -> part.startsWith("world-atlas 2.") && part.contains("ISC"))
                .anyMatch(part -> part.startsWith("pdfbox 3.") && part.contains("Apache-2.0"));
        assertThat(page.select(".bl-article-licence-number").eachAttr("href"))
                .allMatch(link -> page.select("details pre" + link).size() == 1);
        assertThat(page.select("pre").eachText())
                .doesNotHaveDuplicates()
                .anyMatch(text -> text.contains("This product includes software developed"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page("/about").select("a[href=/licences]")).isNotEmpty();
    }

    @Test
    void licences_areThereAsPlainText() {
        HttpResponse<String> answer = get("/licences.txt");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains("Fonts\n\n  Archivo 5.")
                .contains("SIL OPEN FONT LICENSE Version 1.1", "Apache License");
        assertThat(page("/licences").select("a[href=/licences.txt]")).hasSize(1);
    }

    @Test
    void contactSheet_showsEachDrawingOnce() {
        Document page = page("/drawings");
        assertThat(page.select(".bl-article-drawings > li")).hasSize(1);
        assertThat(page.select(".bl-article-drawings img").eachAttr("src"))
                .containsExactly("/media/car.svg", "/media/car.svg");
        assertThat(page.select(".bl-article-drawings a").eachAttr("href")).containsExactly("/entry/melbourne-wireless");
        assertThat(page.select(".bl-article-figure").eachText()).contains("Motifs 1");
    }

    @Test
    void sectionCalledSources_sharesNoIdWithOurs() {
        Document page = page("/about");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("sources", "sources-2");
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).doesNotHaveDuplicates();
    }

    @Test
    void everyPage_leadsToThePageAboutTheExhibit() {
        assertThat(page("/entry/melbourne-wireless").select("footer a").eachAttr("href"))
                .contains("/about");
    }
}
