package org.bluelamp.stories;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.element.AddressEvent;
import org.bluelamp.element.EntryPanel;
import org.bluelamp.element.ExhibitView;
import org.bluelamp.element.ServerHtml;
import org.bluelamp.element.Timeline;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.OpenEntry;
import org.bluelamp.html.StoryPages;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A story, step by step. {@code <bl-story>} gets all pages of the story at once and turns them by itself, so that a
 * speaker never waits for the server. It takes the step to show from the address. The server is asked again only for
 * the article of an entry that the visitor opens.
 */
@Tag("bl-story")
@JsModule("./elements/story/bl-story.ts")
@JsModule("./elements/chart/bl-chart.ts")
@JsModule("./elements/picture-view/bl-picture-view.ts")
@Route(Addresses.STORIES + "/:story")
public class StoryView extends ExhibitView implements BeforeEnterObserver {
    private final Timeline timeline = new Timeline();
    private final H1 heading = new H1();
    private final Div pages = new Div();
    private final EntryPanel panel = new EntryPanel();
    private String story = "";
    private String language = "";
    private String shown = "";

    StoryView(CatalogSource catalogs, InterfaceLanguages languages) {
        super(catalogs, languages);
        timeline.getElement().setAttribute("slot", "timeline");
        // The pages of the story show the series that it speaks of.
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
        if (catalog().story(story).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void show(Catalog catalog, String language, QueryParameters address) {
        this.language = language;
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
        timeline.setSource(new DocumentAddresses(catalog, language).timeline(Query.ALL.withLanguage(language)));
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        getElement()
                .setProperty("stories", addresses.stories())
                .setProperty("story", story.id())
                .setProperty("speaker", addresses.speaker(story.id()))
                .setPropertyJson(
                        "messages", JacksonUtils.mapToJson(Messages.in(language).withPrefix("story.")));
        ServerHtml.show(getElement(), new StoryPages(catalog, story, language).html());
        setTitle(catalog, language, heading.getText());
    }

    private void showEntry(QueryParameters address) {
        Catalog catalog = catalog();
        Optional<Entry> open = address.getSingleParameter("entry").flatMap(catalog::entry);
        Addresses addresses = Addresses.relative(catalog.exhibit(), language);
        OpenEntry.Links links = OpenEntry.Links.toTimeline(addresses);
        panel.speak(language);
        open.ifPresentOrElse(
                entry -> panel.show(catalog, entry, Optional.empty(), language, links),
                () -> panel.showNothing(address.getSingleParameter("entry")));
    }
}
