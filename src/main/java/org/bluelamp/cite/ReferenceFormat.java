package org.bluelamp.cite;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

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
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer())
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(works.stream().map(CitedWork::csl).toList())
                + "\n";
    }

    /** Lines end alike on all systems, so that the same data make the same file. */
    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    }
}
