package org.bluelamp.systems;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.OpenApplication.open;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.bluelamp.app.NotFoundView;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The looks into systems on the server's side: an address in, what the browser is told out. */
@ExtendWith(OpenApplication.class)
class SystemViewsTest {
    private static Document told(String path, String query, String expression) {
        open(path, query);
        return Jsoup.parseBodyFragment(OpenApplication.told(expression).getFirst());
    }

    private static Document page(String query) {
        return told("systems/radio-room", query, "this.show");
    }

    private static Element section(Document page, String heading) {
        return page.select("section").stream()
                .filter(section -> section.select("h2").text().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void overview_showsEachSystemWithDrawingAndWhatAwaits() {
        Document cards = told("systems", "lang=ar-XB", "innerHTML");

        assertThat(cards.select(".bl-card-link").eachAttr("href")).containsExactly("systems/radio-room?lang=ar-XB");
        assertThat(cards.select(".bl-card-number")).hasSize(5);
        assertThat(cards.select(".bl-card-drawing").eachAttr("src")).containsExactly("media/car.svg");
    }

    @Test
    void page_namesTitleThemeAndEntries_andWritesMarkupOfTheDataAsText() {
        Document page = page("");

        assertThat(page.select("h1").html()).isEqualTo("The <em>radio</em> room");
        assertThat(page.select(".bl-article-theme").attr("href")).isEqualTo("theme/communications");
        assertThat(page.select(".bl-article-statement").first().text()).startsWith("One officer drives & another");
        assertThat(page.select(".bl-article-links a").eachAttr("href"))
                .containsExactly(".?entry=melbourne-wireless", ".?entry=detroit-radio");
        assertThat(_get(SystemView.class).getPageTitle()).isEqualTo("The radio room – Test Lamp");
    }

    @Test
    void counter_standsBesideItsArithmeticInWords() {
        Element counter = section(page(""), "While you read");

        assertThat(counter.select("bl-counter").attr("per-day")).isEqualTo("172800");
        assertThat(counter.select("bl-counter").attr("messages")).contains("\"pause\":\"Pause\"");
        assertThat(counter.select(".bl-article-statement").text())
                .startsWith("172,800 a day. A day has 86,400 seconds: by division that is 2 a second."
                        + " The source also says 3 a second; that would be 259,200 a day. Stated: May 1930");
        assertThat(counter.select(".bl-article-refs a")).hasSize(1);
    }

    @Test
    void chart_hasEachFigureWithDateNoteAndSourceBelowIt() {
        Element chart = section(page("lang=ar"), "More countries");

        assertThat(chart.select("bl-chart").attr("src"))
                .startsWith("api/v1/series/members.json?")
                .contains("v=")
                .contains("lang=ar");
        assertThat(chart.select("tbody tr:has(th)"))
                .hasSize(3)
                .allMatch(row -> row.select(".bl-article-refs a").size() == 1);
        assertThat(chart.select("details a[href^=numbers/members]")).hasSize(1);
    }

    @Test
    void map_leadsToItsOwnPage() {
        Element map = section(page(""), "Where");

        assertThat(map.select("bl-map").attr("src")).startsWith("api/v1/maps/founders.json?v=");
        assertThat(map.select("bl-map").attr("year")).isEqualTo("1923");
        assertThat(map.select("a").eachAttr("href")).contains("numbers/founders");
    }

    @Test
    void table_isOneOfHtml_withRowsNamedAndNumbersGrouped() {
        Element table = section(page(""), "The sets");

        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Set", "Watts", "Since");
        Element row = table.select("tbody tr").first();
        assertThat(row.select("th[scope=row] .bl-article-refs a")).hasSize(1);
        assertThat(row.select("td").eachText()).containsExactly("5,000", "about 1923");
        assertThat(row.select("td").eachAttr("data-column")).containsExactly("Watts", "Since");
        assertThat(table.select("tbody th svg[aria-hidden] path").eachAttr("fill"))
                .containsExactly("#1f5fbf");
    }

    @Test
    void diagram_isAListThatNeedsNoScript_andSaysWhatIsNotKnown() {
        Element diagram = section(page(""), "Who hears whom");

        assertThat(diagram.select("bl-diagram").attr("label")).isEqualTo("Who hears whom");
        assertThat(diagram.select("[data-node]").eachAttr("data-node")).containsExactly("tower", "car", "others");
        assertThat(diagram.select("[data-node=tower] [data-to]").eachText())
                .containsExactly("Leads to Car: orders", "Leads to Others");
        assertThat(diagram.select("[data-unknown]").text()).startsWith("Others Not publicly known");
    }

    @Test
    void unknownSystem_isNotFound() {
        UI.getCurrent().navigate("systems/no-such-system");

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void entriesOfASystem_leadToIt() {
        String article = RunningApplication.get("/entry/detroit-radio?lang=ar").body();

        assertThat(Jsoup.parse(article).select(".bl-article-system a").eachAttr("href"))
                .containsExactly("/systems/radio-room?lang=ar");
        assertThat(Jsoup.parse(RunningApplication.get("/entry/motor-patrols").body())
                        .select(".bl-article-system"))
                .isEmpty();
    }

    @Test
    void itsOwnEntry_showsTheFirstGraphicInThePanel() {
        Element face = told("", "entry=detroit-radio", "this.show").selectFirst(".bl-article-face");

        assertThat(face.select("h3").text()).isEqualTo("The radio room");
        assertThat(face.select("bl-counter").attr("per-day")).isEqualTo("172800");
        assertThat(face.select(".bl-article-system a").attr("href")).isEqualTo("systems/radio-room");
        assertThat(told("", "entry=melbourne-wireless", "this.show").select(".bl-article-face"))
                .isEmpty();
    }

    @Test
    void itsOwnEntry_asAPageWithoutScripts_tellsTheSameFiguresWithDateAndSource() {
        Document page =
                Jsoup.parse(RunningApplication.get("/entry/detroit-radio").body());
        Element face = page.selectFirst(".bl-article-face");

        assertThat(face.select("bl-counter")).isEmpty();
        assertThat(face.text()).contains("by division that is 2 a second").contains("Stated: May 1930");
        String note = face.select(".bl-article-refs a").attr("href");
        assertThat(page.select(note)).as("note in the one list of the page").hasSize(1);
    }

    @Test
    void siteMap_namesTheSystems() {
        assertThat(RunningApplication.get("/sitemap.xml").body())
                .contains("/systems</loc>")
                .contains("/systems/radio-room</loc>");
    }

    @Test
    void views_canBeSerialisedAndHoldNothingOfTheCatalogue() throws IOException {
        CatalogSource catalogs = RunningApplication.context().getBean(CatalogSource.class);
        InterfaceLanguages languages = RunningApplication.context().getBean(InterfaceLanguages.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(new SystemView(catalogs, languages));
            stream.writeObject(new SystemsView(catalogs, languages));
        }

        assertThat(bytes.size()).as("bytes of two views").isLessThan(50_000);
        UI.getCurrent().navigate("systems/radio-room");
        assertThat(_get(SystemView.class).getElement().getOuterHTML()).doesNotContain("One officer");
    }
}
