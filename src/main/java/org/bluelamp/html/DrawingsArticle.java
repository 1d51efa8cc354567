package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Medium;

/**
 * An article that shows every drawing of the exhibit, large and at the smallest size in use, with the entries that show
 * it.
 */
public final class DrawingsArticle {
    private final ArticleFrame frame;
    private final HtmlWriter writer;
    private final Drawing drawing;

    private DrawingsArticle(Catalog catalog, ArticleFrame frame) {
        this.frame = frame;
        this.writer = frame.writer();
        this.drawing = new Drawing(catalog, writer, frame.options().addresses());
    }

    /** An {@code <article class="bl-article">} with all drawings, in a language given as a BCP 47 tag. */
    public static Element of(Catalog catalog, String language, ArticleOptions options) {
        return new DrawingsArticle(catalog, new ArticleFrame(catalog, Stream.empty(), language, options))
                .build(catalog);
    }

    private Element build(Catalog catalog) {
        Map<String, List<Entry>> entriesByFile = new TreeMap<>(catalog.entries().stream()
                .flatMap(entry -> entry.media().stream().map(medium -> Map.entry(medium.file(), entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        frame.title(writer.message(frame.titleTag(), "bl-article-title", "article.drawings"));
        long without = catalog.entries().stream()
                .filter(entry -> entry.media().isEmpty())
                .count();
        Element list = HtmlWriter.element("ul", "bl-article-cards bl-article-drawings");
        entriesByFile.forEach((file, entries) -> list.appendChild(card(file, entries)));
        return frame.add(
                        frame.figures(Stream.of(
                                frame.figure("article.drawings.motifs", entriesByFile.size()),
                                frame.figure("article.drawings.without", without))),
                        list)
                .build();
    }

    private Element card(String file, List<Entry> entries) {
        Medium medium = entries.getFirst().media().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
        Element words = HtmlWriter.element("div", "bl-article-card-words")
                .appendChild(
                        drawing.unspoken(medium, "bl-article-thumbnail"),
                        HtmlWriter.element("span", "bl-article-card-name").setText(file));
        Element shownBy = HtmlWriter.element("ul", "bl-article-card-entries");
        entries.forEach(entry -> shownBy.appendChild(new Element("li")
                .appendChild(writer.text("a", "bl-article-link", entry.title())
                        .setAttribute("href", frame.options().entryAddress().apply(entry.id())))));
        return HtmlWriter.element("li", "bl-article-card")
                .appendChild(drawing.image(medium).setAttribute("loading", "lazy"), words.appendChild(shownBy));
    }
}
