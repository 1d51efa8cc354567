package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;

/** Stories as a list of cards, each with its drawing, lede, span, number of steps and length in minutes. */
public final class StoryCards {
    private static final int SECONDS_A_MINUTE = 60;
    private static final String DOT = " · ";

    private final Catalog catalog;
    private final Addresses addresses;
    private final HtmlWriter writer;
    private final String heading;

    /** @param heading tag of the cards' titles */
    public StoryCards(Catalog catalog, String language, String heading) {
        this.catalog = catalog;
        this.addresses = Addresses.relative(catalog.exhibit(), language);
        this.writer = new HtmlWriter(language);
        this.heading = heading;
    }

    /** A {@code <ul class="bl-cards">}. */
    public Element list(Collection<Story> stories) {
        Element list = HtmlWriter.element("ul", "bl-cards").setAttribute("role", "list");
        stories.forEach(story -> list.appendChild(card(story)));
        return list;
    }

    private Element card(Story story) {
        Element words = HtmlWriter.element("div", "bl-card-words");
        Element link =
                writer.text("a", "bl-card-link", story.title()).setAttribute("href", addresses.story(story.id()));
        words.appendChild(
                HtmlWriter.element(heading, "bl-card-title").appendChild(link),
                writer.text("p", "bl-card-lede", story.lede()),
                numbers(story));
        Element card = HtmlWriter.element("li", "bl-card");
        medium(story).map(this::drawing).ifPresent(card::appendChild);
        return card.appendChild(words);
    }

    /** The drawing of the story, or else the first drawing of an entry that it passes. */
    private Optional<Entry.Medium> medium(Story story) {
        return Stream.concat(
                        story.media().stream(),
                        story.steps().stream()
                                .flatMap(step -> step.entry().flatMap(catalog::entry).stream())
                                .flatMap(entry -> entry.media().stream()))
                .findFirst();
    }

    private Element drawing(Entry.Medium medium) {
        return new Drawing(catalog, writer, addresses).unspoken(medium, "bl-card-drawing");
    }

    private Element numbers(Story story) {
        int steps = story.steps().size();
        long minutes = Math.max(1, Math.round((double) story.seconds() / SECONDS_A_MINUTE));
        return HtmlWriter.element("p", "bl-card-numbers")
                .appendChild(
                        writer.span(years(story.span())),
                        Element.createText(DOT),
                        writer.count("span", "bl-card-number", "stories.steps", steps),
                        Element.createText(DOT),
                        writer.count("span", "bl-card-number", "stories.minutes", minutes));
    }

    /** A card has room for years, not for days. */
    private static EdtfDate years(EdtfDate span) {
        return EdtfDate.ofYears(span.firstYear().orElseThrow(), span.lastYear().orElseThrow());
    }
}
