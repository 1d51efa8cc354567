package org.bluelamp.cite;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works as BibTeX in UTF-8, as BibTeX itself, biblatex and Zotero read it. */
final class Bibtex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("entry-dictionary", "incollection"),
            Map.entry("entry-encyclopedia", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("pamphlet", "booklet"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"));

    private Bibtex() {}

    static String of(Collection<CitedWork> works) {
        return works.stream().map(work -> entry(new CslFields(work.csl()))).collect(Collectors.joining("\n"));
    }

    private static String entry(CslFields work) {
        String type = type(work);
        Map<String, String> fields = new LinkedHashMap<>();
        String authors = work.names("author").stream().map(Bibtex::name).collect(Collectors.joining(" and "));
        if (!authors.isEmpty()) fields.put("author", "{" + authors + "}");
        // The second pair of braces keeps the letters as they are.
        work.text("title").ifPresent(title -> fields.put("title", "{{" + escape(title) + "}}"));
        put(fields, container(type), work.text("container-title"));
        put(fields, publisher(type), work.text("publisher").or(() -> work.text("authority")));
        List<Integer> issued = work.date("issued");
        if (!issued.isEmpty()) fields.put("year", "{" + issued.getFirst() + "}");
        if (issued.size() > 1) fields.put("month", MONTHS.get(issued.get(1) - 1));
        if (issued.size() > 2) fields.put("day", "{" + issued.get(2) + "}");
        put(fields, "volume", work.text("volume"));
        put(fields, "number", work.text("issue").or(() -> work.text("number")));
        work.text("page")
                .ifPresent(page -> fields.put("pages", "{" + escape(page.replaceAll("\\s*[-–]\\s*", "--")) + "}"));
        put(fields, "type", work.text("genre"));
        put(fields, "version", work.text("version"));
        put(fields, "language", work.text("language"));
        work.text("URL").ifPresent(address -> fields.put("url", "{" + address(address) + "}"));
        work.day("accessed").ifPresent(day -> fields.put("urldate", "{" + day + "}"));
        note(work).ifPresent(note -> fields.put("note", "{" + escape(note) + "}"));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + type + "{" + key(work.id()) + ",\n", "\n}\n"));
    }

    private static String type(CslFields work) {
        boolean isMaster = work.text("genre")
                .filter(genre -> genre.toLowerCase(Locale.ROOT).matches(".*\\b(?:master|mphil|ma|msc|magister).*"))
                .isPresent();
        return work.type().equals("thesis") && isMaster ? "mastersthesis" : TYPES.getOrDefault(work.type(), "misc");
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            default -> "howpublished";
        };
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis", "mastersthesis" -> "school";
            default -> "publisher";
        };
    }

    /** What has no field of its own. */
    private static Optional<String> note(CslFields work) {
        return work.dateInWords("issued")
                .or(() ->
                        work.lastYear("issued").map(last -> work.date("issued").getFirst() + " to " + last));
    }

    private static void put(Map<String, String> fields, String name, Optional<String> text) {
        text.ifPresent(some -> fields.putIfAbsent(name, "{" + escape(some) + "}"));
    }

    /** The comma tells the family's name; braces keep that of an institution whole, also where it holds "and". */
    private static String name(CslFields.Name name) {
        if (name.isInstitution()) return "{" + escape(name.family()) + "}";
        String family = escape(name.family());
        return name.given().isEmpty() ? "{" + family + "}" : family + ", " + escape(name.given());
    }

    /** A key that BibTeX reads as one word. */
    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9:._+-]", "-");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            switch (character) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '{', '}' -> escaped.append(character == '{' ? "{\\textbraceleft}" : "{\\textbraceright}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) character);
                default -> escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    /** BibTeX takes an address letter by letter; only braces and backslashes would end or change it. */
    private static String address(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
