package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What a visitor sees before the fonts are here, when they arrive, and which of them are loaded. */
class FontsTest {
    private static final String FONTS = "**/bluelamp/fonts/*";
    /** Those of the timeline, which the header of the first HTML does not use. */
    private static final String LABEL_FONTS = "**/bluelamp/fonts/archivo-*";

    private static final String PAGE = "/entry/first-lamp";

    private static final Percentage HARDLY = Percentage.withPercentage(2);

    /** The marks of the timeline with all their labels. */
    private static String marks(Visit visit) {
        visit.settle();
        return (String)
                visit.page.evaluate(
                        "() => document.querySelector('bl-timeline').shadowRoot.querySelector('.marks').innerHTML.replaceAll(' late', '')");
    }

    private static double articleHeight(Visit visit) {
        return ((Number) visit.page.evaluate("document.querySelector('.bl-article').getBoundingClientRect().height"))
                .doubleValue();
    }

    private static boolean hasALocalFont(Visit visit) {
        return (boolean) visit.page.evaluate("Promise.any(['Arial', 'Liberation Sans', 'Arimo']"
                + ".map(name => new FontFace('local', `local(\"${name}\")`).load())).then(() => true, () => false)");
    }

    @Test
    void page_hardlyMovesWhenItsFontsArrive() {
        try (Visit without = new Visit(Visit.desktop());
                Visit with = new Visit(Visit.desktop())) {
            without.awayServer(FONTS);
            without.open(PAGE);
            assumeThat(hasALocalFont(without))
                    .as("a font that a stand-in is made of is installed")
                    .isTrue();
            with.open(PAGE);
            with.page.waitForFunction("document.fonts.status === 'loaded'");
            assertThat(articleHeight(without)).isCloseTo(articleHeight(with), HARDLY);
        }
    }

    @Test
    void timeline_laysOutAnewWhenItsFontsArrive() {
        try (Visit late = new Visit(Visit.desktop());
                Visit prompt = new Visit(Visit.desktop())) {
            List<Route> held = new ArrayList<>();
            late.page.route(LABEL_FONTS, held::add);
            String before = marks(late.open("/"));
            late.page.unroute(LABEL_FONTS);
            held.forEach(Route::resume);
            String expected = marks(prompt.open("/"));
            late.page.waitForFunction(
                    "expected => document.querySelector('bl-timeline').shadowRoot.querySelector('.marks').innerHTML.replaceAll(' late', '')"
                            + " === expected",
                    expected);
            assertThat(before).isNotEqualTo(expected);
        }
    }

    @Test
    void textsOfTheExhibit_loadOnlyWhatIsUsed() {
        try (Visit visit = Visit.toTheCuratedExhibit(Visit.desktop())) {
            List<String> fonts = new ArrayList<>();
            visit.page.onRequest(request -> addFont(fonts, request));
            visit.open("/?entry=melbourne-wireless-patrol");
            visit.open("/entry/melbourne-wireless-patrol");
            assertThat(fonts).isNotEmpty().noneMatch(address -> address.contains("-rest-"));
        }
    }

    private static void addFont(List<String> fonts, Request request) {
        if (request.resourceType().equals("font")) fonts.add(request.url());
    }
}
