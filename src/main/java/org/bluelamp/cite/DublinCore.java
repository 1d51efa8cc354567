package org.bluelamp.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * A work in the elements of Dublin Core, by which Zotero and library programs take a page up: as {@code <meta>} elements of
 * the page about it, or as COinS (ContextObjects in Spans) in a list of many.
 */
public final class DublinCore {
    private static final String FORMAT = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc";

    private DublinCore() {}

    /** Contents of {@code <meta>} elements by their names. */
    public static Map<String, String> meta(CitedWork work) {
        Map<String, String> meta = new LinkedHashMap<>();
        elements(work).forEach((name, content) -> meta.put("DC." + name, content));
        return meta;
    }

    /** The {@code title} of an empty span of the class {@code Z3988}. */
    public static String contextObject(CitedWork work) {
        return elements(work).entrySet().stream()
                .map(element -> "rft." + element.getKey() + "=" + UriUtils.encode(element.getValue(), "UTF-8"))
                .collect(Collectors.joining("&", FORMAT + "&", ""));
    }

    private static Map<String, String> elements(CitedWork work) {
        CslFields fields = new CslFields(work.csl());
        Map<String, String> elements = new LinkedHashMap<>();
        put(elements, "title", fields.text("title"));
        // Zotero's own word: an "article" would become one of a journal.
        elements.put("type", fields.type().equals("dataset") ? "dataset" : "webpage");
        put(elements, "source", fields.text("container-title").or(() -> fields.text("publisher")));
        put(elements, "date", fields.day("issued"));
        put(elements, "language", fields.text("language"));
        put(elements, "identifier", fields.text("URL"));
        return elements;
    }

    private static void put(Map<String, String> elements, String name, Optional<String> content) {
        content.ifPresent(text -> elements.put(name, text));
    }
}
