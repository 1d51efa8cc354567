package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.html.Notes.Note;
import org.bluelamp.html.Notes.Passage;

/** The notes at the end of an article: each source described once, with the passages that are cited. */
final class NoteList {
    /** CSL types that are published by themselves, whose titles therefore stand in italics. */
    private static final Set<String> WHOLE_WORKS =
            Set.of("book", "report", "thesis", "pamphlet", "treaty", "legislation", "legal_case", "dataset");

    /** Keeps the links back to the text on the line of the words before them. */
    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final String SENTENCE_ENDS = ".?!…";

    private final Notes notes;
    private final HtmlWriter writer;

    NoteList(Notes notes, HtmlWriter writer) {
        this.notes = notes;
        this.writer = writer;
    }

    Element list() {
        Element list = HtmlWriter.element("ol", "bl-article-notes");
        notes.all().forEach(note -> list.appendChild(item(note)));
        return list;
    }

    private Element item(Note note) {
        Source source = note.source();
        Element line = HtmlWriter.element("p", "bl-article-source")
                .appendChild(writer.message("span", "bl-article-kind", "article.source." + lowerCase(source.kind())))
                .appendChild(Element.createText(" "));
        describe(source, line);
        note.passages().stream()
                .filter(passage ->
                        passage.quote().isEmpty() && passage.locator().isEmpty())
                .forEach(passage -> backLinks(passage, line));
        Element item = HtmlWriter.element("li", "bl-article-note")
                .setAttribute("id", notes.id(note))
                .appendChild(line);
        List<Passage> places = note.passages().stream()
                .filter(passage ->
                        passage.quote().isPresent() || passage.locator().isPresent())
                .toList();
        if (places.size() == 1) {
            item.appendChild(passage("p", source, places.getFirst()));
        } else if (places.size() > 1) {
            Element list = HtmlWriter.element("ol", "bl-article-passages").setAttribute("type", "a");
            places.forEach(
                    place -> list.appendChild(passage("li", source, place).setAttribute("id", notes.id(note, place))));
            item.appendChild(list);
        }
        return item;
    }

    private static String lowerCase(Source.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Author. Title. Container, publisher, date. Archived copy. */
    private void describe(Source source, Element line) {
        if (!source.authors().isEmpty()) {
            sentence(line, source, String.join(", ", source.authors()));
        }
        line.appendChild(title(source));
        line.appendChild(Element.createText(ending(source.title())));
        source.containerTitle().ifPresent(container -> line.appendChild(name("cite", source, container)));
        Optional<String> publisher = source.publisher()
                .filter(name -> source.containerTitle().filter(name::equals).isEmpty());
        if (source.containerTitle().isPresent() && publisher.isPresent()) {
            line.appendChild(Element.createText(", "));
        }
        publisher.ifPresent(name -> line.appendChild(name("span", source, name)));
        if (source.containerTitle().isPresent() || publisher.isPresent()) {
            line.appendChild(Element.createText(", "));
        }
        line.appendChild(issued(source));
        line.appendChild(Element.createText(". "));
        source.archived().flatMap(this::archivedCopy).ifPresent(line::appendChild);
    }

    private Element issued(Source source) {
        Optional<Element> words =
                source.issuedWords().map(text -> name("span", source, text).setAttribute("class", "bl-article-date"));
        return words.or(() -> source.issued().map(writer::date))
                .orElseGet(() -> writer.message("span", "bl-article-date", "article.source.undated"));
    }

    /** A name in the spelling and language of the source. */
    private Element name(String tag, Source source, String name) {
        Element element = new Element(tag).setAttribute("dir", "auto").setText(name);
        markSourceLanguage(element, source);
        return element;
    }

    private void sentence(Element line, Source source, String text) {
        line.appendChild(name("span", source, text));
        line.appendChild(Element.createText(ending(text)));
    }

    private static String ending(String text) {
        boolean ended = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? " " : ". ";
    }

    private Element title(Source source) {
        String tag = source.containerTitle().isEmpty() && WHOLE_WORKS.contains(source.type()) ? "cite" : "span";
        Element title = HtmlWriter.element(tag, "bl-article-source-title").setAttribute("dir", "auto");
        title.setText(source.title());
        markSourceLanguage(title, source);
        return source.address()
                .filter(NoteList::isWebAddress)
                .map(address -> outwardLink(address).appendChild(title))
                .orElse(title);
    }

    private static Element outwardLink(URI address) {
        return HtmlWriter.element("a", "bl-article-outward")
                .setAttribute("href", address.toString())
                .setAttribute("rel", "noopener external");
    }

    /**
     * Whether an address may become a link. The loader refuses other schemes already; they are refused here again,
     * because a {@code javascript:} link would run.
     */
    private static boolean isWebAddress(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
    }

    private Optional<Element> archivedCopy(Source.ArchivedCopy copy) {
        if (!isWebAddress(copy.address())) {
            return Optional.empty();
        }
        String date = writer.phrase(EdtfDate.parse(copy.date().toString()));
        Element link = outwardLink(copy.address()).setText(writer.messages().get("article.source.archived", date));
        writer.markLanguage(link, writer.messages().language());
        return Optional.of(
                HtmlWriter.element("span", "bl-article-archived").appendChild(link, Element.createText(". ")));
    }

    /** Locator and quotation of a passage, with the links back to the text. */
    private Element passage(String tag, Source source, Passage passage) {
        Element place = HtmlWriter.element(tag, "bl-article-passage");
        passage.locator()
                .ifPresent(locator -> place.appendChild(HtmlWriter.element("span", "bl-article-locator")
                        .setAttribute("dir", "auto")
                        .setText(locator)));
        if (passage.locator().isPresent()) {
            place.appendChild(Element.createText(passage.quote().isPresent() ? ": " : ". "));
        }
        passage.quote().ifPresent(quote -> {
            Element quotation = new Element("q").setAttribute("dir", "auto").setText(quote);
            markSourceLanguage(quotation, source);
            place.appendChild(quotation, Element.createText(NO_BREAK_SPACE));
        });
        backLinks(passage, place);
        return place;
    }

    private void markSourceLanguage(Element element, Source source) {
        source.language()
                .filter(language -> !language.equals(writer.language()))
                .ifPresent(language -> element.setAttribute("lang", language));
    }

    private void backLinks(Passage passage, Element parent) {
        List<String> uses = passage.uses();
        for (String use : uses) {
            Element link = HtmlWriter.element("a", "bl-article-back")
                    .setAttribute("href", "#" + use)
                    .setAttribute("role", "doc-backlink")
                    .setText("↩");
            if (uses.size() == 1) {
                writer.label(link, "article.back");
            } else {
                writer.label(link, "article.back-to-use", uses.indexOf(use) + 1, uses.size());
            }
            if (use != uses.getFirst()) {
                parent.appendChild(Element.createText(NO_BREAK_SPACE));
            }
            parent.appendChild(link);
        }
    }
}
