package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.About;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;

/** The article about the exhibit: the text of {@code about.json}, counts, and links to its eras and themes. */
public final class AboutArticle {
    private final Catalog catalog;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private AboutArticle(Catalog catalog, ArticleFrame frame) {
        this.catalog = catalog;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /** An {@code <article class="bl-article">} about the exhibit, in a language given as a BCP 47 tag. */
    public static Element of(Catalog catalog, String language, ArticleOptions options) {
        Stream<Entry.Cite> cites = catalog.about().stream()
                .flatMap(about -> about.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.cites().stream());
        return new AboutArticle(catalog, new ArticleFrame(catalog, cites, language, options)).build();
    }

    private Element build() {
        Element title = catalog.about()
                .map(about -> writer.text(frame.titleTag(), "bl-article-title", about.title()))
                .orElseGet(() -> writer.message(frame.titleTag(), "bl-article-title", "article.about"));
        frame.title(title).lede(catalog.about().flatMap(About::lede));
        catalog.about().stream().flatMap(about -> about.sections().stream()).forEach(this::addSection);
        frame.section("numbers", frame.heading("article.about.numbers")).appendChild(numbers());
        frame.section("sources", frame.heading("article.about.sources")).appendChild(sources());
        addTopics(
                "eras",
                catalog.exhibit().eras().stream()
                        .map(era -> Topic.of(era, catalog))
                        .toList());
        addTopics(
                "themes",
                catalog.exhibit().themes().stream()
                        .map(theme -> Topic.of(theme, catalog))
                        .toList());
        return frame.build()
                .appendChild(CiteLink.ofExhibit(catalog, writer, frame.options().addresses()));
    }

    private void addSection(About.Section section) {
        Element element = frame.section(section.id(), frame.heading(section.title()));
        section.paragraphs()
                .forEach(paragraph -> element.appendChild(frame.paragraph(paragraph.text(), paragraph.cites())));
    }

    private Element numbers() {
        List<Entry> entries = catalog.entries();
        long countries = entries.stream()
                .flatMap(entry -> entry.place().stream())
                .map(Entry.Place::country)
                .distinct()
                .count();
        long disputes =
                entries.stream().filter(entry -> entry.dispute().isPresent()).count();
        return frame.figures(Stream.of(
                frame.figure("article.about.entries", entries.size()),
                frame.figure(
                        "article.about.statements",
                        entries.stream()
                                .mapToLong(entry -> entry.statements().size())
                                .sum()),
                frame.figure("article.about.sources-count", catalog.sources().size()),
                frame.figure("article.about.disputes", disputes),
                frame.figure("article.about.countries", countries),
                frame.figure("article.about.series", catalog.series().size())));
    }

    /** How many sources there are of each kind, the most frequent first. */
    private Element sources() {
        Map<Source.Kind, Long> counts =
                catalog.sources().stream().collect(Collectors.groupingBy(Source::kind, Collectors.counting()));
        Element list = HtmlWriter.element("dl", "bl-article-counts");
        counts.entrySet().stream()
                .sorted(Map.Entry.<Source.Kind, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> list.appendChild(new Element("div")
                        .appendChild(
                                writer.message(
                                        "dt",
                                        "bl-article-kind",
                                        "article.source."
                                                + count.getKey().name().toLowerCase(Locale.ROOT)),
                                new Element("dd").setText(writer.messages().number(count.getValue())))));
        return list;
    }

    private void addTopics(String id, List<Topic> topics) {
        if (topics.isEmpty()) {
            return;
        }
        Element list = HtmlWriter.element("ul", "bl-article-cards");
        topics.forEach(topic -> list.appendChild(card(topic)));
        frame.section(id, frame.heading("article.about." + id)).appendChild(list);
    }

    private Element card(Topic topic) {
        Element link = HtmlWriter.element("a", "bl-article-card")
                .setAttribute("href", topic.page(frame.options().addresses()));
        topic.introduction().media().stream()
                .limit(1)
                .map(medium ->
                        new Drawing(catalog, writer, frame.options().addresses()).unspoken(medium, "bl-article-image"))
                .forEach(link::appendChild);
        Element words = HtmlWriter.element("span", "bl-article-card-words")
                .appendChild(writer.text("span", "bl-article-card-name", topic.name()));
        topic.span().ifPresent(span -> words.appendChild(Element.createText(" "), writer.span(span)));
        Element count = writer.count(
                "span",
                "bl-article-card-count",
                "article.about.count",
                topic.entries().size());
        return new Element("li").appendChild(link.appendChild(words.appendChild(Element.createText(" "), count)));
    }
}
