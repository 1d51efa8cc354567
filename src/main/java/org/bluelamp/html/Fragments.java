package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;

/**
 * The HTML that the browser's elements are given, for pages that have no session: the same as the views of the
 * application send. Addresses in it are relative to the application, and what comes from data is escaped.
 *
 * @param language BCP 47 tag
 */
public record Fragments(Catalog catalog, String language) {
    /**
     * What {@code <bl-entry-panel>} shows.
     *
     * @param thread id of the entry whose whole thread is shown beside the panel
     */
    public String entry(Entry entry, Optional<String> thread) {
        return entryArticle(entry) + entrySteps(entry, thread);
    }

    /** The part of it that is the same in every thread. */
    public String entryArticle(Entry entry) {
        return OpenEntry.article(catalog, entry, language, links());
    }

    /** The other part, which follows the article. */
    public String entrySteps(Entry entry, Optional<String> thread) {
        return OpenEntry.steps(catalog, entry, thread, language, links());
    }

    private OpenEntry.Links links() {
        return OpenEntry.Links.toTimeline(Addresses.relative(catalog.exhibit(), language));
    }

    /** The heading for the slot of {@code <bl-story>}, and after it the pages that the element turns. */
    public String story(Story story) {
        Text.Localized name = story.title().in(language);
        Element heading = new Element("h1")
                .setAttribute("slot", "heading")
                .setAttribute("lang", name.language())
                .setText(InlineText.plain(name.text()));
        return heading.getOuterHTML() + new StoryPages(catalog, story, language).html();
    }

    /** What {@code <bl-system>} shows. */
    public String system(SystemTour system) {
        return SystemArticle.of(system, catalog, language).getOuterHTML();
    }

    /** What {@code <bl-numbers>} shows of a series or a map. */
    public String statistic(Statistic statistic) {
        return new StatisticPage(catalog, statistic, language)
                .element(GraphicState.PLAIN)
                .getOuterHTML();
    }
}
