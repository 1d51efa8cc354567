package org.bluelamp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ThreadStepsTest {
    private static final Catalog CATALOG = CatalogFixture.of(
            List.of(
                    entry("radio", "1923", "printer", "boat"),
                    entry("boat", "1927"),
                    entry("printer", "1929", "computer"),
                    entry("computer", "1967"),
                    entry("pair", "1970", "other"),
                    entry("other", "1971"),
                    entry("alone", "1980")),
            List.of());

    private static Entry entry(String id, String date, String... ledTo) {
        return ArticleFixture.entry(
                id, date, Text.english("The *" + id + "* & more"), Optional.empty(), List.of(ledTo));
    }

    private static Optional<Element> steps(String id, String shown) {
        return ThreadSteps.of(
                        CATALOG, CATALOG.entry(id).orElseThrow(), "en", ArticleFixture.PAGE, Optional.ofNullable(shown))
                .map(nav -> ArticleFixture.read(nav).selectFirst("nav"));
    }

    @Test
    void entry_betweenTwoOthers_stepsBackAndOnByLinksThatSayWhereTo() {
        Element nav = steps("printer", null).orElseThrow();

        Element back = nav.selectFirst("a[data-step=back]");
        assertThat(back.attr("href")).isEqualTo("/entry/radio");
        assertThat(back.attr("aria-label")).isEqualTo("Led here: The radio & more, 1923");
        assertThat(back.text()).isEqualTo("Led here");
        assertThat(nav.selectFirst("a[data-step=forward]").attr("data-entry-link"))
                .isEqualTo("computer");
        assertThat(nav.select(".bl-thread-count").text()).isEqualTo("2 of 3 in this thread");
    }

    @Test
    void fragment_ofAnEntry_standsInTheThreadThatIsShown() {
        Fragments fragments = new Fragments(CATALOG, "en");
        Entry printer = CATALOG.entry("printer").orElseThrow();

        assertThat(fragments.entry(printer, Optional.of("radio"))).contains("3 of 4 in this thread");
        assertThat(fragments.entry(printer, Optional.empty())).contains("2 of 3 in this thread");
    }

    @Test
    void fork_isAListOfWays_inTimeOrder() {
        Element fork = steps("radio", null).orElseThrow().selectFirst("details");

        assertThat(fork.selectFirst("summary").attr("data-step")).isEqualTo("forward");
        assertThat(fork.selectFirst("summary").text()).isEqualTo("Led to (2)");
        assertThat(fork.select("a").eachText()).containsExactly("1927 The boat & more", "1929 The printer & more");
    }

    @Test
    void news_ofAStepToAnEntry_saysTitleAndPlace() {
        Element nav = steps("printer", null).orElseThrow();

        assertThat(nav.attr("data-forward-news")).isEqualTo("Led to: The printer & more, 2 of 3 in this thread");
        assertThat(nav.attr("data-back-news")).isEqualTo("Led here: The printer & more, 2 of 3 in this thread");
    }

    @Test
    void wholeThread_isOfferedFromThreeEntriesOn_andWhileItIsNotShown() {
        assertThat(steps("printer", null)
                        .orElseThrow()
                        .selectFirst("a[data-thread=printer]")
                        .attr("href"))
                .isEqualTo("/?entry=printer&thread=printer");
        assertThat(steps("pair", null).orElseThrow().select("[data-thread]")).isEmpty();
        assertThat(steps("printer", "radio").orElseThrow().select("[data-thread]"))
                .isEmpty();
        assertThat(steps("pair", "radio")
                        .orElseThrow()
                        .select(".bl-thread-count")
                        .text())
                .isEqualTo("1 of 2 in this thread");
    }

    @Test
    void place_withinAShownThread_isCountedInThat() {
        assertThat(steps("printer", "radio")
                        .orElseThrow()
                        .select(".bl-thread-count")
                        .text())
                .isEqualTo("3 of 4 in this thread");
    }

    @Test
    void entryWithoutLinks_hasNoSteps() {
        assertThat(steps("alone", null)).isEmpty();
    }
}
