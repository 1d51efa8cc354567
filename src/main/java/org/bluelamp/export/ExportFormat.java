package org.bluelamp.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.ReferenceFormat;

/** The formats of one file. */
public enum ExportFormat {
    CSV("entries.csv", "a table for spreadsheets", selection -> EntryTables.ENTRIES.forSpreadsheets(selection)),
    JSON("entries.json", "entries and sources for programs", EntriesJson::of),
    JSONLD("entries.jsonld", "entries in the vocabulary of schema.org", EntriesJsonLd::of),
    BIBTEX("sources.bib", "sources for BibTeX", selection -> references(selection, ReferenceFormat.BIBTEX)),
    RIS(
            "sources.ris",
            "sources for EndNote, Mendeley and Zotero",
            selection -> references(selection, ReferenceFormat.RIS)),
    CSL("sources.json", "sources as CSL-JSON", selection -> references(selection, ReferenceFormat.CSL_JSON)),
    ICS("entries.ics", "a calendar of what is known to the day", EntriesCalendar::of),
    TIMELINEJS("timeline.json", "a timeline for TimelineJS", TimelineJs::of);

    private final String fileName;
    private final String description;
    private final Function<Selection, ExportedFile> writer;

    ExportFormat(String fileName, String description, Function<Selection, ExportedFile> writer) {
        this.fileName = fileName;
        this.description = description;
        this.writer = writer;
    }

    /** The word for it on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a file that is given none. */
    public String fileName() {
        return fileName;
    }

    public String description() {
        return description;
    }

    public ExportedFile write(Selection selection) {
        return writer.apply(selection);
    }

    private static ExportedFile references(Selection selection, ReferenceFormat format) {
        List<CitedWork> sources = selection.works().sourcesOf(selection.entries());
        return ExportedFile.of(format.write(sources), ExportedFile.sources(sources.size()), List.of());
    }
}
