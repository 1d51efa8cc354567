package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.node.JsonNodeFactory;

/** Entries and sources with only what a test is about. */
final class ArticleFixture {
    /** A page of its own in English. */
    static final ArticleOptions PAGE = ArticleOptions.page(
            new Addresses("/", CatalogFixture.of(List.of(), List.of()).exhibit(), "en"));

    static final Source OTAGO = new Source(
            "otago",
            "article-newspaper",
            "The Modern Sleuth",
            List.of(),
            Optional.of("Otago Daily Times"),
            Optional.of("Papers Past"),
            Optional.of(EdtfDate.parse("1923-05-11")),
            Optional.empty(),
            Optional.of("en"),
            Optional.of(URI.create("https://paperspast.example/1?a=1&b=2")),
            Source.Kind.ARCHIVE,
            Optional.of(new Source.ArchivedCopy(
                    URI.create("https://web.archive.example/1"), LocalDate.parse("2019-05-03"))),
            Optional.empty(),
            false,
            JsonNodeFactory.instance.objectNode());

    static final Source HEROLD = new Source(
            "herold",
            "book",
            "Wie funktioniert das?",
            List.of("Horst Herold", "Bundeskriminalamt"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("de"),
            Optional.empty(),
            Source.Kind.PRIMARY,
            Optional.empty(),
            Optional.empty(),
            false,
            JsonNodeFactory.instance.objectNode());

    static final Source WORDS_FOR_A_DATE = new Source(
            "urteil",
            "report",
            "Das Urteil",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("im Frühjahr vor dem Urteil"),
            Optional.of("de"),
            Optional.empty(),
            Source.Kind.PRIMARY,
            Optional.empty(),
            Optional.empty(),
            false,
            JsonNodeFactory.instance.objectNode());

    private ArticleFixture() {}

    static Cite cite(String source) {
        return new Cite(source, Optional.empty(), Optional.empty());
    }

    static Cite cite(String source, String quote) {
        return new Cite(source, Optional.of(quote), Optional.empty());
    }

    static Cite cite(String source, String quote, String locator) {
        return new Cite(source, Optional.of(quote), Optional.of(locator));
    }

    static Entry.Statement statement(String text, Cite... cites) {
        return new Entry.Statement(Text.english(text), List.of(cites));
    }

    static Entry entry(String id, String date, Entry.Statement... statements) {
        return entry(id, date, Text.english("Title of " + id), Optional.empty(), List.of(), statements);
    }

    static Entry entry(
            String id,
            String date,
            Text title,
            Optional<Entry.Dispute> dispute,
            List<String> ledTo,
            Entry.Statement... statements) {
        return new Entry(
                id,
                EdtfDate.parse(date),
                "communications",
                "first-use",
                5,
                false,
                Optional.of(new Entry.Place(Text.english("Melbourne"), "AU", Optional.empty(), Optional.empty())),
                title,
                Optional.empty(),
                Text.english("A lede."),
                Arrays.asList(statements),
                dispute,
                List.of(),
                List.of(),
                ledTo);
    }

    static Entry with(Entry entry, List<Entry.Figure> figures, List<Entry.Medium> media) {
        return new Entry(
                entry.id(),
                entry.date(),
                entry.theme(),
                entry.kind(),
                entry.significance(),
                entry.delicate(),
                entry.place(),
                entry.title(),
                entry.shortTitle(),
                entry.lede(),
                entry.statements(),
                entry.dispute(),
                figures,
                media,
                entry.ledTo());
    }

    /** Reads a printed article as a browser would. */
    static Document read(Element article) {
        return Jsoup.parse(article.getOuterHTML());
    }
}
