package org.bluelamp.numbers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.numbers.ShownPage.open;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.bluelamp.app.NotFoundView;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the numbers on the server's side: an address in, the page's HTML out. */
@ExtendWith(OpenApplication.class)
class StatisticViewsTest {
    @Test
    void gallery_hasACardForEachSeriesAndMapUnderItsTheme() {
        Document page = open("numbers", "");

        assertThat(page.select("h1").text()).isEqualTo("Numbers");
        assertThat(page.select("h2").eachText()).containsExactly("Communications");
        assertThat(page.select("h3 a").eachAttr("href")).containsExactly("numbers/founders", "numbers/members");
        assertThat(page.select("bl-chart[compact]").attr("src")).startsWith("api/v1/series/members.json?v=");
        assertThat(page.select("bl-map[compact]").attr("src")).startsWith("api/v1/maps/founders.json?v=");
        assertThat(page.select(".bl-numbers-last").eachText()).contains("24 countries, 1930");
    }

    @Test
    void series_isHeadedByItsFinding_withItsNameBelow_andNamesThePage() {
        Document page = open("numbers/members", "");

        assertThat(page.select("h1").html()).isEqualTo("From 20 countries to 25 in <em>seven</em> years");
        assertThat(page.select(".bl-number-name").text()).isEqualTo("Member countries");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("From 20 countries to 25 in seven years – Test Lamp");
    }

    @Test
    void series_saysWhatItShowsAndDoesNotShow_andWhatMovedIt() {
        Document page = open("numbers/members", "");

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "What it shows",
                        "What it does not show",
                        "Where the definition changes",
                        "What moved the number",
                        "All figures",
                        "Take it along",
                        "Sources");
        assertThat(page.select(".bl-article-links a").eachAttr("href"))
                .containsExactly(".?entry=melbourne-wireless", ".?entry=detroit-radio");
        assertThat(page.text()).contains("Delegates are not members.", "Counted at year's end.");
    }

    @Test
    void seriesAsTable_hasARowForEachPoint_partedAtBreaks_withNotes() {
        Document page = open("numbers/members", "");

        assertThat(page.select("caption").text()).isEqualTo("Counted: countries");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "1923 20 1",
                        "New definition from 1929: not to be compared with the figures above",
                        "1930 25 Sources disagree. a later count1",
                        "1930 24 Estimate. Sources disagree. =SUM(A1:A2), \"about\" two dozen2");
        assertThat(page.select("tbody a").last().attr("href")).isEqualTo("#note-2");
        assertThat(page.select("#note-2").text()).contains("The Modern Sleuth");
    }

    @Test
    void mapAsTable_isInTheOrderOfNames_withItsSpells() {
        Document page = open("numbers/founders", "year=1938");

        assertThat(page.select("bl-map").attr("year")).isEqualTo("1938");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Austria 1923 1923 to 1938, since 1955 1",
                        "Czechoslovakia 1923 Drawn on today's two countries.2",
                        "Fiume 1923 2");
    }

    @Test
    void chart_isShownAsTheAddressSays() {
        var chart = open("numbers/members", "from=1925&to=1930&scale=log").select("bl-chart");

        assertThat(chart.attr("from")).isEqualTo("1925");
        assertThat(chart.attr("to")).isEqualTo("1930");
        assertThat(open("numbers/members", "from=1930&to=19x5")
                        .select("bl-chart")
                        .attr("from"))
                .isEqualTo("1930");
        assertThat(open("numbers/members", "from=1930&to=1925").select("bl-chart[from]"))
                .isEmpty();
    }

    @Test
    void chartOfTooFewFigures_offersNoPartOfThem() {
        assertThat(open("numbers/members", "").select("bl-chart[brush], [data-edge]"))
                .isEmpty();
    }

    @Test
    void downloads_areFilesOfTheApi_andPicturesThatTheBrowserMakes() {
        Document page = open("numbers/members", "");

        assertThat(page.select("a[download]").eachAttr("href"))
                .containsExactly("api/v1/series/members.csv?bom=true", "api/v1/series/members.json");
        assertThat(page.select("button[data-picture][hidden]").eachAttr("data-picture"))
                .containsExactly("svg", "png");
        assertThat(page.select(".bl-number-citation").text()).startsWith("Test Lamp, “Member countries”, version ");
        assertThat(page.select("a[rel~=license]").text()).isEqualTo("CC BY 4.0");
    }

    @Test
    void addressWithNonsense_isAsIfItWerentThere() {
        assertThat(open("numbers/founders", "year=19x3&scale=%3Cb%3E")
                        .select("bl-map")
                        .hasAttr("year"))
                .isFalse();
        assertThat(open("numbers/members", "lang=xx&year=99999999999").select("h1"))
                .hasSize(1);
    }

    @Test
    void unknownNumbers_areAPageThatIsNotThere() {
        UI.getCurrent().navigate("numbers/none");

        assertThat(_get(NotFoundView.class).getElement().getOuterHTML()).contains("There is nothing at this address");
    }

    @Test
    void views_canBeSerialised_andHoldNothingOfTheCatalogue() throws IOException {
        InterfaceLanguages languages = RunningApplication.context().getBean(InterfaceLanguages.class);
        CatalogSource catalogs = RunningApplication.context().getBean(CatalogSource.class);
        for (NumbersView view : List.of(
                new StatisticsView(catalogs, languages),
                new StatisticView(catalogs, languages),
                new GlanceView(catalogs, languages))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
                stream.writeObject(view);
            }
            assertThat(bytes.size()).as("bytes of a view").isLessThan(10_000);
        }
    }
}
