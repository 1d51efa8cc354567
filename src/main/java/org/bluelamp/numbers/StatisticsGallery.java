package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.article.Writer;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** Every series and map as a card with its finding and a small graphic, by theme. */
final class StatisticsGallery {
    private final Catalog catalog;
    private final Words words;
    private final Writer writer;
    private final StatisticAddress addresses;

    StatisticsGallery(Catalog catalog, String language) {
        this.catalog = catalog;
        this.words = new Words(language);
        this.writer = new Writer(language);
        this.addresses = new StatisticAddress(catalog, language);
    }

    List<Element> elements() {
        Element main = Words.element("main", "bl-numbers-gallery")
                .appendChild(
                        words.message("h1", "bl-numbers-heading", "numbers.title"),
                        words.message("p", "bl-numbers-lede", "numbers.lede"),
                        Words.element("p", "bl-numbers-glance")
                                .appendChild(words.message("a", "bl-numbers-theme", "numbers.glance")
                                        .setAttribute("href", addresses.glance())));
        Element contents = new Element("ul");
        Element ways = Words.element("nav", "bl-numbers-themes")
                .setAttribute("aria-label", words.messages().get("timeline.filters.theme"))
                .appendChild(contents);
        if (!catalog.systems().isEmpty()) main.appendChild(systems());
        main.appendChild(ways);
        for (Exhibit.Theme theme : catalog.exhibit().themes()) {
            List<Statistic> statistics = statistics(theme);
            if (statistics.isEmpty()) continue;
            contents.appendChild(new Element("li")
                    .appendChild(words.text("a", "bl-numbers-theme", theme.name())
                            .setAttribute("href", addresses.gallery() + "#" + theme.id())
                            .setAttribute("data-theme", theme.id())));
            main.appendChild(section(theme, statistics));
        }
        return List.of(main);
    }

    private Element systems() {
        Element link = words.message("a", "bl-numbers-systems-link", "numbers.systems")
                .setAttribute("href", addresses.systems());
        return Words.element("p", "bl-numbers-systems").appendChild(link);
    }

    private List<Statistic> statistics(Exhibit.Theme theme) {
        return Stream.concat(catalog.maps().stream(), catalog.series().stream())
                .map(Statistic.class::cast)
                .filter(statistic -> statistic.theme().equals(theme.id()))
                .toList();
    }

    private Element section(Exhibit.Theme theme, List<Statistic> statistics) {
        Element cards = Words.element("ul", "bl-numbers-cards");
        statistics.forEach(statistic -> cards.appendChild(card(statistic)));
        return Words.element("section", "bl-numbers-section")
                .setAttribute("aria-labelledby", theme.id())
                .appendChild(
                        words.text("h2", "bl-numbers-subheading", theme.name())
                                .setAttribute("id", theme.id())
                                .setAttribute("tabindex", "-1"),
                        cards);
    }

    private Element card(Statistic statistic) {
        Element link =
                words.text("a", "bl-numbers-link", statistic.heading()).setAttribute("href", addresses.page(statistic));
        Element card = Words.element("li", "bl-numbers-card");
        Element graphic = Words.element("div", "bl-numbers-small")
                .setAttribute("aria-hidden", "true")
                .appendChild(Graphic.of(statistic, addresses).setAttribute("compact", ""));
        return card.appendChild(Words.element("h3", "bl-numbers-finding").appendChild(link), graphic, foot(statistic));
    }

    private Element foot(Statistic statistic) {
        return switch (statistic) {
            case Series series -> {
                Series.Point last = series.points().getLast();
                String date = writer.durationPhrase(last.date());
                String figure = words.messages().number(last.value());
                Element foot = Words.element("p", "bl-numbers-last")
                        .appendChild(
                                Words.element("strong", "bl-numbers-figure").setText(figure));
                foot.appendChild(Element.createText(" "), words.text("span", "bl-numbers-unit", series.unit()));
                yield foot.appendChild(Element.createText(", " + date));
            }
            case AreaMap map -> words.text("p", "bl-numbers-last", map.title());
        };
    }
}
