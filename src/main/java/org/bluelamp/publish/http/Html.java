package org.bluelamp.publish.http;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bluelamp.text.Direction;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;

/** HTML as an answer, always in UTF-8, and what heads of pages are made of. */
public final class Html {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private Html() {}

    public static Representation representation(String html) {
        return new Representation(HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole page, in which the system chooses the palette. */
    public static Representation page(String language, Element head, Element body) {
        return page(language, Optional.empty(), head, body);
    }

    /**
     * A whole page.
     *
     * @param language BCP 47 tag
     * @param palette {@code night} or {@code day}
     */
    public static Representation page(String language, Optional<String> palette, Element head, Element body) {
        Element html = new Element("html")
                .setAttribute("lang", language)
                .setAttribute("dir", Direction.of(language).attribute());
        palette.ifPresent(word -> html.setAttribute("data-palette", word));
        html.appendChild(head, body);
        Document document = new Document("");
        // White space between elements is part of a text.
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        document.appendChild(ElementUtil.toJsoup(document, html));
        return representation("<!doctype html>\n" + document.outerHtml() + "\n");
    }

    public static Element meta(String name, String content) {
        return new Element("meta").setAttribute("name", name).setAttribute("content", content);
    }

    /** A property of the Open Graph protocol. */
    public static Element property(String name, String content) {
        return new Element("meta").setAttribute("property", name).setAttribute("content", content);
    }

    public static Element link(String relation, String address) {
        return new Element("link").setAttribute("rel", relation).setAttribute("href", address);
    }
}
