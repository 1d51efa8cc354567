package org.bluelamp.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The processor of one style in one locale. It is not thread-safe itself, so that one citation is made after the other;
 * each takes some milliseconds.
 */
final class CitationEngine {
    private static final Map<String, String> ELEMENTS =
            Map.of("font-style: italic", "i", "font-weight: bold", "b", "font-variant: small-caps", "span");

    private final CitationStyle style;
    private final CSL processor;
    private CSLItemData item;

    CitationEngine(CitationStyle style, String locale) {
        this.style = style;
        try {
            this.processor = new CSL(
                    new ItemDataProvider() {
                        @Override
                        public CSLItemData retrieveItem(String id) {
                            return item;
                        }

                        @Override
                        public Collection<String> getIds() {
                            return List.of(item.getId());
                        }
                    },
                    // Asked for the locale of a country, the processor mixes in that of the language's first country.
                    name -> new DefaultLocaleProvider().retrieveLocale(locale),
                    null,
                    StyleFile.rules(style),
                    locale);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    synchronized Citation cite(Map<String, Object> csl) {
        Element entry = entry(csl)
                // Chicago leaves dictionaries and encyclopedias out of a bibliography; who asks for one wants it in.
                .or(() -> entry(with(csl, "type", "webpage")))
                .orElseThrow();
        entry.select(".csl-left-margin, .csl-right-inline").unwrap();
        entry.select("span[style]").forEach(CitationEngine::simplify);
        trim(entry);
        return new Citation(style, entry.wholeText().strip(), entry.html().strip());
    }

    private Optional<Element> entry(Map<String, Object> csl) {
        item = CSLItemData.fromJson(csl);
        processor.reset();
        processor.setOutputFormat("html");
        processor.registerCitationItems(List.of(item.getId()));
        Document document = Jsoup.parseBodyFragment(processor.makeBibliography().makeString());
        document.outputSettings().prettyPrint(false);
        return Optional.ofNullable(document.selectFirst(".csl-entry"));
    }

    private static Map<String, Object> with(Map<String, Object> csl, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(csl);
        changed.put(field, value);
        return changed;
    }

    /** What the processor says by styles is said by elements, which need none. */
    private static void simplify(Element span) {
        String tag = ELEMENTS.getOrDefault(span.attr("style").replaceAll(";$", ""), "span");
        if (tag.equals("span")) {
            span.unwrap();
        } else {
            span.tagName(tag).clearAttributes();
        }
    }

    private static void trim(Element entry) {
        if (entry.firstChild() instanceof TextNode first)
            first.text(first.getWholeText().stripLeading());
    }
}
