package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.bluelamp.article.ArticleOptions;
import org.bluelamp.article.StatisticArticle;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;

/** One series or map from its heading to its sources. */
final class StatisticPage {
    private final Catalog catalog;
    private final Statistic statistic;
    private final Words words;
    private final StatisticAddress addresses;

    StatisticPage(Catalog catalog, Statistic statistic, String language) {
        this.catalog = catalog;
        this.statistic = statistic;
        this.words = new Words(language);
        this.addresses = new StatisticAddress(catalog, language);
    }

    List<Element> elements(GraphicState state) {
        Element graphic = Graphic.of(statistic, addresses);
        Element figure = Words.element("div", "bl-number-graphic").appendChild(graphic);
        switch (statistic) {
            case AreaMap map -> state.year().ifPresent(year -> graphic.setAttribute("year", String.valueOf(year)));
            case Series series ->
                new ChartControls(series, words, addresses).of(state, graphic).ifPresent(figure::appendChild);
        }
        ArticleOptions options =
                ArticleOptions.PAGE.withEntryAddress(addresses::timeline).withMediaAddress(file -> "media/" + file);
        Element article = StatisticArticle.of(
                catalog, statistic, words.language(), options, new Downloads(catalog, words, addresses).of(statistic));
        Element main = Words.element("main", "bl-number").appendChild(header(), figure, article);
        return List.of(main);
    }

    private Element header() {
        Element back = words.message("a", "bl-number-back", "numbers.all").setAttribute("href", addresses.gallery());
        Element header = Words.element("header", "bl-number-header")
                .appendChild(
                        new Element("nav")
                                .setAttribute("aria-label", words.messages().get("numbers.all"))
                                .appendChild(back),
                        words.text("h1", "bl-number-heading", statistic.heading())
                                .setAttribute("id", StatisticArticle.TITLE_ID));
        if (statistic.explanation().finding().isPresent()) {
            header.appendChild(words.text("p", "bl-number-name", statistic.title()));
        }
        return header;
    }
}
