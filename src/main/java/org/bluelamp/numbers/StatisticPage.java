package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.StatisticArticle;

/** The page of a series or a map, from its heading to its sources. */
final class StatisticPage {
    private final Catalog catalog;
    private final Statistic statistic;
    private final HtmlWriter writer;
    private final Addresses addresses;

    StatisticPage(Catalog catalog, Statistic statistic, String language) {
        this.catalog = catalog;
        this.statistic = statistic;
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
    }

    List<Element> elements(GraphicState state) {
        Element graphic = Graphic.of(statistic, catalog, writer.language());
        Element figure = HtmlWriter.element("div", "bl-number-graphic").appendChild(graphic);
        switch (statistic) {
            case AreaMap map -> state.year().ifPresent(year -> graphic.setAttribute("year", String.valueOf(year)));
            case Series series ->
                new ChartControls(series, writer, addresses).of(state, graphic).ifPresent(figure::appendChild);
        }
        ArticleOptions options = ArticleOptions.page(addresses).withEntryAddress(addresses::entryInTimeline);
        Element article = StatisticArticle.of(
                catalog,
                statistic,
                writer.language(),
                options,
                new Downloads(catalog, writer, addresses).of(statistic));
        Element main = HtmlWriter.element("main", "bl-number").appendChild(header(), figure, article);
        return List.of(main);
    }

    private Element header() {
        Element back =
                writer.message("a", "bl-number-back", "numbers.all").setAttribute("href", addresses.statistics());
        Element header = HtmlWriter.element("header", "bl-number-header")
                .appendChild(
                        new Element("nav")
                                .setAttribute("aria-label", writer.messages().get("numbers.all"))
                                .appendChild(back),
                        writer.text("h1", "bl-number-heading", statistic.heading())
                                .setAttribute("id", StatisticArticle.TITLE_ID));
        if (statistic.explanation().finding().isPresent()) {
            header.appendChild(writer.text("p", "bl-number-name", statistic.title()));
        }
        return header;
    }
}
