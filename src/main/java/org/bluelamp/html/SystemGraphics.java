package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Text.Localized;

/**
 * The graphics of a system as elements that the browser draws, each with its values or words beside it, which stay
 * where nothing is drawn.
 */
final class SystemGraphics {
    private static final int SECONDS_A_DAY = 86_400;
    /**
     * The rate a second is the rate a day divided; more digits than these would look more exact than the rate a day is.
     */
    private static final MathContext RATE_DIGITS = new MathContext(6);

    private final Catalog catalog;
    private final ArticleFrame frame;
    private final HtmlWriter writer;
    private final ArticleOptions options;
    private final DocumentAddresses documents;
    private final TabulatedSeries tabulated;

    SystemGraphics(Catalog catalog, ArticleFrame frame, TabulatedSeries tabulated) {
        this.catalog = catalog;
        this.frame = frame;
        this.writer = frame.writer();
        this.options = frame.options();
        this.documents = new DocumentAddresses(catalog, writer.language());
        this.tabulated = tabulated;
    }

    Element[] chart(SystemTour.Chart chart) {
        List<Series> shown = chart.series().stream()
                .flatMap(id -> catalog.series(id).stream())
                .toList();
        List<Element> elements = new ArrayList<>();
        if (options.hasGraphics()) {
            elements.add(drawing(chart));
            chart.caption().map(this::caption).ifPresent(elements::add);
        } else {
            shown.forEach(series -> elements.add(finding(series.explanation(), series.title())));
        }
        tabulated.of(chart).forEach(series -> elements.add(valueTable(series)));
        shown.stream()
                .filter(series -> !tabulated.of(chart).contains(series))
                .forEach(series -> elements.add(page(series.id(), series.title())));
        return elements.toArray(Element[]::new);
    }

    private Element drawing(SystemTour.Chart chart) {
        Element graphic = HtmlWriter.element("bl-chart", "bl-article-graphic")
                .setAttribute(
                        "src", chart.series().stream().map(documents::series).collect(Collectors.joining(" ")));
        chart.scale()
                .ifPresent(scale -> graphic.setAttribute("scale", scale.name().toLowerCase(Locale.ROOT)));
        return graphic;
    }

    Element[] map(SystemTour.MapOfAreas map) {
        List<Element> elements = new ArrayList<>();
        if (options.hasGraphics()) {
            Element graphic =
                    HtmlWriter.element("bl-map", "bl-article-graphic").setAttribute("src", documents.map(map.map()));
            map.year().ifPresent(year -> graphic.setAttribute("year", String.valueOf(year)));
            elements.add(graphic);
            map.caption().map(this::caption).ifPresent(elements::add);
        }
        catalog.map(map.map()).ifPresent(shown -> {
            if (!options.hasGraphics()) {
                elements.add(finding(shown.explanation(), shown.title()));
            }
            elements.add(page(shown.id(), shown.title()));
        });
        return elements.toArray(Element[]::new);
    }

    /** The sentence that a graphic would show as its heading. */
    private Element finding(Explanation explanation, Text title) {
        return writer.text("p", "bl-article-statement", explanation.finding().orElse(title));
    }

    private Element caption(Text text) {
        return writer.text("p", "bl-article-legend", text);
    }

    private Element page(String id, Text title) {
        Element link = writer.text("a", "bl-article-number-link", title)
                .setAttribute("href", options.addresses().statistic(id));
        return HtmlWriter.element("p", "bl-article-legend")
                .appendChild(
                        writer.message("span", "bl-article-label", "article.system.number"),
                        Element.createText(" "),
                        link);
    }

    /** Each value of a series with its date and its notes, folded below a graphic until a visitor opens it. */
    private Element valueTable(Series series) {
        String id = frame.id("figures-" + series.id());
        Element summary = new Element("summary")
                .setAttribute("id", id)
                .appendChild(
                        writer.message("span", "bl-article-summary", "article.system.figures"),
                        Element.createText(" "),
                        writer.text("span", "bl-article-label", series.title()));
        Element table = frame.scrolling(new SeriesTable(series, frame).table(), id);
        Element details = HtmlWriter.element("details", "bl-article-details")
                .setAttribute("open", !options.hasGraphics())
                .appendChild(summary, table);
        series.caveats().forEach(caveat -> details.appendChild(caption(caveat)));
        return details.appendChild(page(series.id(), series.title()));
    }

    /**
     * The counter, and in words the rates that it runs by: the stated rate a day, and the rate a second by division.
     */
    Element[] counter(SystemTour.Counter counter) {
        Element arithmetic = HtmlWriter.element("p", "bl-article-statement")
                .appendChild(sentence(
                        "article.system.rate",
                        number(counter.perDay()),
                        number(counter.perDay() / SECONDS_A_DAY),
                        number(SECONDS_A_DAY)));
        counter.perSecond()
                .ifPresent(perSecond -> arithmetic.appendChild(
                        sentence("article.system.rate-second", number(perSecond), number(perSecond * SECONDS_A_DAY))));
        arithmetic.appendChild(sentence("article.system.stated"), writer.date(counter.date()));
        frame.refer(arithmetic, counter.cites().toList());
        if (!options.hasGraphics()) {
            return new Element[] {arithmetic};
        }
        List<Element> elements = new ArrayList<>(List.of(running(counter), arithmetic));
        counter.note().map(this::caption).ifPresent(elements::add);
        return elements.toArray(Element[]::new);
    }

    private Element running(SystemTour.Counter counter) {
        Localized label = counter.label().in(writer.language());
        return HtmlWriter.element("bl-counter", "bl-article-graphic")
                .setAttribute(
                        "per-day",
                        BigDecimal.valueOf(counter.perDay())
                                .stripTrailingZeros()
                                .toPlainString())
                .setAttribute("label", InlineText.plain(label.text()))
                .setAttribute("label-language", label.language())
                .setAttribute("messages", words("counter."));
    }

    /** A message and the space after it. */
    private Element sentence(String key, Object... arguments) {
        return writer.message("span", "bl-article-remark", key, arguments).appendChild(Element.createText(" "));
    }

    private String number(double value) {
        double rounded = BigDecimal.valueOf(value).round(RATE_DIGITS).doubleValue();
        return writer.messages().number(value < 10 ? rounded : Math.round(value));
    }

    private String words(String prefix) {
        return JacksonUtils.mapToJson(writer.messages().withPrefix(prefix)).toString();
    }

    /** The nodes of a diagram as a list. The browser draws it as a graphic; paper shows the list itself. */
    Element diagram(SystemTour.Diagram diagram) {
        Element list = HtmlWriter.element("ol", "bl-diagram-nodes");
        diagram.nodes().forEach(node -> list.appendChild(node(node, diagram)));
        if (!options.hasGraphics()) {
            return list;
        }
        Element graphic = HtmlWriter.element("bl-diagram", "bl-article-graphic")
                .setAttribute("messages", words("diagram."))
                .appendChild(list);
        diagram.heading()
                .map(heading -> heading.in(writer.language()))
                .ifPresent(heading -> graphic.setAttribute("label", InlineText.plain(heading.text())));
        return graphic;
    }

    private Element node(SystemTour.Node node, SystemTour.Diagram diagram) {
        Element item = new Element("li")
                .setAttribute("data-node", node.id())
                .appendChild(writer.text("strong", "bl-diagram-label", node.label()));
        if (!node.known()) {
            item.setAttribute("data-unknown", true)
                    .appendChild(
                            Element.createText(" "),
                            writer.message("span", "bl-diagram-unknown", "article.system.unknown"));
        }
        item.appendChild(frame.paragraph(node.text(), node.cites()));
        Element links = HtmlWriter.element("ul", "bl-diagram-links");
        diagram.links().stream()
                .filter(link -> link.from().equals(node.id()))
                .map(link -> link(link, diagram))
                .forEach(links::appendChild);
        return links.getChildCount() == 0 ? item : item.appendChild(links);
    }

    private Element link(SystemTour.Link link, SystemTour.Diagram diagram) {
        Text to = diagram.nodes().stream()
                .filter(node -> node.id().equals(link.to()))
                .findFirst()
                .orElseThrow()
                .label();
        Optional<Text> passes = link.label();
        Element item = new Element("li")
                .setAttribute("data-to", link.to())
                .appendChild(
                        writer.message("span", "bl-article-label", "article.system.leads"),
                        Element.createText(" "),
                        writer.text("span", "bl-diagram-to", to));
        passes.ifPresent(text -> item.setAttribute("data-label", writer.plain(text))
                .appendChild(Element.createText(": "), writer.text("span", "bl-diagram-passes", text)));
        return item;
    }
}
