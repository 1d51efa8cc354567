package org.bluelamp.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry.Cite;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.SystemTour.Part;

/**
 * Which series of a system are shown as a table of values: each series once, below the first chart that shows it, and
 * none with too many points to read.
 */
final class TabulatedSeries {
    /** A longer series is read on its own page. */
    private static final int MOST_POINTS = 24;

    private final Map<Part, List<Series>> byChart = new IdentityHashMap<>();

    TabulatedSeries(List<Part> parts, Catalog catalog) {
        Set<String> told = new HashSet<>();
        for (Part part : parts) {
            if (part instanceof SystemTour.Chart chart) {
                byChart.put(
                        chart,
                        chart.series().stream()
                                .flatMap(id -> catalog.series(id).stream())
                                .filter(series -> series.points().size() <= MOST_POINTS)
                                .filter(series -> told.add(series.id()))
                                .toList());
            }
        }
    }

    List<Series> of(SystemTour.Chart chart) {
        return byChart.get(chart);
    }

    /** What the parts and the tables below them cite, in the order of reading. */
    Stream<Cite> cites(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        part.cites(),
                        byChart.getOrDefault(part, List.of()).stream().flatMap(Series::cites)));
    }
}
