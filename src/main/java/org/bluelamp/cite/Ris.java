package org.bluelamp.cite;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works in the format of Research Information Systems, in UTF-8, as EndNote, Mendeley and Zotero read it. */
final class Ris {
    private static final String LINE_END = "\r\n";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "UNPB"),
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("bill", "BILL"),
            Map.entry("book", "BOOK"),
            Map.entry("broadcast", "VIDEO"),
            Map.entry("chapter", "CHAP"),
            Map.entry("dataset", "DATA"),
            Map.entry("entry-dictionary", "DICT"),
            Map.entry("entry-encyclopedia", "ENCYC"),
            Map.entry("hearing", "HEAR"),
            Map.entry("legal_case", "CASE"),
            Map.entry("legislation", "STAT"),
            Map.entry("manuscript", "UNPB"),
            Map.entry("map", "MAP"),
            Map.entry("motion_picture", "MPCT"),
            Map.entry("pamphlet", "PAMP"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("patent", "PAT"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("report", "RPRT"),
            Map.entry("thesis", "THES"),
            Map.entry("treaty", "LEGAL"),
            Map.entry("webpage", "ELEC"));

    private Ris() {}

    static String of(Collection<CitedWork> works) {
        return works.stream().map(work -> entry(new CslFields(work.csl()))).collect(Collectors.joining(LINE_END));
    }

    private static String entry(CslFields work) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", TYPES.getOrDefault(work.type(), "GEN"));
        line(lines, "ID", work.id());
        work.names("author").forEach(name -> line(lines, "AU", name(name)));
        line(lines, "TI", work.text("title"));
        line(lines, "T2", work.text("container-title"));
        line(lines, "PB", work.text("publisher").or(() -> work.text("authority")));
        List<Integer> issued = work.date("issued");
        if (!issued.isEmpty()) {
            line(lines, "PY", String.valueOf(issued.getFirst()));
            line(lines, "DA", date(issued));
        }
        line(lines, "VL", work.text("volume"));
        line(lines, "IS", work.text("issue"));
        line(lines, "M1", work.text("number"));
        work.text("page").ifPresent(pages -> {
            String[] ends = pages.split("\\s*[-–]\\s*", 2);
            line(lines, "SP", ends[0]);
            if (ends.length > 1) line(lines, "EP", ends[1]);
        });
        line(lines, "M3", work.text("genre"));
        line(lines, "ET", work.text("version"));
        line(lines, "LA", work.text("language"));
        line(lines, "UR", work.text("URL"));
        List<Integer> accessed = work.date("accessed");
        if (accessed.size() == 3) line(lines, "Y2", date(accessed));
        line(lines, "N1", work.dateInWords("issued"));
        return lines.append("ER  - ").append(LINE_END).toString();
    }

    private static String name(CslFields.Name name) {
        // A comma in an institution's name would make its end a given name.
        if (name.isInstitution()) return name.family().replace(",", "");
        return name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    }

    /** YYYY/MM/DD/, with nothing between the strokes where nothing is known. */
    private static String date(List<Integer> parts) {
        StringBuilder date = new StringBuilder(String.format(Locale.ROOT, "%04d", parts.getFirst()));
        for (int part = 1; part <= 2; part++) {
            date.append('/');
            if (part < parts.size()) date.append(String.format(Locale.ROOT, "%02d", parts.get(part)));
        }
        return date.append('/').toString();
    }

    private static void line(StringBuilder lines, String tag, Optional<String> text) {
        text.ifPresent(some -> line(lines, tag, some));
    }

    private static void line(StringBuilder lines, String tag, String text) {
        lines.append(tag).append("  - ").append(text).append(LINE_END);
    }
}
