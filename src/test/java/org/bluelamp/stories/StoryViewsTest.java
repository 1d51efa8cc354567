package org.bluelamp.stories;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.OpenApplication.open;
import static org.bluelamp.OpenApplication.told;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H1;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.bluelamp.app.NotFoundView;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.AddressEvent;
import org.bluelamp.element.EntryPanel;
import org.bluelamp.element.Timeline;
import org.bluelamp.text.InterfaceLanguages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories on the server's side: an address in, what the browser is told out. */
@ExtendWith(OpenApplication.class)
class StoryViewsTest {
    private static Document pages(String path, String query) {
        open(path, query);
        return Jsoup.parseBodyFragment(told("this.show").getFirst());
    }

    @Test
    void gallery_showsEachStoryWithDrawingLengthAndSpan() {
        open("stories", "");

        Document cards = Jsoup.parseBodyFragment(told("innerHTML").getFirst());

        assertThat(cards.select(".bl-card-link").eachAttr("href"))
                .containsExactly("stories/numbers-grow", "stories/radio-car");
        assertThat(cards.select(".bl-card").getLast().text())
                .isEqualTo("The radio car A car, a receiver, and what came of it. 1921 to 1938 · 4 steps · 1 minute");
        assertThat(cards.select(".bl-card-drawing").eachAttr("src")).contains("media/car.svg");
        assertThat(_get(StoriesView.class).getPageTitle()).isEqualTo("Stories – Test Lamp");
    }

    @Test
    void gallery_inAnotherLanguage_leadsToStoriesInIt() {
        open("stories", "lang=ar-XB");

        Document cards = Jsoup.parseBodyFragment(told("innerHTML").getFirst());

        assertThat(cards.select(".bl-card-link").eachAttr("href")).contains("stories/radio-car?lang=ar-XB");
        assertThat(cards.select(".bl-card-link").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void story_comesWithAPageForEachStepAndOneForTheEnd() {
        Document pages = pages("stories/radio-car", "");

        assertThat(pages.select("[data-name]").eachAttr("data-name"))
                .containsExactly(
                        "One officer listens",
                        "Detroit starts regular one-way \"police\" radio",
                        "Member countries",
                        "Motor patrols spread",
                        "The radio car");
        assertThat(pages.select("[data-name]:not([hidden])")).isEmpty();
        assertThat(pages.select("[data-end]")).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("The radio car");
        assertThat(_get(StoryView.class).getPageTitle()).isEqualTo("The radio car – Test Lamp");
        assertThat(_get(Timeline.class).getSource()).startsWith("api/v1/timeline.json?v=");
    }

    @Test
    void stepOfAnEntry_namesWindowEntryAndSeconds_andShowsDateTextAndSources() {
        var step = pages("stories/radio-car", "").select("article").getFirst();

        assertThat(step.dataset())
                .containsEntry("from", "1921")
                .containsEntry("to", "1926")
                .containsEntry("entry", "melbourne-wireless")
                .containsEntry("seconds", "25");
        assertThat(step.select(".bl-article-when").text()).isEqualTo("about April 1923 · Melbourne, Australia");
        assertThat(step.select("h2").html()).isEqualTo("One officer <em>listens</em>");
        assertThat(step.select(".bl-article-statement").text()).startsWith("One officer drives & another listens");
        assertThat(step.select(".bl-article-note").text()).contains("The Modern Sleuth");
        assertThat(step.select("a[data-opens]").attr("href")).isEqualTo("entry/melbourne-wireless");
        assertThat(step.select(".bl-step-way").eachAttr("href"))
                .contains(".?entry=melbourne-wireless&from=1921&to=1926");
    }

    @Test
    void stepOfAnEntry_leadsToItsPageInTheSameLanguage() {
        assertThat(pages("stories/radio-car", "lang=ar-XB")
                        .select("a[data-opens]")
                        .first()
                        .attr("href"))
                .endsWith("?lang=ar-XB");
    }

    @Test
    void stepOfASeries_showsItsLatestValueWithSourcesAndTheWayToItsPage() {
        var step = pages("stories/radio-car", "")
                .select("article[data-series=members]")
                .getFirst();

        assertThat(step.select(".bl-article-figure").text())
                .contains("Member countries")
                .contains("25 countries, 1930");
        assertThat(step.select(".bl-article-notes li")).hasSize(1);
        assertThat(step.select(".bl-step-way").eachAttr("href")).contains("numbers/members");
        assertThat(step.select(".bl-step-chart").attr("data-series")).isEqualTo("members");
        assertThat(step.select(".bl-step-chart bl-chart[compact]").attr("src"))
                .startsWith("api/v1/series/members.json?v=");
        assertThat(step.select(".bl-step-chart + .bl-article-section-notes")).hasSize(1);
    }

    @Test
    void end_leadsOnToOtherStoriesAndBackToTheTimeline() {
        var end = pages("stories/radio-car", "").select("[data-end]").getFirst();

        assertThat(end.select(".bl-card-link").eachAttr("href")).containsExactly("stories/numbers-grow");
        assertThat(end.select(".bl-step-way").eachAttr("href")).contains(".?entry=motor-patrols&from=1921&to=1938");
    }

    @Test
    void addressWithinAStory_isTakenByTheElementAlone() {
        open("stories/radio-car", "step=3&present");

        assertThat(told("step=3")).isEmpty();
        Timeline timeline = _get(Timeline.class);
        assertThat(timeline.getElement().getPropertyNames()).containsOnly("src", "series", "preload", "savable");
    }

    @Test
    void visitorOpensAnEntry_itsArticleIsShownAndClosedAgain() {
        open("stories/radio-car", "");
        StoryView view = _get(StoryView.class);

        ComponentUtil.fireEvent(view, new AddressEvent(view, true, "?step=2&entry=detroit-radio"));
        assertThat(told("this.show(")).last(InstanceOfAssertFactories.STRING).contains("data-entry=\"detroit-radio");
        for (String nonsense : List.of("?entry=none", "?%%%=&&&", "javascript:alert(1)")) {
            ComponentUtil.fireEvent(view, new AddressEvent(view, true, "?entry=detroit-radio"));
            ComponentUtil.fireEvent(view, new AddressEvent(view, true, nonsense));
            assertThat(_get(EntryPanel.class).getElement().getPropertyNames())
                    .as(nonsense)
                    .containsOnly("closeLabel", "gripLabel", "label");
        }
    }

    @Test
    void unknownStory_isNotFound() {
        open("stories/no-such-story", "");

        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void view_canBeSerialisedAndHoldsNothingOfTheCatalogue() throws IOException {
        CatalogSource catalogs = RunningApplication.context().getBean(CatalogSource.class);
        InterfaceLanguages languages = RunningApplication.context().getBean(InterfaceLanguages.class);
        open("stories/radio-car", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(new StoryView(catalogs, languages));
            stream.writeObject(new StoriesView(catalogs, languages));
        }

        assertThat(bytes.size()).as("bytes of two views").isLessThan(50_000);
        assertThat(_get(StoryView.class).getElement().getOuterHTML()).doesNotContain("One officer");
    }
}
