package org.bluelamp.stories;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.bluelamp.article.InlineText;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.element.AddressEvent;
import org.bluelamp.element.DocumentAddress;
import org.bluelamp.element.EntryPanel;
import org.bluelamp.element.Timeline;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A story, step by step. {@code <bl-story>} gets all pages of the story at once and turns them by itself, so that a
 * speaker never waits for the server; which one is shown stands in the address, from which the element takes it by itself.
 * The server is asked again only for the article of an entry that the visitor opens.
 */
@Tag("bl-story")
@JsModule("./elements/story/bl-story.ts")
@JsModule("./elements/chart/bl-chart.ts")
@Route(StoryAddress.STORIES + "/:story")
public class StoryView extends Component implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private final Timeline timeline = new Timeline();
    private final H1 heading = new H1();
    private final Div pages = new Div();
    private final EntryPanel panel = new EntryPanel();
    private String story = "";
    private String language = "";
    private String shown = "";
    private String title = "";

    StoryView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        timeline.getElement().setAttribute("slot", "timeline");
        // A story shows the numbers it speaks of on its own pages.
        timeline.hideSeries();
        heading.getElement().setAttribute("slot", "heading");
        pages.addClassName("bl-pages");
        panel.getElement().setAttribute("slot", "panel");
        getElement().appendChild(timeline.getElement(), heading.getElement(), pages.getElement(), panel.getElement());
        addListener(AddressEvent.class, event -> event.parameters().ifPresent(this::showEntry));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        story = event.getRouteParameters().get("story").orElse("");
        if (catalogs.current().story(story).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Catalog catalog = catalogs.current();
        QueryParameters address = event.getLocation().getQueryParameters();
        language = languages.choose(
                address.getSingleParameter("lang"), catalog.exhibit().languages());
        catalog.story(story).ifPresent(found -> show(catalog, found));
        showEntry(address);
    }

    private void show(Catalog catalog, Story story) {
        String wanted = catalog.version() + " " + story.id() + " " + language;
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Text.Localized name = story.title().in(language);
        heading.setText(InlineText.plain(name.text()));
        heading.getElement().setAttribute("lang", name.language());
        title = heading.getText() + " – "
                + InlineText.plain(catalog.exhibit().title().in(language).text());
        timeline.setSource(DocumentAddress.of(catalog, Query.ALL.withLanguage(language)));
        getElement()
                .setProperty("stories", new StoryAddress(catalog.exhibit(), language).stories())
                .setPropertyJson(
                        "messages", JacksonUtils.mapToJson(Messages.in(language).withPrefix("story.")));
        getElement().executeJs("this.show($0)", new StoryPages(catalog, story, language).html());
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private void showEntry(QueryParameters address) {
        Catalog catalog = catalogs.current();
        Optional<Entry> open = address.getSingleParameter("entry").flatMap(catalog::entry);
        StoryAddress addresses = new StoryAddress(catalog.exhibit(), language);
        EntryPanel.Links links = new EntryPanel.Links(addresses::entry, addresses::thread);
        panel.speak(language);
        open.ifPresentOrElse(
                entry -> panel.show(catalog, entry, Optional.empty(), language, links),
                () -> panel.showNothing(address.getSingleParameter("entry")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
