package org.bluelamp.catalog;

import static org.bluelamp.catalog.Binding.list;
import static org.bluelamp.catalog.Binding.string;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A source out of its CSL-JSON. */
final class SourceBinding {
    private SourceBinding() {}

    static Source source(JsonNode node) {
        JsonNode custom = node.path("custom");
        return new Source(
                node.path("id").asString(),
                node.path("type").asString(),
                TextRules.withoutCslMarkup(node.path("title").asString()),
                list(node.path("author"), SourceBinding::name),
                string(node.path("container-title")).map(TextRules::withoutCslMarkup),
                string(node.path("publisher")),
                CslDates.issued(node.path("issued")),
                string(node.path("language")),
                string(node.path("URL")).map(URI::create),
                kind(custom.path("kind")),
                archived(custom.path("archived")),
                string(custom.path("checked")).flatMap(SourceReader::day),
                node);
    }

    private static Source.Kind kind(JsonNode node) {
        return string(node)
                .map(kind -> Source.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .orElse(Source.Kind.REFERENCE);
    }

    private static Optional<Source.ArchivedCopy> archived(JsonNode node) {
        return string(node.path("date"))
                .flatMap(SourceReader::day)
                .map(date -> new Source.ArchivedCopy(URI.create(node.path("url").asString()), date));
    }

    /** A name as read aloud: given name, particle, family name; or as it stands. */
    private static String name(JsonNode author) {
        Optional<String> literal = string(author.path("literal"));
        return literal.orElseGet(
                () -> Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
                        .map(part -> author.path(part).asString(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")));
    }
}
