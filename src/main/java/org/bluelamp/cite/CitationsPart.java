package org.bluelamp.cite;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How something is cited, as a part of a page: the citation in each style, the files for reference managers, and for an
 * entry its sources and statements. {@code <bl-cite>} shows the buttons that copy, and puts the day into it.
 *
 * @param works with whole addresses
 * @param addresses those of the page on which the part stands
 */
public record CitationsPart(CitedWorks works, HtmlWriter writer, Addresses addresses) {
    /**
     * @param subject kind and id, or {@code exhibit}: what stands behind {@code cite/} in addresses
     * @param statement number of the cited statement of an entry
     */
    public Element of(CitedWork work, String subject, Optional<Integer> statement) {
        Element part = HtmlWriter.element("div", "bl-citations");
        Element list = HtmlWriter.element("dl", "bl-citation-styles");
        for (Citation citation : new Citations(writer.language()).all(work.csl())) list.appendChild(styled(citation));
        Map<String, String> parameters = statement
                .map(number -> Map.of("statement", String.valueOf(number)))
                .orElseGet(Map::of);
        part.appendChild(list, files("cite.files", subject, parameters));
        if (statement.isEmpty() && subject.startsWith(CitedWorks.ENTRY + "/")) {
            String id = subject.substring(subject.indexOf('/') + 1);
            works.catalog().entry(id).ifPresent(entry -> part.appendChild(ofEntry(entry)));
        }
        return part.appendChild(HtmlWriter.element("p", "bl-citation-news").setAttribute("role", "status"));
    }

    private Element styled(Citation citation) {
        Element text = HtmlWriter.element("span", "bl-citation-text").setAttribute("dir", "auto");
        for (Node node : Jsoup.parseBodyFragment(citation.html()).body().childNodes()) append(text, node);
        Element copy = writer.message("button", "bl-citation-copy", "cite.copy")
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label",
                        writer.messages()
                                .get("cite.copy-style", citation.style().title()))
                .setAttribute(
                        "data-copied",
                        writer.messages().get("cite.copied", citation.style().title()))
                .setAttribute("hidden", true);
        return HtmlWriter.element("div", "bl-citation")
                .setAttribute("data-style", citation.style().id())
                .appendChild(
                        HtmlWriter.element("dt", "bl-citation-style")
                                .setText(citation.style().title()),
                        new Element("dd").appendChild(text, Element.createText(" "), copy));
    }

    /** Makes elements of a citation's few, and text of all else. */
    private static void append(Element parent, Node node) {
        if (node instanceof TextNode text) {
            parent.appendChild(Element.createText(text.getWholeText()));
        } else if (node instanceof org.jsoup.nodes.Element element) {
            Element child = new Element(element.tagName().equals("b") ? "b" : "i");
            element.childNodes().forEach(below -> append(child, below));
            parent.appendChild(child);
        }
    }

    private Element[] ofEntry(Entry entry) {
        Element statements = HtmlWriter.element("p", "bl-citation-files")
                .appendChild(writer.message("span", "bl-citation-label", "cite.statements"));
        IntStream.rangeClosed(1, entry.statements().size()).forEach(number -> {
            String page = addresses.citation(CitedWorks.ENTRY, entry.id());
            statements.appendChild(
                    Element.createText(" "),
                    new Element("a")
                            .setAttribute("href", page + (page.contains("?") ? "&" : "?") + "statement=" + number)
                            .setAttribute("router-ignore", true)
                            .setText(writer.messages().number(number)));
        });
        return new Element[] {files("cite.sources", "sources", Map.of("entry", entry.id())), statements};
    }

    private Element files(String key, String subject, Map<String, String> parameters) {
        Element files = HtmlWriter.element("p", "bl-citation-files")
                .appendChild(writer.message("span", "bl-citation-label", key));
        for (ReferenceFormat format : List.of(ReferenceFormat.values())) {
            String name = subject.replace('/', '-') + "." + format.extension();
            String address = addresses.citationFile(subject + "." + format.extension(), parameters);
            files.appendChild(
                    Element.createText(" "),
                    new Element("a")
                            .setAttribute("href", address)
                            .setAttribute("download", name)
                            .setAttribute("router-ignore", true)
                            .setText(format.title()));
        }
        return files;
    }
}
