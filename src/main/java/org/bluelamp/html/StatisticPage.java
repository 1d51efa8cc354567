package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** The page of a series or a map, from its heading to its sources. */
public final class StatisticPage {
    private final Catalog catalog;
    private final Statistic statistic;
    private final HtmlWriter writer;
    private final Addresses addresses;

    public StatisticPage(Catalog catalog, Statistic statistic, String language) {
        this.catalog = catalog;
        this.statistic = statistic;
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
    }

    public Element element(GraphicState state) {
        Element graphic = StatisticGraphic.of(statistic, catalog, writer.language());
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
                new StatisticDownloads(catalog, writer, addresses).of(statistic));
        return HtmlWriter.element("main", "bl-number").appendChild(header(), figure, article);
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
