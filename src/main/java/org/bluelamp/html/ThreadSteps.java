package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/**
 * The steps from an entry along its thread, as plain HTML: back to what led to it, on to what it led to, and its place
 * between. Where the thread forks, a step opens to a list.
 *
 * <p>{@code data-step} marks each step. The browser announces {@code data-forward-news} or {@code data-back-news} after
 * a step to this entry, and {@code data-end} or {@code data-start} where no step leads further.
 */
public final class ThreadSteps {
    /**
     * The view of a whole thread is offered from three entries on: an entry and its only neighbour are both shown here
     * already.
     */
    private static final int SHORTEST_THREAD = 3;

    private final Catalog catalog;
    private final Entry entry;
    private final HtmlWriter writer;
    private final ArticleOptions options;

    private ThreadSteps(Catalog catalog, Entry entry, String language, ArticleOptions options) {
        this.catalog = catalog;
        this.entry = entry;
        this.writer = new HtmlWriter(language);
        this.options = options;
    }

    /**
     * A {@code <nav class="bl-thread">} for an entry; absent where nothing led to it and it led to nothing.
     *
     * @param shown id of the entry whose whole thread is shown now
     */
    public static Optional<Element> of(
            Catalog catalog, Entry entry, String language, ArticleOptions options, Optional<String> shown) {
        return new ThreadSteps(catalog, entry, language, options).build(shown);
    }

    private Optional<Element> build(Optional<String> shown) {
        List<Entry> causes = catalog.leadingTo(entry.id());
        List<Entry> effects = catalog.ledTo(entry.id());
        if (causes.isEmpty() && effects.isEmpty()) return Optional.empty();
        List<Entry> shownThread = shown.map(catalog::thread)
                .filter(thread -> thread.contains(entry))
                .orElse(List.of());
        List<Entry> thread = shownThread.isEmpty() ? catalog.thread(entry.id()) : shownThread;
        String title = writer.plain(entry.title());
        int position = thread.indexOf(entry) + 1;
        Element place = writer.message("span", "bl-thread-count", "article.thread.place", position, thread.size());
        Element middle = HtmlWriter.element("p", "bl-thread-place").appendChild(place);
        if (shownThread.isEmpty() && thread.size() >= SHORTEST_THREAD) middle.appendChild(whole());
        // Styles give a thread that is shown whole most of a small screen.
        Element nav = HtmlWriter.element("nav", shownThread.isEmpty() ? "bl-thread" : "bl-thread bl-thread-shown")
                .setAttribute("data-forward-news", news("forward", title, position, thread.size()))
                .setAttribute("data-back-news", news("back", title, position, thread.size()))
                .setAttribute("data-end", writer.messages().get("article.thread.end"))
                .setAttribute("data-start", writer.messages().get("article.thread.start"))
                .appendChild(step("back", causes), middle, step("forward", effects));
        writer.label(nav, "article.thread");
        return Optional.of(nav);
    }

    private String news(String way, String title, int position, int count) {
        return writer.messages().get("article.thread." + way + "-news", title, position, count);
    }

    private Element whole() {
        return writer.message("a", "bl-thread-whole", "article.thread.whole")
                .setAttribute("href", options.threadAddress().apply(entry.id()))
                .setAttribute("data-thread", entry.id());
    }

    private Element step(String way, List<Entry> entries) {
        Element step = HtmlWriter.element("div", "bl-thread-step bl-thread-" + way);
        if (entries.size() == 1) return step.appendChild(onlyStep(way, entries.getFirst()));
        if (!entries.isEmpty()) step.appendChild(choices(way, entries));
        return step;
    }

    private Element onlyStep(String way, Entry other) {
        String key = "article.thread." + way;
        String title = writer.plain(other.title());
        Element link = link(other).setAttribute("data-step", way);
        writer.label(link, key + "-step", title, writer.phrase(other.date()));
        return link.appendChild(writer.message("span", "bl-thread-name", key));
    }

    private Element choices(String way, List<Entry> entries) {
        Element name = writer.message(
                "span",
                "bl-thread-name",
                "article.thread." + way + "-choices",
                writer.messages().number(entries.size()));
        Element list = HtmlWriter.element("ul", "bl-thread-choices");
        entries.forEach(other -> list.appendChild(new Element("li")
                .appendChild(link(other)
                        .appendChild(
                                writer.date(other.date()),
                                Element.createText(" "),
                                writer.text("span", "bl-thread-title", other.title())))));
        Element summary = new Element("summary").setAttribute("data-step", way).appendChild(name);
        return new Element("details").setAttribute("name", "bl-thread").appendChild(summary, list);
    }

    private Element link(Entry other) {
        return HtmlWriter.element("a", "bl-article-link")
                .setAttribute("href", options.entryAddress().apply(other.id()))
                .setAttribute("data-entry-link", other.id());
    }
}
