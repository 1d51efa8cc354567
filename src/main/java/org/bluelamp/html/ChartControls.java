package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Explanation.Scale;
import org.bluelamp.catalog.model.Series;

/**
 * The controls of a chart: its scale and its years. They are links and selects, to which {@code <bl-numbers>} listens.
 */
record ChartControls(Series series, HtmlWriter writer, Addresses addresses) {
    /** A logarithmic scale is offered too where the largest value is at least so many times the smallest. */
    private static final double WORTH_A_SWITCH = 20;

    /** A choice of years is offered from so many points on. */
    private static final int WORTH_A_WINDOW = 5;

    /** Sets the attributes of a chart, and makes its controls; empty where there is nothing to choose. */
    Optional<Element> of(GraphicState state, Element chart) {
        state.from().ifPresent(date -> chart.setAttribute("from", date.toString()));
        state.to().ifPresent(date -> chart.setAttribute("to", date.toString()));
        Element controls = HtmlWriter.element("div", "bl-number-controls");
        if (canSwitch()) {
            Scale scale = state.scale().orElse(series.explanation().scale());
            chart.setAttribute("scale", StatisticDownloads.word(scale));
            controls.appendChild(scaleSwitch(scale));
        }
        if (series.points().size() >= WORTH_A_WINDOW) {
            chart.setAttribute("brush", true);
            controls.appendChild(window(state));
        }
        return Optional.of(controls).filter(some -> some.getChildCount() > 0);
    }

    private boolean canSwitch() {
        double[] numbers = series.numbers().sorted().toArray();
        boolean spread = numbers[0] > 0 && numbers[numbers.length - 1] / numbers[0] >= WORTH_A_SWITCH;
        return spread || series.explanation().scale() == Scale.LOG;
    }

    private Element scaleSwitch(Scale shown) {
        Element choices =
                new Element("ul").setAttribute("aria-label", writer.messages().get("numbers.scale"));
        for (Scale scale : Scale.values()) {
            String word = StatisticDownloads.word(scale);
            Element choice = writer.message("a", "bl-number-choice", "numbers.scale." + word)
                    .setAttribute("href", addresses.statistic(series.id(), Map.of("scale", word)))
                    .setAttribute("data-scale", word);
            if (scale == series.explanation().scale()) choice.setAttribute("data-default", true);
            if (scale == shown) choice.setAttribute("aria-current", "true");
            choices.appendChild(new Element("li").appendChild(choice));
        }
        return HtmlWriter.element("div", "bl-number-control")
                .appendChild(writer.message("span", "bl-number-label", "numbers.scale"), choices);
    }

    /** The first and the last year to show. The first and the last choice stand for the ends of the series. */
    private Element window(GraphicState state) {
        IntSummaryStatistics years = series.points().stream()
                .flatMapToInt(point -> IntStream.of(
                        year(point.date().earliestDay()), year(point.date().latestDay())))
                .summaryStatistics();
        return HtmlWriter.element("div", "bl-number-control")
                .appendChild(
                        edge("from", state.from().map(EdtfDate::earliestDay), years, years.getMin()),
                        edge("to", state.to().map(EdtfDate::latestDay), years, years.getMax()));
    }

    private Element edge(String name, Optional<Long> shown, IntSummaryStatistics years, int end) {
        int chosen = shown.map(ChartControls::year).orElse(end);
        Element choice = HtmlWriter.element("select", "bl-number-year")
                .setAttribute("data-edge", name)
                .setAttribute("data-end", EdtfDate.ofYear(end).toString());
        DatePhrases phrases = DatePhrases.in(writer.language());
        IntStream.rangeClosed(years.getMin(), years.getMax()).forEach(year -> {
            Element option = new Element("option")
                    .setAttribute("value", EdtfDate.ofYear(year).toString())
                    .setText(phrases.year(year));
            if (year == chosen) option.setAttribute("selected", true);
            choice.appendChild(option);
        });
        return HtmlWriter.element("label", "bl-number-edge")
                .appendChild(writer.message("span", "bl-number-label", "numbers." + name), choice);
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(Math.clamp(day, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
                .getYear();
    }
}
