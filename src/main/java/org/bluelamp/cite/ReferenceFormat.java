package org.bluelamp.cite;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats of files in which programs that manage references read works. */
public enum ReferenceFormat {
    BIBTEX("bib", "BibTeX", "application/x-bibtex", Bibtex::of),
    RIS("ris", "RIS", "application/x-research-info-systems", Ris::of),
    CSL_JSON("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", ReferenceFormat::csl);

    private final String extension;
    private final String title;
    private final String mediaType;
    private final Function<Collection<CitedWork>, String> writer;

    ReferenceFormat(String extension, String title, String mediaType, Function<Collection<CitedWork>, String> writer) {
        this.extension = extension;
        this.title = title;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public static Optional<ReferenceFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    /** As people know it; the same in all languages. */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole content of a file, to be written in UTF-8. */
    public String write(Collection<CitedWork> works) {
        return writer.apply(works);
    }

    private static String csl(Collection<CitedWork> works) {
        return ReadableJson.of(works.stream().map(CitedWork::csl).toList());
    }
}
