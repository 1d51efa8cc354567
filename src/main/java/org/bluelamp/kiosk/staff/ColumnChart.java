package org.bluelamp.kiosk.staff;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.visits.Count;

/**
 * Visits as columns over days or hours, with an axis and each number above its column. What may not be told is hatched,
 * and of one height, which says nothing of the number. Who can't see it has its table.
 */
final class ColumnChart {
    /** Steps of the axis, at most. */
    private static final int MOST_STEPS = 4;

    private final StaffWords words;

    ColumnChart(StaffWords words) {
        this.words = words;
    }

    /**
     * A day or an hour.
     *
     * @param name in words
     * @param label below the column
     * @param isMain whether the label stays where there is little room
     */
    record Column(String name, String label, boolean isMain, Count count) {
        private Optional<Long> told() {
            return count instanceof Count.Exact(long number) ? Optional.of(number) : Optional.empty();
        }
    }

    Element of(String caption, List<Column> columns) {
        long most = columns.stream().flatMap(column -> column.told().stream()).reduce(1L, Math::max);
        long step = step(most);
        long top = (most + step - 1) / step * step;
        Element plot = HtmlWriter.element("div", "bl-staff-plot")
                .setAttribute("role", "img")
                .setAttribute("aria-label", said(caption, columns));
        for (long tick = 0; tick <= top; tick += step) {
            plot.appendChild(HtmlWriter.element("span", "bl-staff-tick")
                    .setText(words.messages().number(tick))
                    .setAttribute("style", share(tick, top)));
        }
        Element bars = HtmlWriter.element("div", "bl-staff-columns");
        columns.forEach(column -> bars.appendChild(slot(column, top)));
        Element figure = HtmlWriter.element("figure", "bl-staff-chart")
                .appendChild(words.writer().message("figcaption", "bl-staff-caption", caption), plot.appendChild(bars));
        return columns.stream().allMatch(column -> column.told().isPresent())
                ? figure
                : figure.appendChild(words.writer().message("p", "bl-staff-text", "staff.counts.hatched"));
    }

    private Element slot(Column column, long top) {
        Element slot = HtmlWriter.element("div", column.isMain() ? "bl-staff-slot" : "bl-staff-slot bl-staff-minor");
        Element bar = column.told()
                .map(number -> HtmlWriter.element("span", "bl-staff-stem")
                        .setAttribute("style", share(number, top))
                        .appendChild(HtmlWriter.element("span", "bl-staff-value")
                                .setText(words.messages().number(number))))
                .orElseGet(() -> HtmlWriter.element("span", "bl-staff-stem bl-staff-hatched"));
        return slot.appendChild(
                bar, HtmlWriter.element("span", "bl-staff-below").setText(column.label()));
    }

    private String said(String caption, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.told().isPresent())
                .max(Comparator.comparing(column -> column.told().orElseThrow()))
                .map(most -> words.get(
                        "staff.counts.chart",
                        words.get(caption),
                        words.messages().number(most.told().orElseThrow()),
                        most.name()))
                .orElseGet(() -> words.get("staff.counts.chart.untold", words.get(caption)));
    }

    /** One, two or five times a power of ten. */
    private static long step(long most) {
        long power = 1;
        while (power * 10 * MOST_STEPS <= most) power *= 10;
        for (long times : List.of(1L, 2L, 5L)) {
            if (times * power * MOST_STEPS >= most) return times * power;
        }
        return 10 * power;
    }

    private static String share(long number, long top) {
        return String.format(Locale.ROOT, "--share:%.4f", (double) number / top);
    }
}
