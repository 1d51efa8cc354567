package org.bluelamp.header;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.OpenApplication.open;
import static org.bluelamp.RunningApplication.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.net.http.HttpResponse;
import java.util.List;
import org.bluelamp.OpenApplication;
import org.bluelamp.app.MainLayout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One header for all pages: those of the application, their first HTML, and those without session. */
@ExtendWith(OpenApplication.class)
class SiteHeaderTest {
    private static final String[] WAYS = {"Timeline", "Stories", "Systems", "Numbers", "List", "About"};

    /** The header that the application draws for an address, as HTML. */
    private static Document application(String path, String query) {
        open(path, query);
        Document page = new Document("");
        Element frame = _get(MainLayout.class).getElement();
        frame.getChildren().limit(2).forEach(part -> page.appendChild(ElementUtil.toJsoup(page, part)));
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "/, Timeline, page",
        "/list, List, page",
        "/list/, List, true",
        "/stories, Stories, page",
        "/stories/radio-car, Stories, true",
        "/systems, Systems, page",
        "/systems/radio-room, Systems, true",
        "/numbers, Numbers, page",
        "/numbers/members, Numbers, true",
        "/glance, Numbers, true",
        "/about, About, page",
        "/drawings, About, true",
        "/entries, List, true",
        "/entries?q=radio, List, true",
        "/entry/melbourne-wireless,,",
        "/era/wireless,,",
        "/theme/communications,,",
        "/entry/nonsense,,",
        "/stories/nonsense,,",
        "/nonsense,,",
        "/entries?page=99,,",
    })
    void everyAddressAnswersWithTheHeader_withoutASession(String path, String marked, String mark) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        // Seen while the application is on its way.
        page.select("#outlet > *").remove();
        assertThat(page.select(".bl-header")).hasSize(1);
        assertThat(page.select(".bl-brand a .bl-name").text()).isEqualTo("Test Lamp");
        assertThat(page.select(".bl-ways a").eachText()).containsExactly(WAYS);
        assertThat(page.select(".bl-ways [aria-current]").eachText())
                .isEqualTo(marked == null ? List.of() : List.of(marked));
        assertThat(page.select(".bl-ways [aria-current]").attr("aria-current")).isEqualTo(mark == null ? "" : mark);
        assertThat(page.select(".bl-header form[role=search]").attr("action")).isEqualTo("/list");
        assertThat(page.select(".bl-header form[method=get], .bl-header form:not([method])"))
                .hasSize(1);
        assertThat(page.select(".bl-header input[type=search][name=q]").attr("aria-label"))
                .isEqualTo("Search the exhibit");
        assertThat(page.select(".bl-header bl-appearance input[name=palette]")).hasSize(3);
        assertThat(page.select("body > .bl-skip, noscript .bl-skip").attr("href"))
                .endsWith("#main");
        assertThat(page.select("#main")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/entry/melbourne-wireless", "/nonsense"})
    void pageWithoutSession_takesOverThePaletteBeforeItIsDrawn_andRunsOneScriptOfItsOwn(String path) {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("head script:not([type])").eachAttr("src")).containsExactly("/bluelamp/palette.js");
        String script = page.select("head script[type=module]").attr("src");
        assertThat(script).matches("/bluelamp/page/page-[\\w-]+\\.js");
        HttpResponse<String> module = get(script);
        assertThat(module.statusCode()).isEqualTo(200);
        assertThat(module.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(age -> assertThat(age).contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "stories", "systems", "numbers", "glance", "stories/radio-car"})
    void applicationHasTheHeaderOfThePages(String path) {
        Document drawn = application(path, "");
        // What opens only once the application is there is not in the first HTML.
        drawn.select("[popover]").remove();
        // The page for readers without script has one, too.
        org.jsoup.nodes.Element sent = Jsoup.parse(get("/" + path).body()).expectFirst("#outlet > .bl-header");
        for (String part : List.of(".bl-brand", ".bl-ways", ".bl-settings")) {
            assertThat(drawn.select(part).text()).isEqualTo(sent.select(part).text());
        }
        assertThat(drawn.select(".bl-ways [aria-current]").outerHtml().replaceAll(" href=\"[^\"]*\"", ""))
                .isEqualTo(sent.select(".bl-ways [aria-current]").outerHtml().replaceAll(" href=\"[^\"]*\"", ""));
        assertThat(drawn.select(".bl-skip").attr("href")).isEqualTo("#content");
        assertThat(drawn.select(".bl-header-search > *")).hasSize(1);
    }

    @Test
    void timelineAndListBringASearchThatKnowsTheirFilters_otherViewsHaveTheHeadersOwn() {
        assertThat(application("", "").select(".bl-header-search bl-search")).hasSize(1);
        assertThat(application("stories", "").select(".bl-header-search form")).hasSize(1);
        assertThat(application("list", "").select(".bl-header-search bl-search, .bl-header-tools bl-filters"))
                .hasSize(2);
    }

    @Test
    void linksStayTheSameElements_becauseTheFocusMayBeOnOne() {
        open("", "");
        Element ways =
                _get(MainLayout.class).getElement().getChild(1).getChild(0).getChild(1);
        List<Element> before = ways.getChildren().toList();
        UI.getCurrent().navigate("stories");
        assertThat(ways.getChildren().toList()).isEqualTo(before);
    }

    @Test
    void searchOfTheHeader_findsWithoutAScriptToo() {
        assertThat(Jsoup.parse(get("/list?q=detroit").body())
                        .select("noscript .bl-page-message-links a")
                        .eachAttr("href"))
                .startsWith("/entry/detroit-radio");
        assertThat(Jsoup.parse(get("/list?q=zyxwvut").body()).select("noscript .bl-page-message-links a"))
                .isEmpty();
    }

    @Test
    void otherLanguage_isKeptByWaysAndSearch_andOfferedWithTheSamePage() {
        Document page = Jsoup.parse(get("/about?lang=ar").body());
        assertThat(page.select(".bl-ways a").eachAttr("href")).contains("/?lang=ar", "/stories?lang=ar");
        assertThat(page.select(".bl-header input[name=lang]").attr("value")).isEqualTo("ar");
        assertThat(page.select(".bl-languages a").eachAttr("href")).contains("/about?lang=en", "/about?lang=ar");
        assertThat(page.select(".bl-languages [aria-current]").text()).isEqualTo("AR");
    }
}
