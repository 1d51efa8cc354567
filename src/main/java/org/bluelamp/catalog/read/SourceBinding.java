package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.string;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.CslDates;
import org.bluelamp.catalog.model.Source;
import tools.jackson.databind.JsonNode;

/** Makes a source of its checked CSL-JSON. */
final class SourceBinding {
    private SourceBinding() {}

    static Source source(JsonNode node) {
        JsonNode custom = node.path("custom");
        CslDates.CslDate issued = CslDates.read(node.path("issued"));
        return new Source(
                node.path("id").asString(),
                node.path("type").asString(),
                CslText.plain(node.path("title").asString()),
                list(node.path("author"), SourceBinding::name).stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                text(node.path("container-title")),
                text(node.path("publisher")),
                issued.date(),
                issued.text().map(CslText::plain),
                string(node.path("language")).flatMap(CslText::languageTag),
                string(node.path("URL")).map(URI::create),
                kind(custom.path("kind")),
                archived(custom.path("archived")),
                string(custom.path("checked")).flatMap(SourceReader::day),
                custom.path("unsigned").asBoolean(false),
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

    private static Optional<String> text(JsonNode node) {
        return string(node).map(CslText::plain).filter(text -> !text.isEmpty());
    }

    /** A name as read aloud: given name, particles, family name, suffix; an institution's as it stands. */
    private static String name(JsonNode author) {
        Optional<String> literal = text(author.path("literal"));
        if (literal.isPresent()) return literal.get();
        String family = joined(author, "dropping-particle", "non-dropping-particle", "family");
        // Where a name is always written in one order, the family's stands first.
        String name = isTrue(author.path("static-ordering"))
                ? (family + " " + joined(author, "given")).strip()
                : (joined(author, "given") + " " + family).strip();
        return text(author.path("suffix"))
                .map(suffix -> name + (isTrue(author.path("comma-suffix")) ? ", " : " ") + suffix)
                .orElse(name);
    }

    private static String joined(JsonNode author, String... parts) {
        return Stream.of(parts)
                .flatMap(part -> text(author.path(part)).stream())
                .reduce("", SourceBinding::joined)
                .strip();
    }

    /** Joins two parts of a name. No space follows an apostrophe or a hyphen, as in "d'" and "al-". */
    private static String joined(String before, String after) {
        boolean isClose = before.isEmpty() || "'’-".indexOf(before.charAt(before.length() - 1)) >= 0;
        return before + (isClose ? "" : " ") + after;
    }

    /** CSL writes it as true, 1 or "true". */
    private static boolean isTrue(JsonNode node) {
        return List.of("true", "1").contains(node.asString(""));
    }
}
