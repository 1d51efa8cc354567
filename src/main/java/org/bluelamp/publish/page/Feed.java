package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Changes;
import org.bluelamp.catalog.model.Correction;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.text.Messages;
import org.springframework.http.MediaType;

/**
 * What is new, changed and put right in the exhibit, the latest first, as an Atom feed (RFC 4287). Where {@code changes.json}
 * is missing, it tells corrections alone.
 */
final class Feed {
    private static final MediaType TYPE = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Readers ask every hour; older news is in the site map. */
    private static final int MOST_ITEMS = 100;

    private final PageRequest asked;
    private final Catalog catalog;
    private final Addresses addresses;
    private final Messages messages;

    Feed(PageRequest asked) {
        this.asked = asked;
        this.catalog = asked.catalog();
        this.addresses = asked.addresses();
        this.messages = Messages.in(asked.language());
    }

    /**
     * What happened to an entry.
     *
     * @param what the last word of its message, and of its id
     * @param number tells corrections of one day apart
     */
    private record Item(LocalDate day, String what, Entry entry, String summary, int number) {}

    /** Leads readers of feeds from a page to the feed. */
    static Element link(PageRequest asked) {
        Feed feed = new Feed(asked);
        return Html.link("alternate", asked.site().whole(feed.addresses.feed()))
                .setAttribute("type", "application/atom+xml")
                .setAttribute("title", feed.messages.get("feed.title", feed.plain(asked.catalog())));
    }

    Representation atom() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text can be written into memory", impossible);
        }
        return new Representation(TYPE, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        List<Item> items = items();
        String self = asked.site().whole(addresses.feed());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", asked.language());
        element(xml, "id", self);
        element(xml, "title", messages.get("feed.title", plain(catalog)));
        element(
                xml,
                "updated",
                instant(items.stream().map(Item::day).findFirst().orElse(LocalDate.EPOCH)));
        xml.writeStartElement("author");
        element(xml, "name", plain(catalog));
        xml.writeEndElement();
        link(xml, "self", self);
        link(xml, "alternate", asked.site().whole(addresses.timeline()));
        if (catalog.exhibit().licence().isPresent()) {
            element(xml, "rights", catalog.exhibit().licence().get().name());
        }
        for (Item item : items) write(xml, item);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
        String page = asked.site().whole(addresses.entry(item.entry().id()));
        String number = item.number() == 0 ? "" : "-" + item.number();
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", page + "#" + item.what() + "-" + item.day() + number);
        element(
                xml,
                "title",
                messages.get("feed." + item.what(), plain(item.entry().title())));
        element(xml, "updated", instant(item.day()));
        link(xml, "alternate", page);
        element(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    private List<Item> items() {
        Set<String> corrected = new HashSet<>();
        Stream<Item> corrections = catalog.corrections().stream()
                .flatMap(correction ->
                        catalog.entry(correction.entry()).stream().map(entry -> item(correction, entry, corrected)))
                .toList()
                .stream();
        Stream<Item> changes = catalog.entries().stream()
                .flatMap(entry ->
                        catalog.changes().of("entries", entry.id()).stream().map(days -> item(entry, days)))
                // What was put right has been told as that.
                .filter(item -> !corrected.contains(item.entry().id() + item.day()));
        return Stream.concat(corrections, changes)
                .sorted(Comparator.comparing(Item::day)
                        .reversed()
                        .thenComparing(item -> item.entry().id())
                        .thenComparing(Item::number))
                .limit(MOST_ITEMS)
                .toList();
    }

    private Item item(Correction correction, Entry entry, Set<String> corrected) {
        LocalDate day = LocalDate.ofEpochDay(correction.date().latestDay());
        int number = 0;
        while (!corrected.add(entry.id() + day + (number == 0 ? "" : "-" + number))) number++;
        String summary = messages.get("article.corrections.was") + ": " + plain(correction.was()) + " "
                + messages.get("article.corrections.now") + ": " + plain(correction.now());
        return new Item(day, "corrected", entry, summary, number);
    }

    private Item item(Entry entry, Changes.Days days) {
        boolean isNew = days.added().equals(days.changed());
        return new Item(days.changed(), isNew ? "added" : "changed", entry, plain(entry.lede()), 0);
    }

    private String plain(Catalog exhibit) {
        return plain(exhibit.exhibit().title());
    }

    private String plain(Text text) {
        return InlineText.plain(text, asked.language());
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
