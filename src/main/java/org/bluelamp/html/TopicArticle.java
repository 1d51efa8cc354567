package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/** The article of an era or a theme: its introduction, counts, a few entries to begin with, and all its entries. */
public final class TopicArticle {
    /** As many as fit on a screen beside the introduction. */
    private static final int BEGINNINGS = 6;

    private final Topic topic;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private TopicArticle(Topic topic, ArticleFrame frame) {
        this.topic = topic;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /** An {@code <article class="bl-article">} for an era or theme, in a language given as a BCP 47 tag. */
    public static Element of(Topic topic, Catalog catalog, String language, ArticleOptions options) {
        Stream<Entry.Cite> cites =
                topic.introduction().statements().stream().flatMap(statement -> statement.cites().stream());
        return new TopicArticle(topic, new ArticleFrame(catalog, cites, language, options)).build(catalog);
    }

    private Element build(Catalog catalog) {
        String sort = topic.sort().name().toLowerCase(Locale.ROOT);
        Element kicker = writer.message("span", "bl-article-sort", "article.topic." + sort);
        frame.drawing(catalog, topic.introduction().media());
        if (topic.span().isPresent()) {
            frame.kicker(kicker, writer.dot(), writer.span(topic.span().get()));
        } else {
            frame.kicker(kicker);
        }
        frame.title(writer.text(frame.titleTag(), "bl-article-title", topic.name()));
        topic.introduction()
                .statements()
                .forEach(statement -> frame.add(frame.paragraph(statement.text(), statement.cites())));
        if (topic.entries().isEmpty()) {
            frame.add(writer.message("p", "bl-article-statement", "article.topic.empty"));
            return frame.build();
        }
        frame.section("numbers", frame.heading("article.topic.numbers")).appendChild(numbers());
        frame.section("begin", frame.heading("article.topic.begin")).appendChild(entries(beginnings(), true));
        frame.section("all", frame.heading("article.topic.all")).appendChild(entries(topic.entries(), false));
        return frame.build();
    }

    private Element numbers() {
        return frame.figures(Stream.of(
                frame.figure("article.topic.entries", topic.entries().size()),
                frame.figure("article.topic.countries", topic.countries()),
                frame.figure("article.topic.disputes", topic.disputes()),
                frame.figure(
                        "article.topic.earliest",
                        writer.phrase(topic.entries().getFirst().date()))));
    }

    private List<Entry> beginnings() {
        return topic.entries().stream()
                .sorted(Comparator.comparingInt(Entry::significance).reversed())
                .limit(BEGINNINGS)
                .sorted(Comparator.comparing(Entry::date))
                .toList();
    }

    private Element entries(List<Entry> entries, boolean withLede) {
        Element list = HtmlWriter.element("ul", "bl-article-links");
        for (Entry entry : entries) {
            Element item = frame.entryItem(entry);
            if (withLede) {
                item.appendChild(writer.text("p", "bl-article-link-lede", entry.lede()));
            }
            list.appendChild(item);
        }
        return list;
    }
}
