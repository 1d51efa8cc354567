package org.bluelamp.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.numbers.ShownPage.open;

import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import org.bluelamp.OpenApplication;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.html.Glance;
import org.bluelamp.html.GraphicState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue at a glance, on the server's side: whatever is drawn is a table or a list of links. */
@ExtendWith(OpenApplication.class)
class GlanceViewTest {
    @Test
    void page_isHeadedByWhatTheCatalogueSays() {
        Document page = open("glance", "");

        assertThat(page.select("h1").text()).isEqualTo("At a glance");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Communications has the most entries: 2 of 3",
                        "Entries come from 2 countries, from none more than from Australia: 1 of 3",
                        "Primary sources share the first place among the sources: 1 of 2",
                        "Sources disagree in 1 of 3 entries: in Communications");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("At a glance – Test Lamp");
    }

    @Test
    void themesByPeriod_areATable_whoseCellsLeadToTheirEntries() {
        Document page = open("glance", "");

        var table = page.select(".bl-glance-table").first();
        assertThat(table.select("thead th").eachText())
                .containsExactly("Theme", "1923", "1924", "1925", "1926", "1927", "1928", "1929", "1930", "All");
        assertThat(table.select("tbody tr").eachText())
                .containsExactly("Communications 1 0 0 0 0 1 0 0 2", "Mobility 0 0 0 0 0 0 0 1 1");
        assertThat(table.select("tfoot tr").text()).isEqualTo("All 1 0 0 0 0 1 0 1 3");
        var cell = table.select("tbody td a").first();
        assertThat(cell.attr("href")).isEqualTo(".?from=1923&to=1923&theme=communications");
        assertThat(cell.attr("aria-label")).isEqualTo("Communications, 1923: 1 entry");
        assertThat(table.parent().attr("role")).isEqualTo("region");
        assertThat(table.parent().attr("tabindex")).isEqualTo("0");
    }

    @Test
    void places_areAMapAndATable() {
        Document page = open("glance", "");

        assertThat(page.select("bl-places").attr("src")).startsWith("api/v1/glance.json?v=");
        assertThat(page.select(".bl-glance-list tbody tr").eachText())
                .containsExactly("Australia 1 1923", "United States 1 1928");
        assertThat(page.select(".bl-glance-list a").eachAttr("href")).containsExactly(".?country=AU", ".?country=US");
        assertThat(page.text()).contains("1 entry names no place.");
    }

    @Test
    void year_isTheAddresss_andNonsenseIsAsIfItWereNotThere() {
        assertThat(open("glance", "year=1925").select("bl-places").attr("year")).isEqualTo("1925");
        assertThat(open("glance", "year=-7950").select("bl-places").attr("year"))
                .isEqualTo("-7950");
        assertThat(open("glance", "year=1925x").select("bl-places").hasAttr("year"))
                .isFalse();
    }

    @Test
    void sourcesByKind_areATableOfBars() {
        Document page = open("glance", "");

        assertThat(page.select(".bl-glance-bars tbody tr").eachText())
                .containsExactlyInAnyOrder("Primary sources 1 3", "Archives 1 2");
    }

    @Test
    void sourcesByKind_leadToTheEntriesThatCiteThem() {
        Document page = open("glance", "");

        assertThat(page.select(".bl-glance-bars th a").eachAttr("href"))
                .containsExactlyInAnyOrder(".?source=primary", ".?source=archive");
        var bars = page.select(".bl-glance-bars td a[href$=primary]");
        assertThat(bars.eachAttr("aria-label"))
                .containsExactly("Primary sources, Sources: 1", "Primary sources, Statements resting on them: 3");
    }

    @Test
    void sourcesThatNoEntryCites_leadNowhere(@TempDir Path folder) {
        String unused = ExhibitFolder.SOURCE.replace("otago-1923", "unused").replace("\"archive\"", "\"news\"");
        Document page = glance(new ExhibitFolder(folder)
                .write("sources.json", "[" + ExhibitFolder.SOURCE + "," + unused + "]")
                .entry("a"));

        assertThat(page.select(".bl-glance-bars tbody tr").eachText()).anyMatch(row -> row.startsWith("News reports"));
        assertThat(page.select(".bl-glance-bars a").eachAttr("href")).containsOnly(".?source=archive");
    }

    @Test
    void disputes_areDotsNamedByTheirQuestion_andAList() {
        Document page = open("glance", "");

        var dot = page.select(".bl-glance-dot").first();
        assertThat(dot.attr("aria-label")).isEqualTo("Who was first?");
        assertThat(dot.attr("href")).isEqualTo(".?entry=melbourne-wireless");
        assertThat(page.select(".bl-glance-questions a").eachText()).containsExactly("Who was first?");
    }

    @Test
    void language_staysInEveryAddress() {
        Document page = open("glance", "lang=ar");

        assertThat(page.select(".bl-glance a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).endsWith("lang=ar"));
    }

    @Test
    void gallery_leadsToIt() {
        assertThat(open("numbers", "").select(".bl-numbers-glance a").attr("href"))
                .isEqualTo("glance");
    }

    @Test
    void exhibitWithoutEntries_saysSo(@TempDir Path folder) {
        assertThat(glance(new ExhibitFolder(folder)).select("main > *").eachText())
                .last()
                .isEqualTo("There are no entries yet.");
    }

    @Test
    void exhibitWithoutPlacesAndDisputes_hasNoMap_andSaysThatNothingIsDisputed(@TempDir Path folder) {
        ExhibitFolder exhibit = new ExhibitFolder(folder)
                .entry(
                        "a",
                        "\"place\": {",
                        "\"x-place\": {",
                        "\"dispute\": {",
                        "\"x-dispute\": {",
                        "1923-04~",
                        "1969-07-20");
        Document page = glance(exhibit);

        assertThat(page.select("bl-places")).isEmpty();
        assertThat(page.select("thead th").eachText()).contains("20 July 1969");
        assertThat(page.select("h2").last().text()).isEqualTo("In no entry do sources disagree");
    }

    @Test
    void exhibitOfOneTheme_ranksNothing_andWithoutNumbersThereIsNoWayBackToThem(@TempDir Path folder) {
        String timeline = """
                { "title": { "en": "One" }, "languages": ["en"], "themes": [ { "id": "radio", "name": { "en": "Radio" } } ] }
                """;
        Document page = glance(
                new ExhibitFolder(folder).write("timeline.json", timeline).entry("a"));

        assertThat(page.select("h2").first().text()).isEqualTo("All entries belong to one theme, Radio: 1 of 1");
        assertThat(page.select(".bl-number-back")).isEmpty();
    }

    @Test
    void exhibitOfTenThousandYears_isDividedIntoThousands(@TempDir Path folder) {
        Document page =
                glance(new ExhibitFolder(folder).entry("a", "1923-04~", "-7950").entry("b"));

        assertThat(page.select(".bl-glance-table").first().select("thead th").eachText())
                .contains("2000–1001 BC", "1000–1 BC", "AD 1–999", "1000–1999");
    }

    private static Document glance(ExhibitFolder folder) {
        StringBuilder page = new StringBuilder();
        Catalog catalog = folder.load();
        new Glance(catalog, "en").elements(GraphicState.PLAIN).forEach(element -> page.append(element.getOuterHTML()));
        return Jsoup.parseBodyFragment(page.toString());
    }
}
