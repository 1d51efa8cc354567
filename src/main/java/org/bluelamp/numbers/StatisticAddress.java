package org.bluelamp.numbers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.element.DocumentAddress;

/** Addresses of numbers, relative to the application. */
record StatisticAddress(Catalog catalog, String language) {
    static final String GALLERY = "numbers";
    static final String GLANCE = "glance";

    String gallery() {
        return GALLERY + query(Map.of());
    }

    String page(Statistic statistic) {
        return GALLERY + "/" + statistic.id() + query(Map.of());
    }

    /** The catalogue at a glance. */
    String glance() {
        return GLANCE + query(Map.of());
    }

    /** What the map of the catalogue's entries reads. */
    String glanceDocument() {
        return DocumentAddress.glance(catalog, language);
    }

    /** The same page with another scale. */
    String page(Statistic statistic, String scale) {
        return GALLERY + "/" + statistic.id() + query(Map.of("scale", scale));
    }

    /** What the graphic reads. */
    String document(Statistic statistic) {
        return switch (statistic) {
            case Series series -> DocumentAddress.series(catalog, series.id(), language);
            case AreaMap map -> DocumentAddress.map(catalog, map.id(), language);
        };
    }

    /** A file to be taken along; a table is opened by a double click, and a spreadsheet needs its byte order mark then. */
    String file(Statistic statistic, String kind) {
        String folder = statistic instanceof Series ? "series" : "maps";
        Map<String, String> mark = kind.equals("csv") ? Map.of("bom", "true") : Map.of();
        return "api/v1/" + folder + "/" + statistic.id() + "." + kind + query(mark);
    }

    /** The looks into the systems behind the numbers. */
    String systems() {
        return "systems" + query(Map.of());
    }

    String timeline(String entry) {
        return timeline(Map.of("entry", entry));
    }

    /** The Timeline with these parameters. */
    String timeline(Map<String, String> parameters) {
        return "." + query(parameters);
    }

    private String query(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (!catalog.exhibit().languages().getFirst().equals(language)) all.put("lang", language);
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
