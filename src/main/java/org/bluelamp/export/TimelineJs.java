package org.bluelamp.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfEnd;
import org.bluelamp.catalog.date.EdtfPoint;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.cite.ReadableJson;
import org.springframework.web.util.HtmlUtils;

/**
 * A timeline for TimelineJS. Its dates are exact; how exactly a date is known is said in the words that are displayed. An
 * entry without a beginning has no place there and is left out.
 */
final class TimelineJs {
    private final Selection selection;

    private TimelineJs(Selection selection) {
        this.selection = selection;
    }

    static ExportedFile of(Selection selection) {
        TimelineJs timeline = new TimelineJs(selection);
        List<Map<String, Object>> slides = selection.entries().stream()
                .flatMap(entry -> timeline.slide(entry).stream())
                .toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", Map.of("text", timeline.text(selection.exhibitName(), timeline.about())));
        document.put("events", slides);
        document.put(
                "eras",
                selection.catalog().exhibit().eras().stream()
                        .flatMap(era -> timeline.era(era).stream())
                        .toList());
        List<String> leftOut = new ArrayList<>();
        int missing = selection.entries().size() - slides.size();
        if (missing > 0) {
            leftOut.add(ExportedFile.entries(missing) + " without a beginning " + (missing == 1 ? "is" : "are")
                    + " left out.");
        }
        if (selection.base().isEmpty()) {
            leftOut.add("Drawings and addresses are left out; --base says where the exhibit stands.");
        }
        return ExportedFile.of(ReadableJson.of(document), ExportedFile.entries(slides.size()), leftOut);
    }

    private String about() {
        String version = "Version " + HtmlUtils.htmlEscape(selection.catalog().version());
        return selection
                .catalog()
                .exhibit()
                .licence()
                .map(licence -> version + ", " + HtmlUtils.htmlEscape(licence.name()))
                .orElse(version);
    }

    private Optional<Map<String, Object>> slide(Entry entry) {
        return date(entry.date().start()).map(start -> {
            Map<String, Object> slide = new LinkedHashMap<>();
            slide.put("unique_id", entry.id());
            slide.put("start_date", start);
            // An interval of EDTF is a time in which it lies; TimelineJS draws its span.
            if (entry.date().isInterval()) {
                date(entry.date().end()).ifPresent(end -> slide.put("end_date", end));
            }
            slide.put("display_date", selection.phrases().phrase(entry.date()));
            slide.put("text", text(selection.plain(entry.title()), body(entry)));
            slide.put("group", selection.themeName(entry.theme()));
            entry.media().stream()
                    .findFirst()
                    .filter(medium -> selection.base().isPresent())
                    .ifPresent(medium -> slide.put("media", medium(medium)));
            return slide;
        });
    }

    private String body(Entry entry) {
        String lede = "<p>" + HtmlUtils.htmlEscape(selection.plain(entry.lede()), "UTF-8") + "</p>";
        return selection
                .address(entry)
                .map(address -> lede + "<p><a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">"
                        + HtmlUtils.htmlEscape(
                                selection.plain(selection.catalog().exhibit().title()), "UTF-8")
                        + "</a></p>")
                .orElse(lede);
    }

    private Map<String, Object> medium(Entry.Medium medium) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "url",
                selection.base().orElse("") + selection.works().addresses().medium(medium.file()));
        told.put("alt", selection.plain(medium.alt()));
        told.put("credit", HtmlUtils.htmlEscape(medium.credit() + ", " + medium.licence(), "UTF-8"));
        return told;
    }

    private Map<String, Object> text(String headline, String html) {
        Map<String, Object> text = new LinkedHashMap<>();
        // TimelineJS shows a headline as HTML.
        text.put("headline", HtmlUtils.htmlEscape(headline, "UTF-8"));
        text.put("text", html);
        return text;
    }

    private Optional<Map<String, Object>> era(Exhibit.Era era) {
        EdtfDate span = era.span();
        Optional<Map<String, Object>> start = date(span.start());
        Optional<Map<String, Object>> end = date(span.end());
        if (start.isEmpty() || end.isEmpty()) return Optional.empty();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("start_date", start.get());
        told.put("end_date", end.get());
        told.put("text", Map.of("headline", HtmlUtils.htmlEscape(selection.plain(era.name()), "UTF-8")));
        return Optional.of(told);
    }

    /** The first year of a decade or a century, whose words are displayed; no month for a season. */
    private static Optional<Map<String, Object>> date(EdtfEnd end) {
        if (!(end instanceof EdtfPoint point)) return Optional.empty();
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("year", point.firstYear());
        if (point.month() > 0 && !point.isSeason()) {
            date.put("month", point.month());
            if (point.day() > 0) date.put("day", point.day());
        }
        return Optional.of(date);
    }
}
