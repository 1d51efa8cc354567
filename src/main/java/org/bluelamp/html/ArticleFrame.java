package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.Text;

/**
 * What all articles but that of an entry have in common: a header, sections, and the notes at the end. It is filled
 * from top to bottom, because notes are numbered in the order in which the text refers to them.
 */
final class ArticleFrame {
    private final ArticleOptions options;
    private final HtmlWriter writer;
    private final Set<String> sectionIds = new HashSet<>();
    private final Notes notes;
    private final Element article = HtmlWriter.element("article", "bl-article bl-article-essay");
    private final Element header = HtmlWriter.element("header", "bl-article-header");
    private final Element body = HtmlWriter.element("div", "bl-article-body");

    /**
     * An empty article.
     *
     * @param cites all that the article will refer to, in the order of its text
     */
    ArticleFrame(Catalog catalog, Stream<Cite> cites, String language, ArticleOptions options) {
        this(options, new HtmlWriter(language), new Notes(catalog, cites, options.idPrefix()));
    }

    /** A maker of parts that stand in another article, which has the notes. */
    ArticleFrame(ArticleOptions options, HtmlWriter writer, Notes notes) {
        this.options = options;
        this.writer = writer;
        this.notes = notes;
        sectionIds.addAll(List.of(id("title"), id("notes")));
        article.setAttribute("aria-labelledby", id("title")).appendChild(header, body);
    }

    HtmlWriter writer() {
        return writer;
    }

    ArticleOptions options() {
        return options;
    }

    ArticleFrame drawing(Catalog catalog, List<Entry.Medium> media) {
        media.stream()
                .limit(1)
                .map(medium -> new Drawing(catalog, writer, options.addresses()).of(medium))
                .forEach(header::appendChild);
        return this;
    }

    /** The line above the title. */
    ArticleFrame kicker(Element... parts) {
        header.appendChild(HtmlWriter.element("p", "bl-article-when").appendChild(parts));
        return this;
    }

    ArticleFrame title(Element heading) {
        header.appendChild(heading.setAttribute("id", id("title")));
        return this;
    }

    ArticleFrame lede(Optional<Text> lede) {
        lede.ifPresent(text -> header.appendChild(writer.text("p", "bl-article-lede", text)));
        return this;
    }

    /** A heading of the title's level. */
    String titleTag() {
        return "h" + options.headingLevel();
    }

    /** A paragraph with the numbers of its notes. */
    Element paragraph(Text text, List<Cite> cites) {
        Element paragraph = writer.text("p", "bl-article-statement", text);
        refer(paragraph, cites);
        return paragraph;
    }

    /** Puts the numbers of notes behind the words of an element. */
    void refer(Element element, List<Cite> cites) {
        notes.append(element, cites, writer);
    }

    ArticleFrame add(Element... parts) {
        body.appendChild(parts);
        return this;
    }

    /**
     * A section with its heading, into which its parts still have to be put.
     *
     * @param id of the heading; numbered where a section before it has the same, as one of {@code about.json} may
     */
    Element section(String id, Element heading) {
        String unique = id(id);
        for (int number = 2; !sectionIds.add(unique); number++) unique = id(id + "-" + number);
        heading.setAttribute("id", unique);
        Element section = HtmlWriter.element("section", "bl-article-section")
                .setAttribute("aria-labelledby", unique)
                .appendChild(heading);
        body.appendChild(section);
        return section;
    }

    /** A section's heading out of the messages. */
    Element heading(String key) {
        return writer.message(headingTag(), "bl-article-heading", key);
    }

    Element heading(Text text) {
        return writer.text(headingTag(), "bl-article-heading", text);
    }

    private String headingTag() {
        return "h" + (options.headingLevel() + 1);
    }

    /** An item of a list of entries: the date, and the title as a link. */
    Element entryItem(Entry entry) {
        Element link = writer.text("a", "bl-article-link", entry.title())
                .setAttribute("href", options.entryAddress().apply(entry.id()));
        return new Element("li").appendChild(writer.date(entry.date()), Element.createText(" "), link);
    }

    /** A frame in which a table that is wider than the page is scrolled, by keys too. */
    Element scrolling(Element table, String nameId) {
        return HtmlWriter.element("div", "bl-article-scroll")
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", nameId)
                .appendChild(table);
    }

    /** A list of numbers, each with its label. */
    Element figures(Stream<Element> figures) {
        Element list = HtmlWriter.element("dl", "bl-article-figures");
        figures.forEach(list::appendChild);
        return list;
    }

    Element figure(String labelKey, long value) {
        return figure(labelKey, writer.messages().number(value));
    }

    Element figure(String labelKey, String value) {
        return HtmlWriter.element("div", "bl-article-figure")
                .appendChild(
                        writer.message("dt", "bl-article-label", labelKey),
                        new Element("dd")
                                .appendChild(HtmlWriter.element("span", "bl-article-number")
                                        .setText(value)));
    }

    /** An id that is unique on the page. */
    String id(String name) {
        return options.idPrefix() + name;
    }

    /** The article, with its notes at the end. */
    Element build() {
        if (!notes.all().isEmpty()) {
            Element heading = heading("article.notes").setAttribute("id", id("notes"));
            article.appendChild(HtmlWriter.element("section", "bl-article-section bl-article-section-notes")
                    .setAttribute("aria-labelledby", id("notes"))
                    .appendChild(heading, new NoteList(notes, writer).list()));
        }
        return article;
    }
}
