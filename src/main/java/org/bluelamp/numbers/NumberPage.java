package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.bluelamp.article.ArticleOptions;
import org.bluelamp.article.StatisticArticle;
import org.bluelamp.catalog.AreaMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.Explanation.Scale;
import org.bluelamp.catalog.Series;
import org.bluelamp.catalog.Statistic;

/** One series or map from its heading to its sources. */
final class NumberPage {
    /** Values that lie so much apart can be read on a scale by powers of ten, too. */
    private static final double WORTH_A_SWITCH = 20;

    private final Catalog catalog;
    private final Statistic statistic;
    private final Words words;
    private final StatisticAddress addresses;

    NumberPage(Catalog catalog, Statistic statistic, String language) {
        this.catalog = catalog;
        this.statistic = statistic;
        this.words = new Words(language);
        this.addresses = new StatisticAddress(catalog, language);
    }

    /**
     * The page's elements.
     *
     * @param scale that the visitor chose
     * @param year that a map shows
     */
    List<Element> elements(Optional<Scale> scale, Optional<Integer> year) {
        Element graphic = Graphic.of(statistic, addresses);
        Element figure = Words.element("div", "bl-number-graphic").appendChild(graphic);
        if (statistic instanceof AreaMap) {
            year.ifPresent(shown -> graphic.setAttribute("year", String.valueOf(shown)));
        } else if (canSwitch()) {
            Scale shown = scale.orElse(statistic.explanation().scale());
            graphic.setAttribute("scale", Downloads.word(shown));
            figure.appendChild(scaleSwitch(shown));
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

    private boolean canSwitch() {
        double[] numbers = statistic.numbers().sorted().toArray();
        boolean spread = numbers[0] > 0 && numbers[numbers.length - 1] / numbers[0] >= WORTH_A_SWITCH;
        return statistic instanceof Series && (spread || statistic.explanation().scale() == Scale.LOG);
    }

    private Element scaleSwitch(Scale shown) {
        Element choices =
                new Element("ul").setAttribute("aria-label", words.messages().get("numbers.scale"));
        for (Scale scale : Scale.values()) {
            String word = Downloads.word(scale);
            Element choice = words.message("a", "bl-number-choice", "numbers.scale." + word)
                    .setAttribute("href", addresses.page(statistic, word))
                    .setAttribute("data-scale", word);
            if (scale == shown) choice.setAttribute("aria-current", "true");
            choices.appendChild(new Element("li").appendChild(choice));
        }
        return Words.element("div", "bl-number-scale")
                .appendChild(words.message("span", "bl-number-label", "numbers.scale"), choices);
    }
}
