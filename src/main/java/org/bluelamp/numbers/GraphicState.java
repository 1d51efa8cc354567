package org.bluelamp.numbers;

import com.vaadin.flow.router.QueryParameters;
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
record GraphicState(Optional<Scale> scale, Optional<EdtfDate> from, Optional<EdtfDate> to, Optional<Integer> year) {
    private static final Pattern YEAR = Pattern.compile("-?[0-9]{1,6}");

    static GraphicState of(QueryParameters address, Exhibit exhibit) {
        Query query = Query.fromParameters(address.getParameters(), exhibit);
        return new GraphicState(
                address.getSingleParameter("scale")
                        .flatMap(word -> Stream.of(Scale.values())
                                .filter(scale -> Downloads.word(scale).equals(word))
                                .findFirst()),
                query.from(),
                query.to(),
                address.getSingleParameter("year")
                        .filter(text -> YEAR.matcher(text).matches())
                        .map(Integer::valueOf));
    }
}
