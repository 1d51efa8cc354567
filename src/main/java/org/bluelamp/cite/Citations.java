package org.bluelamp.cite;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.bluelamp.text.Messages;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes citations in one language. The processor of a style is loaded when it is first used, half a second the first and
 * less after that, and kept.
 *
 * @param language BCP 47 tag of the words and dates between what is cited
 */
public record Citations(String language) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Map<String, CitationEngine> ENGINES = new ConcurrentHashMap<>();

    /** @param csl a work as CSL-JSON */
    public Citation of(JsonNode csl, CitationStyle style) {
        ObjectNode record = StyledRecord.of(csl, style);
        Citation citation = cite(record, style);
        String version = csl.path("version").asString("");
        return version.isEmpty() || Strings.CI.contains(citation.text(), version)
                ? citation
                : cite(record, style, Messages.in(language).get("cite.version", version));
    }

    /** Most styles give a page no version. It follows the name of what the page is of. */
    private Citation cite(ObjectNode record, CitationStyle style, String version) {
        String field = record.has("container-title") ? "container-title" : "title";
        Citation citation = cite(record.deepCopy().put(field, record.path(field).asString() + " " + version), style);
        // What a style capitalizes in titles is no word here.
        return new Citation(
                style,
                Strings.CI.replace(citation.text(), version, version),
                Strings.CI.replace(citation.html(), version, version));
    }

    private Citation cite(JsonNode record, CitationStyle style) {
        String locale = CitationLocales.of(language, style.english());
        return ENGINES.computeIfAbsent(style + "|" + locale, key -> new CitationEngine(style, locale))
                .cite(JSON.convertValue(record, OBJECT));
    }

    /** The citation in every style. */
    public List<Citation> all(JsonNode csl) {
        return Stream.of(CitationStyle.values()).map(style -> of(csl, style)).toList();
    }
}
