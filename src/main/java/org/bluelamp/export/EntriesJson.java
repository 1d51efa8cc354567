package org.bluelamp.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.ReadableJson;

/** Entries as they are told, and their sources as CSL-JSON. */
final class EntriesJson {
    private final Selection selection;

    private EntriesJson(Selection selection) {
        this.selection = selection;
    }

    static ExportedFile of(Selection selection) {
        EntriesJson json = new EntriesJson(selection);
        List<CitedWork> sources = selection.works().sourcesOf(selection.entries());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("exhibit", Origin.of(selection));
        document.put("entries", selection.entries().stream().map(json::entry).toList());
        document.put("sources", sources.stream().map(CitedWork::csl).toList());
        return ExportedFile.of(
                ReadableJson.of(document),
                ExportedFile.entries(selection.entries().size()) + " with " + ExportedFile.sources(sources.size()),
                List.of());
    }

    private Map<String, Object> entry(Entry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", entry.id());
        selection.address(entry).ifPresent(address -> told.put("address", address));
        putDate(told, Optional.of(entry.date()));
        told.put("theme", entry.theme());
        told.put("kind", entry.kind());
        told.put("significance", entry.significance());
        entry.place().ifPresent(place -> told.put("place", place(place)));
        told.put("title", selection.plain(entry.title()));
        told.put("lede", selection.plain(entry.lede()));
        told.put(
                "statements",
                entry.statements().stream()
                        .map(statement -> said(selection.plain(statement.text()), statement.cites()))
                        .toList());
        entry.dispute().ifPresent(dispute -> {
            Map<String, Object> rivals = new LinkedHashMap<>();
            rivals.put("question", selection.plain(dispute.question()));
            rivals.put(
                    "positions",
                    dispute.positions().stream().map(this::position).toList());
            told.put("dispute", rivals);
        });
        if (!entry.figures().isEmpty()) {
            told.put("figures", entry.figures().stream().map(this::figure).toList());
        }
        if (!entry.media().isEmpty()) {
            told.put("media", entry.media().stream().map(this::medium).toList());
        }
        if (!entry.ledTo().isEmpty()) told.put("ledTo", entry.ledTo());
        return told;
    }

    private Map<String, Object> place(Entry.Place place) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", selection.plain(place.name()));
        told.put("country", place.country());
        place.latitude().ifPresent(degrees -> told.put("latitude", degrees));
        place.longitude().ifPresent(degrees -> told.put("longitude", degrees));
        return told;
    }

    private Map<String, Object> position(Entry.Position position) {
        Map<String, Object> told = new LinkedHashMap<>();
        putDate(told, position.date());
        told.putAll(said(selection.plain(position.text()), position.cites()));
        return told;
    }

    private Map<String, Object> figure(Entry.Figure figure) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("label", selection.plain(figure.label()));
        told.put("value", figure.value());
        told.put("unit", selection.plain(figure.unit()));
        putDate(told, figure.date());
        told.put("cites", cites(figure.cites()));
        return told;
    }

    private Map<String, Object> medium(Entry.Medium medium) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", medium.file());
        told.put("kind", medium.kind().id());
        told.put("alt", selection.plain(medium.alt()));
        told.put("credit", medium.credit());
        told.put("licence", medium.licence());
        return told;
    }

    private void putDate(Map<String, Object> told, Optional<EdtfDate> date) {
        date.ifPresent(known -> {
            told.put("date", known.toString());
            told.put("dateInWords", selection.phrases().phrase(known));
        });
    }

    private static Map<String, Object> said(String text, List<Entry.Cite> cites) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("text", text);
        told.put("cites", cites(cites));
        return told;
    }

    private static List<Map<String, Object>> cites(List<Entry.Cite> cites) {
        return cites.stream()
                .map(cite -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("source", cite.source());
                    cite.quote().ifPresent(quote -> told.put("quote", quote));
                    cite.locator().ifPresent(locator -> told.put("locator", locator));
                    return told;
                })
                .toList();
    }
}
