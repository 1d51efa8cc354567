package org.bluelamp.explore;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.OpenApplication.open;
import static org.bluelamp.OpenApplication.told;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bluelamp.OpenApplication;
import org.bluelamp.RunningApplication;
import org.bluelamp.app.MainLayout;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.element.AddressEvent;
import org.bluelamp.element.EntryPanel;
import org.bluelamp.element.Timeline;
import org.bluelamp.text.InterfaceLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The views on the server's side: an address in, what the browser's elements are told out. */
@ExtendWith(OpenApplication.class)
class ExploreViewsTest {
    private static void visitorMakesItThe(String search, ExploreView view) {
        ComponentUtil.fireEvent(view, new AddressEvent(view, true, search));
    }

    @Test
    void emptyAddress_showsAllEntriesAndNoPanel() {
        UI.getCurrent().navigate("");
        Timeline timeline = _get(Timeline.class);
        assertThat(timeline.getSource()).startsWith("api/v1/timeline.json?v=");
        assertThat(told("this.show(")).isEmpty();
    }

    @Test
    void welcome_standsBeforeTheTimelineAlone_andReadsTheWholeExhibitWhateverIsFiltered() {
        open("", "theme=" + theme() + "&lang=ar");
        Element welcome = _get(WelcomeCard.class).getElement();
        assertThat(welcome.getParent().getChild(0)).isEqualTo(welcome);
        assertThat(welcome.hasAttribute("hidden")).isTrue();
        assertThat(welcome.getProperty("src")).startsWith("api/v1/welcome.json?lang=ar&v=");
        assertThat(welcome.getProperty("exhibit")).startsWith("api/v1/timeline.json?lang=ar&v=");

        open("list", "");
        assertThat(_find(WelcomeCard.class)).isEmpty();
    }

    @Test
    void entryThatThereIsNot_isNamedWithWhatMayBeMeant_untilTheAddressAsksForAnother() {
        for (String search : List.of("entry=detroit-radoi", "thread=detroit-radoi")) {
            open("", search);
            MissingEntry notice = _get(MissingEntry.class);
            assertThat(notice.getElement().getTextRecursively()).startsWith("There is no entry “detroit-radoi”.");
            assertThat(links(notice)).containsExactly("?entry=detroit-radio", "list");
            visitorMakesItThe("?entry=detroit-radio", _get(TimelineView.class));
            assertThat(_find(MissingEntry.class)).isEmpty();
        }
        open("list", "entry=" + "%3Cb%3E".repeat(100));
        MissingEntry notice = _get(MissingEntry.class);
        assertThat(notice.getElement().getTextRecursively()).contains("<b>").hasSizeLessThan(150);
        assertThat(links(notice)).containsExactly("list");
        open("", "entry=");
        assertThat(_find(MissingEntry.class)).isEmpty();
    }

    private static List<String> links(Component within) {
        return within.getElement()
                .getChildren()
                .filter(element -> element.getTag().equals("a"))
                .map(element -> element.getAttribute("href"))
                .toList();
    }

    @Test
    void whatTheVisitorsHandOwns_isNeverWrittenByTheServer() {
        String search = "q=radio&theme=" + theme() + "&from=1930&to=1939&series=members&entry=" + entry();
        for (String path : List.of("", "list")) {
            open(path, search);
            ExploreView view = path.isEmpty() ? _get(TimelineView.class) : _get(ListView.class);
            assertOnlyTheServersOwnIsWritten(view);
            visitorMakesItThe("?q=radio+car&entry=detroit-radio", view);
            assertOnlyTheServersOwnIsWritten(view);
            visitorMakesItThe("", view);
            assertOnlyTheServersOwnIsWritten(view);
        }
    }

    private static void assertOnlyTheServersOwnIsWritten(ExploreView view) {
        List<Element> elements = Stream.of(_get(MainLayout.class), view)
                .flatMap(shown -> elementsOf(shown.getElement()).stream())
                .toList();
        assertThat(elements).extracting(Element::getTag).contains("bl-search", "bl-filters", "bl-entry-panel");
        Map<String, List<String>> owned = Map.of(
                "bl-search", List.of("src", "label", "hint"),
                "bl-filters", List.of("src"),
                "bl-chosen-filters", List.of("src"),
                "bl-timeline", List.of("src", "preload", "savable"),
                "bl-list", List.of("src"),
                "bl-entry-panel", List.of("label", "closeLabel", "gripLabel"),
                "bl-welcome", List.of("src", "exhibit"));
        for (Element element : elements) {
            if (owned.containsKey(element.getTag())) {
                assertThat(element.getPropertyNames()).as(element.getTag()).isSubsetOf(owned.get(element.getTag()));
            }
        }
    }

    private static List<Element> elementsOf(Element root) {
        Stream<Element> below = root.getChildren().filter(child -> !child.isTextNode());
        return Stream.concat(Stream.of(root), below.flatMap(child -> elementsOf(child).stream()))
                .toList();
    }

    @Test
    void addressWithFilters_asksTheApiForThemAndLeavesTheWindowToTheElement() {
        open("", "theme=" + theme() + "&q=radio&from=1930&to=1939");
        Timeline timeline = _get(Timeline.class);
        assertThat(timeline.getSource())
                .contains("theme=" + theme())
                .contains("q=radio")
                .doesNotContain("from=");
    }

    @Test
    void addressOfAnEntry_opensItInThePanelAndNamesThePage() {
        String id = entry();
        open("", "entry=" + id);
        assertThat(told("this.show"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("bl-article")
                .contains("data-entry=\"" + id);
        EntryPanel panel = _get(EntryPanel.class);
        assertThat(panel.getElement().getChildCount()).as("nothing of it stays").isZero();
        assertThat(_get(TimelineView.class).getPageTitle()).contains(" – ");
    }

    @Test
    void addressOfASeries_isTheElementsMatter() {
        open("", "series=members");
        assertThat(_get(Timeline.class).getSource()).doesNotContain("series");
    }

    @Test
    void linksInThePanel_keepTheNumberStrip() {
        open("", "series=members&entry=detroit-radio");
        assertThat(told("this.show"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("series=members");
    }

    @Test
    void visitorOpensAndClosesAnEntry_thePanelFollows() {
        UI.getCurrent().navigate("");
        TimelineView view = _get(TimelineView.class);
        visitorMakesItThe("?entry=" + entry(), view);
        assertThat(told("this.show(")).hasSize(1);
        visitorMakesItThe("", view);
        assertThat(told("this.show(")).as("nothing to say").isEmpty();
        visitorMakesItThe("?entry=" + entry(), view);
        assertThat(told("this.show(")).as("said again").hasSize(1);
    }

    @Test
    void addressOfNoEntry_isAnsweredWithNoArticle_soThatThePanelDoesNotWait() {
        open("", "entry=no-such-entry");
        assertThat(told("this.show(''")).containsExactly("no-such-entry");
    }

    @Test
    void nonsenseFromTheBrowser_changesNothing() {
        UI.getCurrent().navigate("");
        TimelineView view = _get(TimelineView.class);
        String before = _get(Timeline.class).getSource();
        for (String nonsense : List.of(
                "?entry=no-such-entry",
                "?%%%=&&&",
                "javascript:alert(1)",
                "?theme=%3Cscript%3E",
                "?thread=%3Cscript%3E",
                "?" + "x".repeat(9999))) {
            visitorMakesItThe(nonsense, view);
            assertThat(_get(Timeline.class).getSource()).isEqualTo(before);
        }
    }

    @Test
    void addressOfAThread_narrowsBothViews_andSaysItsPlaceInThePanel() {
        open("", "thread=detroit-radio&entry=detroit-radio");
        assertThat(told("this.show"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("bl-thread")
                .contains("2 of 2 in this thread");
        String source = _get(Timeline.class).getSource();
        assertThat(source).contains("thread=detroit-radio");
        open("list", "thread=detroit-radio");
        assertThat(_get(EntryList.class).getElement().getProperty("src")).isEqualTo(source);
    }

    @Test
    void addressOfAKindOfSource_narrowsTheDocument() {
        open("", "source=archive&source=rumour");
        assertThat(_get(Timeline.class).getSource()).contains("source=archive").doesNotContain("rumour");
    }

    @Test
    void threadOfNoEntry_isAsIfItWereNotThere() {
        open("", "thread=nothing");
        assertThat(_get(Timeline.class).getSource()).doesNotContain("thread");
    }

    @Test
    void list_readsTheSameDocumentAsTheTimeline() {
        String query = "theme=" + theme() + "&q=radio";
        open("", query);
        String source = _get(Timeline.class).getSource();
        open("list", query);
        assertThat(_get(EntryList.class).getElement().getProperty("src")).isEqualTo(source);
    }

    @Test
    void header_marksTheViewThatIsOpen() {
        UI.getCurrent().navigate("list");
        List<String> current = elementsOf(_get(MainLayout.class).getElement()).stream()
                .filter(way -> "page".equals(way.getAttribute("aria-current")))
                .map(way -> way.getAttribute("href"))
                .toList();
        assertThat(current).containsExactly("list");
    }

    @Test
    void views_canBeSerialisedAndHoldNothingOfTheCatalogue() throws IOException {
        InterfaceLanguages languages = RunningApplication.context().getBean(InterfaceLanguages.class);
        CatalogSource catalogs = RunningApplication.context().getBean(CatalogSource.class);
        for (ExploreView view : List.of(new TimelineView(catalogs, languages), new ListView(catalogs, languages))) {
            visitorMakesItThe("?q=radio&from=1930", view);
            assertThat(serialised(view)).as("bytes of a view").isLessThan(50_000);
        }
    }

    private static int serialised(Component view) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(view);
        }
        return bytes.size();
    }

    private static String entry() {
        return catalog().entries().getFirst().id();
    }

    private static String theme() {
        return catalog().exhibit().themes().getFirst().id();
    }

    private static org.bluelamp.catalog.Catalog catalog() {
        return RunningApplication.context().getBean(CatalogSource.class).current();
    }
}
