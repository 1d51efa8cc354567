package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.Source;

/**
 * The numbering of an article's notes.
 *
 * <p>A source is one note, numbered by its first use. Where it is cited for more than one passage, its passages are
 * lettered, and the reference names the passage: 2b is the second passage of the second source. So a source is
 * described once, and each statement still refers to the passage that supports it.
 */
final class Notes {
    /** A passage of a source and the ids of the references that point at it. */
    record Passage(Optional<String> quote, Optional<String> locator, Optional<String> letter, List<String> uses) {}

    private final Map<String, Note> bySource = new LinkedHashMap<>();
    private final String idPrefix;

    /** Numbers cites in the order in which the article shows them. */
    Notes(Catalog catalog, Stream<Cite> cites, String idPrefix) {
        this.idPrefix = idPrefix;
        cites.forEach(cite -> catalog.source(cite.source())
                .ifPresent(source -> bySource.computeIfAbsent(source.id(), id -> new Note(source, bySource.size() + 1))
                        .add(cite)));
    }

    Collection<Note> all() {
        return bySource.values();
    }

    /** Puts the numbers of some cites behind the words of an element; to be called in the order of the article. */
    void append(Element parent, List<Cite> cites, HtmlWriter writer) {
        references(cites, writer).ifPresent(references -> {
            if (parent.hasAttribute("lang")) {
                // The text around is in another language than the words that name the notes.
                references.setAttribute("lang", writer.messages().language());
            } else {
                writer.markLanguage(references, writer.messages().language());
            }
            parent.appendChild(references);
        });
    }

    /** The superscript links to the notes of some cites. */
    private Optional<Element> references(List<Cite> cites, HtmlWriter writer) {
        List<Element> links = cites.stream()
                .map(cite -> Optional.ofNullable(bySource.get(cite.source())).map(note -> link(note, cite, writer)))
                .flatMap(Optional::stream)
                .toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Element references = HtmlWriter.element("sup", "bl-article-refs");
        for (Element link : links) {
            if (references.getChildCount() > 0) {
                references.appendChild(Element.createText(" "));
            }
            references.appendChild(link);
        }
        return Optional.of(references);
    }

    private Element link(Note note, Cite cite, HtmlWriter writer) {
        Passage passage = note.passage(cite);
        String label = note.number() + passage.letter().orElse("");
        String id = note.nextUse(idPrefix);
        passage.uses().add(id);
        return new Element("a")
                .setAttribute("id", id)
                .setAttribute("href", "#" + id(note, passage))
                .setAttribute("role", "doc-noteref")
                .setAttribute("aria-label", writer.messages().get("article.note", label))
                .setText(label);
    }

    /** The id of a note, or of one of its lettered passages. */
    String id(Note note, Passage passage) {
        return id(note) + passage.letter().map(letter -> "-" + letter).orElse("");
    }

    String id(Note note) {
        return idPrefix + "note-" + note.number();
    }

    /** A source with its number and the passages that the article cites. */
    static final class Note {
        private static final int LETTERS = 26;

        private final Source source;
        private final int number;
        private final List<Cite> cited = new ArrayList<>();
        private List<Passage> passages = List.of();
        private int uses;

        private Note(Source source, int number) {
            this.source = source;
            this.number = number;
        }

        Source source() {
            return source;
        }

        int number() {
            return number;
        }

        private void add(Cite cite) {
            if (!cited.contains(cite)) {
                cited.add(cite);
            }
        }

        /** The cited passages in order; one without quote and locator means the source as a whole. */
        List<Passage> passages() {
            if (passages.isEmpty()) {
                List<Cite> places = cited.stream().filter(Note::isPlace).toList();
                passages = cited.stream()
                        .map(cite -> new Passage(
                                cite.quote(),
                                cite.locator(),
                                Optional.of(cite)
                                        .filter(place -> isPlace(place) && places.size() > 1)
                                        .map(place -> letter(places.indexOf(place))),
                                new ArrayList<>()))
                        .toList();
            }
            return passages;
        }

        private Passage passage(Cite cite) {
            return passages().get(cited.indexOf(cite));
        }

        private String nextUse(String prefix) {
            uses++;
            return prefix + "ref-" + number + (uses == 1 ? "" : "-" + uses);
        }

        private static boolean isPlace(Cite cite) {
            return cite.quote().isPresent() || cite.locator().isPresent();
        }

        /** a to z, then aa, ab ... */
        private static String letter(int index) {
            String last = String.valueOf((char) ('a' + index % LETTERS));
            return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
        }
    }
}
