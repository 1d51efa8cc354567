package org.bluelamp.catalog.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import tools.jackson.databind.JsonNode;

/**
 * A source as CSL-JSON, with our own fields out of CSL's {@code custom} object.
 *
 * @param type CSL type, for example {@code article-newspaper}
 * @param issued date of publication; empty where the record has none that can be read
 * @param issuedWords what is shown instead of that date: the words in which the record gives it
 * @param language BCP 47 tag of the source's own language
 * @param address http or https only
 * @param checked when a person or the link checker last saw it
 * @param isUnsigned whether somebody has seen that it names no author
 * @param csl the record as it stands in {@code sources.json} without what could do harm, for citation processors and
 *     export
 */
public record Source(
        String id,
        String type,
        String title,
        List<String> authors,
        Optional<String> containerTitle,
        Optional<String> publisher,
        Optional<EdtfDate> issued,
        Optional<String> issuedWords,
        Optional<String> language,
        Optional<URI> address,
        Kind kind,
        Optional<ArchivedCopy> archived,
        Optional<LocalDate> checked,
        boolean isUnsigned,
        JsonNode csl) {
    public Source {
        authors = List.copyOf(authors);
    }

    /** The kind of a source, by who made it; lower case in the data. */
    public enum Kind {
        PRIMARY,
        GOVERNMENT,
        ARCHIVE,
        NEWS,
        SCHOLARLY,
        MUSEUM,
        REFERENCE,
        COMPANY;

        /** The word for it in the data and in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A copy in a web archive, which remains when the original is gone. */
    public record ArchivedCopy(URI address, LocalDate date) {}
}
