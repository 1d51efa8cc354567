package org.bluelamp.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Explanation.Scale;
import org.bluelamp.catalog.search.Query;

/**
 * How the graphic of a page is shown, as its address says; parameters that make no sense are ignored.
 *
 * @param scale of a chart
 * @param from first date of a chart
 * @param to last date of a chart
 * @param year of a map; 0 is the year 1 BC
 */
public record GraphicState(
        Optional<Scale> scale, Optional<EdtfDate> from, Optional<EdtfDate> to, Optional<Integer> year) {
    private static final Pattern YEAR = Pattern.compile("-?[0-9]{1,6}");

    /** As the page itself shows the graphic. */
    public static final GraphicState PLAIN =
            new GraphicState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static GraphicState of(Map<String, List<String>> address, Exhibit exhibit) {
        Query query = Query.fromParameters(address, exhibit);
        return new GraphicState(
                first(address, "scale")
                        .flatMap(word -> Stream.of(Scale.values())
                                .filter(scale -> StatisticDownloads.word(scale).equals(word))
                                .findFirst()),
                query.from(),
                query.to(),
                first(address, "year")
                        .filter(text -> YEAR.matcher(text).matches())
                        .map(Integer::valueOf));
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst();
    }
}
