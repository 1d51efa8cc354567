package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;

/**
 * The paper pages of a story, as {@code <bl-story>} turns them: one for each step and one for the end. Each carries
 * what the element needs to know of it: {@code data-from} and {@code data-to} (the window), {@code data-entry}, {@code
 * data-seconds}, {@code data-name} and {@code data-name-language}.
 */
public final class StoryPages {
    /** As many cards as fit below the end of a story without scrolling. */
    private static final int NEXT_STORIES = 3;

    private static final int CHART_HEIGHT_PX = 170;

    private final Catalog catalog;
    private final Story story;
    private final String language;
    private final HtmlWriter writer;
    private final Addresses addresses;

    public StoryPages(Catalog catalog, Story story, String language) {
        this.catalog = catalog;
        this.story = story;
        this.language = language;
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
    }

    /** All pages, one after the other; what comes from data is escaped. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < story.steps().size(); i++) html.append(step(i).getOuterHTML());
        return html.append(end().getOuterHTML()).toString();
    }

    private Element step(int index) {
        Story.Step step = story.steps().get(index);
        ArticleOptions options =
                ArticleOptions.page(addresses).withHeadingLevel(2).withIdPrefix("step-" + (index + 1) + "-");
        Element article = StepArticle.of(catalog, step, language, options);
        page(article, step.window(), StepArticle.title(catalog, step));
        article.setAttribute("data-seconds", String.valueOf(step.seconds()));
        step.series().ifPresent(id -> insertAfterText(article, chart(id)));
        return article.appendChild(ways(step));
    }

    /** Makes an element a page of the story. It is hidden until {@code <bl-story>} turns to it. */
    private void page(Element element, EdtfDate window, Text name) {
        Text.Localized localized = name.in(language);
        element.setAttribute("data-from", window.start().toString())
                .setAttribute("data-to", window.end().toString())
                .setAttribute("data-name", InlineText.plain(localized.text()))
                .setAttribute("data-name-language", localized.language())
                .setAttribute("hidden", "");
    }

    /** Inserts a chart before the notes, or at the end where there are none. */
    private static void insertAfterText(Element article, Element chart) {
        int place = (int) article.getChildren()
                .takeWhile(child -> !String.valueOf(child.getAttribute("class")).contains("bl-article-section-notes"))
                .count();
        article.insertChild(place, chart);
    }

    private Element chart(String series) {
        return HtmlWriter.element("div", "bl-step-chart")
                .setAttribute("data-series", series)
                .appendChild(new Element("bl-chart")
                        .setAttribute("compact", "")
                        .setAttribute("height", String.valueOf(CHART_HEIGHT_PX))
                        .setAttribute("src", new DocumentAddresses(catalog, language).series(series)));
    }

    private Element ways(Story.Step step) {
        Element ways = HtmlWriter.element("p", "bl-step-ways");
        step.entry()
                .ifPresent(id -> ways.appendChild(way("stories.open", addresses.entry(id))
                        .setAttribute("data-opens", id)
                        .setAttribute("router-ignore", true)));
        step.series().ifPresent(id -> ways.appendChild(way("stories.number", addresses.statistic(id))));
        return ways.appendChild(way("stories.explore", timeline(step.window(), step.entry())));
    }

    /** The timeline over a stretch of time, with an entry open. */
    private String timeline(EdtfDate window, Optional<String> entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        entry.ifPresent(id -> parameters.put("entry", id));
        parameters.putAll(Addresses.window(window));
        return addresses.timeline(parameters);
    }

    private Element way(String key, String target) {
        return writer.message("a", "bl-step-way", key).setAttribute("href", target);
    }

    private Element end() {
        Optional<String> last = story.steps().getLast().entry();
        Element page = HtmlWriter.element("section", "bl-article bl-story-end")
                .setAttribute("data-end", true)
                .setAttribute("aria-labelledby", "story-end");
        page(page, story.span(), story.title());
        page.appendChild(
                writer.message("p", "bl-article-when", "stories.end"),
                writer.text("h2", "bl-article-title", story.title()).setAttribute("id", "story-end"),
                writer.text("p", "bl-article-lede", story.lede()),
                HtmlWriter.element("p", "bl-step-ways")
                        .appendChild(
                                way("stories.explore", timeline(story.span(), last)),
                                way("stories.start", addresses.story(story.id()))
                                        .setAttribute("data-start", true)),
                slides(),
                writer.message("p", "bl-slides", "teach.story")
                        .appendChild(
                                Element.createText(" "),
                                file("worksheet.to-questions", addresses.worksheet(story.id())),
                                Element.createText(" "),
                                file("teach.title", addresses.teach())),
                CiteLink.of(catalog, writer, addresses, "story", story.id()));
        List<Story> next = next();
        if (!next.isEmpty()) {
            page.appendChild(
                    writer.message("h3", "bl-article-heading", "stories.next"),
                    new StoryCards(catalog, language, "h4").list(next));
        }
        return page;
    }

    /** The story as files of slides. */
    private Element slides() {
        return writer.message("p", "bl-slides", "deck.download")
                .appendChild(Element.createText(" "), slides("deck.download.wide", "16:9"))
                .appendChild(Element.createText(" "), slides("deck.download.standard", "4:3"));
    }

    private Element slides(String key, String format) {
        return file(key, addresses.slides(story.id(), format)).setAttribute("download", true);
    }

    /** A link to what the application's router does not know. */
    private Element file(String key, String address) {
        return writer.message("a", "bl-slides-file", key)
                .setAttribute("href", address)
                .setAttribute("router-ignore", true);
    }

    /**
     * The stories to go on with: first those of the same theme, then the others, each in the exhibit's order from this
     * story on and round to it again.
     */
    private List<Story> next() {
        List<Story> all = List.copyOf(catalog.stories());
        int place = all.indexOf(story);
        List<Story> following = Stream.concat(
                        all.subList(place + 1, all.size()).stream(), all.subList(0, Math.max(place, 0)).stream())
                .toList();
        return Stream.concat(
                        following.stream().filter(this::sharesTheme),
                        following.stream().filter(other -> !sharesTheme(other)))
                .limit(NEXT_STORIES)
                .toList();
    }

    private boolean sharesTheme(Story other) {
        return story.theme().isPresent() && story.theme().equals(other.theme());
    }
}
