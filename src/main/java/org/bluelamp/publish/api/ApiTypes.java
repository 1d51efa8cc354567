package org.bluelamp.publish.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.publish.http.Site;
import tools.jackson.databind.JsonNode;

/** The pieces that several documents of the API have in common. */
final class ApiTypes {
    private ApiTypes() {}

    /** A text with the language that it is in; may hold {@code *emphasis*}. */
    record LocalText(String language, String text) {
        static Optional<LocalText> of(Optional<Text> text, String language) {
            return text.map(known -> of(known, language));
        }

        static LocalText of(Text text, String language) {
            Text.Localized localized = text.in(language);
            return new LocalText(localized.language(), localized.text());
        }
    }

    /** An EDTF date, in words, and the days it spans; a day that is open or unknown is left out. */
    record Date(String edtf, String phrase, Optional<Long> earliest, Optional<Long> latest) {
        static Date of(EdtfDate date, String language) {
            return new Date(
                    date.toString(),
                    DatePhrases.in(language).phrase(date),
                    Optional.ofNullable(firstDay(date)),
                    Optional.ofNullable(lastDay(date)));
        }
    }

    /** Days since 1970-01-01. */
    record Span(String edtf, Optional<Long> earliest, Optional<Long> latest) {
        static Span of(EdtfDate date) {
            return new Span(date.toString(), Optional.ofNullable(firstDay(date)), Optional.ofNullable(lastDay(date)));
        }
    }

    record Cite(String source, Optional<String> quote, Optional<String> locator) {
        static List<Cite> of(List<Entry.Cite> cites) {
            return cites.stream()
                    .map(cite -> new Cite(cite.source(), cite.quote(), cite.locator()))
                    .toList();
        }
    }

    /**
     * @param address of the drawing on this site
     * @param kind what it is
     */
    record Medium(String address, LocalText alt, String credit, String licence, String kind) {
        static List<Medium> of(List<Entry.Medium> media, String language, Site site) {
            return media.stream()
                    .map(medium -> new Medium(
                            site.medium(medium.file()),
                            LocalText.of(medium.alt(), language),
                            medium.credit(),
                            medium.licence(),
                            medium.kind().id()))
                    .toList();
        }
    }

    /** A licence: its SPDX name, as people write it, where to read it. */
    record Licence(String id, String name, String address) {
        static Optional<Licence> of(Exhibit exhibit) {
            return exhibit.licence()
                    .map(licence -> new Licence(
                            licence.id(), licence.name(), licence.address().toString()));
        }
    }

    /** Days since 1970-01-01, or null if the start is open. */
    static Long firstDay(EdtfDate date) {
        return date.earliestDay() == Long.MIN_VALUE ? null : date.earliestDay();
    }

    /** Days since 1970-01-01, or null if the end is open. */
    static Long lastDay(EdtfDate date) {
        return date.latestDay() == Long.MAX_VALUE ? null : date.latestDay();
    }

    static List<LocalText> texts(List<Text> texts, String language) {
        return texts.stream().map(text -> LocalText.of(text, language)).toList();
    }

    /** The sources that some cites name, each once, as CSL-JSON. */
    static List<JsonNode> sources(Catalog catalog, Stream<Entry.Cite> cites) {
        return csl(catalog.cited(cites).toList());
    }

    static List<JsonNode> csl(Collection<Source> sources) {
        return sources.stream().map(Source::csl).toList();
    }
}
