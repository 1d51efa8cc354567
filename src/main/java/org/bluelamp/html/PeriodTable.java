package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.catalog.CatalogCounts.ThemeCount;
import org.bluelamp.catalog.date.Period;

/** Tables with a row for each theme, in the lanes' order and colours, and a column for each period. */
final class PeriodTable {
    /** The palettes have so many colours for lanes; then they begin anew. */
    private static final int LANE_COLOURS = 10;

    private final CatalogCounts counted;
    private final HtmlWriter writer;
    private final Addresses addresses;
    private final List<String> names;

    PeriodTable(CatalogCounts counted, HtmlWriter writer, Addresses addresses) {
        this.counted = counted;
        this.writer = writer;
        this.addresses = addresses;
        PeriodNames phrases = new PeriodNames(writer.language());
        this.names = counted.periods().stream().map(phrases::name).toList();
    }

    /**
     * The number of entries by theme and period, with a disc whose area is proportional to it. Each is a link to these
     * entries.
     */
    Element entries(String caption) {
        int most = counted.themes().stream()
                .flatMap(theme -> theme.counts().stream())
                .reduce(1, Math::max);
        Element body = rows((theme, period) -> {
            int count = theme.counts().get(period);
            return count == 0
                    ? HtmlWriter.element("span", "bl-glance-zero").setText("0")
                    : entries(theme, period, count, Math.sqrt((double) count / most));
        });
        List<Integer> sums = counted.totals();
        Element foot = new Element("tr").appendChild(writer.message("th", "bl-glance-total", "glance.all"));
        foot.getChild(0).setAttribute("scope", "row");
        for (int period = 0; period < sums.size(); period++) foot.appendChild(total(sums.get(period)));
        foot.appendChild(
                total(counted.themes().stream().mapToInt(ThemeCount::entries).sum()));
        Element sum = writer.message("th", "bl-glance-total", "glance.all").setAttribute("scope", "col");
        Element table = table(caption, head(sum), body, names.size() + 1);
        for (int row = 0; row < counted.themes().size(); row++) {
            body.getChild(row).appendChild(total(counted.themes().get(row).entries()));
        }
        return scrolling(table.appendChild(new Element("tfoot").appendChild(foot)), caption);
    }

    /** A table whose cells hold what a function gives for a theme and the index of a period. */
    Element of(String caption, BiFunction<ThemeCount, Integer, Element> cell) {
        return scrolling(table(caption, head(null), rows(cell), names.size()), caption);
    }

    private Element entries(ThemeCount theme, int place, int count, double share) {
        Period period = counted.periods().get(place);
        Map<String, String> parameters = new LinkedHashMap<>(window(period));
        parameters.put("theme", theme.theme().id());
        String name = writer.messages()
                .count("glance.cell", count, writer.plain(theme.theme().name()), names.get(place));
        Element disc = HtmlWriter.element("span", "bl-glance-disc")
                .setAttribute("aria-hidden", "true")
                .setAttribute("style", String.format(Locale.ROOT, "--share:%.3f", share));
        return Glance.link(addresses, parameters)
                .setAttribute("class", "bl-glance-cell")
                .setAttribute("aria-label", name)
                .appendChild(disc, HtmlWriter.element("span", "bl-glance-count").setText(number(count)));
    }

    private Element table(String caption, Element head, Element body, int columns) {
        return HtmlWriter.element("table", "bl-glance-table")
                .setAttribute("style", "--columns:" + columns)
                .appendChild(writer.message("caption", "bl-glance-unseen", caption), head, body);
    }

    private Element scrolling(Element table, String caption) {
        return HtmlWriter.element("div", "bl-glance-scroll")
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", writer.messages().get(caption))
                .appendChild(table);
    }

    private Element head(Element last) {
        Element row = new Element("tr")
                .appendChild(
                        writer.message("th", "bl-glance-corner", "glance.theme").setAttribute("scope", "col"));
        for (int place = 0; place < names.size(); place++) {
            Element link =
                    Glance.link(addresses, window(counted.periods().get(place))).setText(names.get(place));
            row.appendChild(new Element("th").setAttribute("scope", "col").appendChild(link));
        }
        if (last != null) row.appendChild(last);
        return new Element("thead").appendChild(row);
    }

    private Element rows(BiFunction<ThemeCount, Integer, Element> cell) {
        Element body = new Element("tbody");
        for (int lane = 0; lane < counted.themes().size(); lane++) {
            ThemeCount theme = counted.themes().get(lane);
            Element link = writer.text("a", "bl-glance-theme", theme.theme().name())
                    .setAttribute(
                            "href",
                            addresses.timeline(Map.of("theme", theme.theme().id())));
            Element row = new Element("tr")
                    .setAttribute("style", "--lane:var(--bl-theme-" + (lane % LANE_COLOURS + 1) + ")")
                    .appendChild(new Element("th").setAttribute("scope", "row").appendChild(link));
            for (int place = 0; place < names.size(); place++) {
                row.appendChild(new Element("td").appendChild(cell.apply(theme, place)));
            }
            body.appendChild(row);
        }
        return body;
    }

    private Element total(int count) {
        return HtmlWriter.element("td", "bl-glance-total").setText(number(count));
    }

    private String number(int count) {
        return writer.messages().number(count);
    }

    private static Map<String, String> window(Period period) {
        Map<String, String> window = new LinkedHashMap<>();
        window.put("from", period.first().toString());
        window.put("to", period.last().toString());
        return Collections.unmodifiableMap(window);
    }
}
