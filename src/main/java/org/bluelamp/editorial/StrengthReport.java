package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Source;

/** The strength of sources, entry by entry, as a table for a terminal. */
public final class StrengthReport {
    private static final List<String> HEADINGS = List.of("entry", "sources", "kinds", "weakest");
    private static final String GAP = "  ";
    private static final Comparator<Source> BY_KIND = Comparator.<Source>comparingInt(
                    source -> Evidence.KINDS_BY_STRENGTH.indexOf(source.kind()))
            .thenComparing(Evidence::isCopy);

    private StrengthReport() {}

    /** A heading, a line for each entry, those whose best source is weakest first, and totals. */
    public static List<String> of(Catalog catalog) {
        List<Evidence> all = catalog.entries().stream()
                .map(entry -> Evidence.of(entry, catalog))
                .filter(evidence -> !evidence.sources().isEmpty())
                .sorted(Comparator.comparing(
                                (Evidence evidence) -> evidence.sources().getFirst(), BY_KIND.reversed())
                        .thenComparing(evidence -> evidence.sources().size())
                        .thenComparing(Evidence::entry))
                .toList();
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        all.forEach(evidence -> rows.add(row(evidence)));
        List<String> lines = new ArrayList<>(aligned(rows));
        lines.add(totals(all));
        return lines;
    }

    /** The kind of a source, with "copy" where it is one: {@code primary, copy}. */
    static String name(Source source) {
        String kind = source.kind().name().toLowerCase(Locale.ROOT);
        return Evidence.isCopy(source) ? kind + ", copy" : kind;
    }

    private static List<String> row(Evidence evidence) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        evidence.sources().forEach(source -> counts.merge(name(source).replace(", ", " "), 1, Integer::sum));
        String kinds = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        Source weakest = evidence.sources().getLast();
        return List.of(
                evidence.entry(),
                Integer.toString(evidence.sources().size()),
                kinds,
                name(weakest) + ": " + weakest.id());
    }

    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        }
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    private static String aligned(List<String> row, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(StringUtils.rightPad(row.get(i), widths[i])).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String totals(List<Evidence> all) {
        double average =
                all.stream().mapToInt(each -> each.sources().size()).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "entries: %d, sources on average: %.1f, with a primary source: %d, on one source that is not primary: %d,"
                        + " on copies or reference works alone: %d",
                all.size(),
                average,
                all.stream().filter(Evidence::restsOnPrimary).count(),
                all.stream().filter(Evidence::restsOnOne).count(),
                all.stream().filter(Evidence::isWeak).count());
    }
}
