package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;

/**
 * Builds an entry as a document of plain HTML elements.
 *
 * <p>The tree holds no listener and no state of the server beyond its own nodes. Links among notes are fragments
 * ({@code #note-1}); on a page with a {@code <base>}, whoever shows the article must follow them itself.
 */
public final class EntryArticle {
    private final Catalog catalog;
    private final Entry entry;
    private final ArticleOptions options;
    private final HtmlWriter writer;
    private final SystemPreviews previews;
    private final Notes notes;

    private EntryArticle(Catalog catalog, Entry entry, String language, ArticleOptions options) {
        this.catalog = catalog;
        this.entry = entry;
        this.options = options;
        this.writer = new HtmlWriter(language);
        this.previews = new SystemPreviews(catalog, entry);
        this.notes = new Notes(catalog, Stream.concat(entry.cites(), previews.cites()), options.idPrefix());
    }

    /**
     * An {@code <article class="bl-article">} for an entry.
     *
     * @param catalog where the entry's sources and neighbours are looked up
     * @param language the page's, as a BCP 47 tag; texts in others are marked with theirs
     */
    public static Element of(Catalog catalog, Entry entry, String language, ArticleOptions options) {
        return new EntryArticle(catalog, entry, language, options).build();
    }

    private Element build() {
        String titleId = id("title");
        Element article = HtmlWriter.element("article", "bl-article")
                .setAttribute("aria-labelledby", titleId)
                .setAttribute("data-entry", entry.id());
        article.appendChild(header(titleId), body());
        if (!notes.all().isEmpty()) {
            Element section = section("notes");
            section.appendChild(new NoteList(notes, writer).list());
            article.appendChild(section);
        }
        catalog.corrections().stream()
                .filter(correction -> correction.entry().equals(entry.id()))
                .findFirst()
                .ifPresent(correction -> article.appendChild(corrected(correction)));
        article.appendChild(CiteLink.of(catalog, writer, options.addresses(), "entry", entry.id()));
        return article;
    }

    /** The day on which the entry was put right last, and the way to what was wrong. */
    private Element corrected(Correction correction) {
        Element link = writer.message("a", "bl-article-link", "article.corrected", writer.phrase(correction.date()))
                .setAttribute("href", options.addresses().corrections() + "#" + CorrectionsArticle.fragment(entry.id()))
                .setAttribute("router-ignore", true);
        return HtmlWriter.element("p", "bl-article-credit").appendChild(link);
    }

    private Element body() {
        Element body = HtmlWriter.element("div", "bl-article-body");
        for (int number = 1; number <= entry.statements().size(); number++) {
            Entry.Statement statement = entry.statements().get(number - 1);
            Element paragraph = writer.text("p", "bl-article-statement", statement.text())
                    .setAttribute("id", id("statement-" + number));
            notes.append(paragraph, statement.cites(), writer);
            body.appendChild(paragraph);
        }
        entry.dispute().ifPresent(dispute -> body.appendChild(dispute(dispute)));
        if (!entry.figures().isEmpty()) {
            body.appendChild(figures());
        }
        previews.elements(new ArticleFrame(options, writer, notes)).forEach(body::appendChild);
        appendEntries(body, "led-to-it", catalog.leadingTo(entry.id()));
        appendEntries(body, "it-led-to", catalog.ledTo(entry.id()));
        return body;
    }

    private String id(String name) {
        return options.idPrefix() + name;
    }

    private Element header(String titleId) {
        Element header = HtmlWriter.element("header", "bl-article-header");
        entry.media().stream()
                .map(new Drawing(catalog, writer, options.addresses())::of)
                .forEach(header::appendChild);
        Element when = HtmlWriter.element("p", "bl-article-when").appendChild(writer.date(entry.date()));
        entry.place()
                .ifPresent(
                        place -> when.appendChild(writer.dot(), writer.text("span", "bl-article-place", place.name())));
        catalog.exhibit().theme(entry.theme()).ifPresent(theme -> when.appendChild(writer.dot(), themeLink(theme)));
        return header.appendChild(
                when,
                writer.text("h" + options.headingLevel(), "bl-article-title", entry.title())
                        .setAttribute("id", titleId),
                writer.text("p", "bl-article-lede", entry.lede()));
    }

    private Element themeLink(Exhibit.Theme theme) {
        return writer.text("a", "bl-article-theme", theme.name())
                .setAttribute("href", options.addresses().theme(theme.id()))
                .setAttribute("router-ignore", true);
    }

    private Element section(String name) {
        return section(name, writer.message(heading(), "bl-article-heading", "article." + name));
    }

    private Element section(String name, Element heading) {
        heading.setAttribute("id", id(name));
        return HtmlWriter.element("section", "bl-article-section bl-article-section-" + name)
                .setAttribute("aria-labelledby", id(name))
                .appendChild(heading);
    }

    private String heading() {
        return "h" + (options.headingLevel() + 1);
    }

    private Element dispute(Entry.Dispute dispute) {
        Element heading = HtmlWriter.element(heading(), "bl-article-heading")
                .appendChild(writer.text("span", "bl-article-question", dispute.question()))
                .appendChild(Element.createText(" "))
                .appendChild(writer.message("span", "bl-article-disagree", "article.sources-disagree"));
        boolean dated = dispute.positions().stream()
                .anyMatch(position -> position.date().isPresent());
        Element body = new Element("tbody");
        dispute.positions().forEach(position -> body.appendChild(position(position, dated)));
        Element head = new Element("tr");
        if (dated) {
            head.appendChild(columnHeading("article.dispute.date"));
        }
        head.appendChild(columnHeading("article.dispute.account"));
        Element table = HtmlWriter.element("table", "bl-article-positions")
                .setAttribute("aria-labelledby", id("dispute"))
                .appendChild(HtmlWriter.element("thead", "bl-article-unseen").appendChild(head), body);
        return section("dispute", heading).appendChild(table);
    }

    private Element columnHeading(String key) {
        return writer.message("th", "bl-article-column", key).setAttribute("scope", "col");
    }

    private Element position(Entry.Position position, boolean dated) {
        Element row = new Element("tr");
        if (dated) {
            Element cell = new Element("td");
            position.date().map(writer::date).ifPresent(cell::appendChild);
            row.appendChild(cell);
        }
        Element account = writer.text("td", "bl-article-account", position.text());
        notes.append(account, position.cites(), writer);
        return row.appendChild(account);
    }

    private Element figures() {
        Element list = HtmlWriter.element("dl", "bl-article-figures");
        for (Entry.Figure figure : entry.figures()) {
            Element value = new Element("dd")
                    .appendChild(HtmlWriter.element("span", "bl-article-number")
                            .setText(writer.messages().number(figure.value())))
                    .appendChild(Element.createText(" "))
                    .appendChild(writer.text("span", "bl-article-unit", figure.unit()));
            figure.date()
                    .ifPresent(
                            date -> value.appendChild(Element.createText(", ")).appendChild(writer.date(date)));
            notes.append(value, figure.cites(), writer);
            list.appendChild(HtmlWriter.element("div", "bl-article-figure")
                    .appendChild(writer.text("dt", "bl-article-label", figure.label()), value));
        }
        return section("figures").appendChild(list);
    }

    private void appendEntries(Element body, String name, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Element list = HtmlWriter.element("ul", "bl-article-links");
        for (Entry other : entries) {
            Element link = writer.text("a", "bl-article-link", other.title())
                    .setAttribute("href", options.entryAddress().apply(other.id()))
                    .setAttribute("data-entry-link", other.id());
            list.appendChild(new Element("li").appendChild(writer.date(other.date()), Element.createText(" "), link));
        }
        body.appendChild(section(name).appendChild(list));
    }
}
