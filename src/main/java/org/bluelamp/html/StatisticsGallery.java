package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** Every series and map as a card with its finding and a small graphic, sorted by theme. */
public final class StatisticsGallery {
    private final Catalog catalog;
    private final HtmlWriter writer;
    private final Addresses addresses;

    public StatisticsGallery(Catalog catalog, String language) {
        this.catalog = catalog;
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
    }

    public List<Element> elements() {
        Element main = HtmlWriter.element("main", "bl-numbers-gallery")
                .appendChild(
                        writer.message("h1", "bl-numbers-heading", "numbers.title"),
                        writer.message("p", "bl-numbers-lede", "numbers.lede"),
                        HtmlWriter.element("p", "bl-numbers-glance")
                                .appendChild(writer.message("a", "bl-numbers-theme", "numbers.glance")
                                        .setAttribute("href", addresses.glance())));
        Element contents = new Element("ul");
        Element ways = HtmlWriter.element("nav", "bl-numbers-themes")
                .setAttribute("aria-label", writer.messages().get("timeline.filters.theme"))
                .appendChild(contents);
        if (!catalog.systems().isEmpty()) main.appendChild(systems());
        main.appendChild(ways);
        for (Exhibit.Theme theme : catalog.exhibit().themes()) {
            List<Statistic> statistics = statistics(theme);
            if (statistics.isEmpty()) continue;
            contents.appendChild(new Element("li")
                    .appendChild(writer.text("a", "bl-numbers-theme", theme.name())
                            .setAttribute("href", addresses.statistics() + "#" + theme.id())
                            .setAttribute("data-theme", theme.id())));
            main.appendChild(section(theme, statistics));
        }
        return List.of(main);
    }

    private Element systems() {
        Element link = writer.message("a", "bl-numbers-systems-link", "numbers.systems")
                .setAttribute("href", addresses.systems());
        return HtmlWriter.element("p", "bl-numbers-systems").appendChild(link);
    }

    private List<Statistic> statistics(Exhibit.Theme theme) {
        return Stream.concat(catalog.maps().stream(), catalog.series().stream())
                .map(Statistic.class::cast)
                .filter(statistic -> statistic.theme().equals(theme.id()))
                .toList();
    }

    private Element section(Exhibit.Theme theme, List<Statistic> statistics) {
        Element cards = HtmlWriter.element("ul", "bl-numbers-cards");
        statistics.forEach(statistic -> cards.appendChild(card(statistic)));
        return HtmlWriter.element("section", "bl-numbers-section")
                .setAttribute("aria-labelledby", theme.id())
                .appendChild(
                        writer.text("h2", "bl-numbers-subheading", theme.name())
                                .setAttribute("id", theme.id())
                                .setAttribute("tabindex", "-1"),
                        cards);
    }

    private Element card(Statistic statistic) {
        Element link = writer.text("a", "bl-numbers-link", statistic.heading())
                .setAttribute("href", addresses.statistic(statistic.id()));
        Element card = HtmlWriter.element("li", "bl-numbers-card");
        Element graphic = HtmlWriter.element("div", "bl-numbers-small")
                .setAttribute("aria-hidden", "true")
                .appendChild(StatisticGraphic.of(statistic, catalog, writer.language())
                        .setAttribute("compact", ""));
        return card.appendChild(
                HtmlWriter.element("h3", "bl-numbers-finding").appendChild(link), graphic, foot(statistic));
    }

    private Element foot(Statistic statistic) {
        return switch (statistic) {
            case Series series -> {
                Series.Point last = series.points().getLast();
                String date = writer.durationPhrase(last.date());
                String figure = writer.messages().number(last.value());
                Element foot = HtmlWriter.element("p", "bl-numbers-last")
                        .appendChild(HtmlWriter.element("strong", "bl-numbers-figure")
                                .setText(figure));
                foot.appendChild(Element.createText(" "), writer.text("span", "bl-numbers-unit", series.unit()));
                yield foot.appendChild(Element.createText(", " + date));
            }
            case AreaMap map -> writer.text("p", "bl-numbers-last", map.title());
        };
    }
}
