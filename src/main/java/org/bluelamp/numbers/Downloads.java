package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.bluelamp.article.HowToCite;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Explanation.Scale;
import org.bluelamp.catalog.model.Licence;
import org.bluelamp.catalog.model.Statistic;

/** What can be taken along: files, how to cite them, the licence. */
record Downloads(Catalog catalog, Words words, StatisticAddress addresses) {
    Element[] of(Statistic statistic) {
        Element files = Words.element("p", "bl-number-files")
                .appendChild(file(statistic, "csv"), file(statistic, "json"), picture("svg"), picture("png"));
        String address = addresses.page(statistic);
        Element citation = Words.element("dd", "bl-number-citation")
                .setAttribute("data-address", address)
                .setText(HowToCite.statistic(catalog, statistic, words.language(), address));
        Element facts = Words.element("dl", "bl-number-facts")
                .appendChild(words.message("dt", "bl-number-label", "numbers.cite"), citation);
        catalog.exhibit().licence().ifPresent(licence -> facts.appendChild(licence(licence)));
        return new Element[] {files, facts};
    }

    private Element[] licence(Licence licence) {
        Element link = new Element("a")
                .setAttribute("href", licence.address().toString())
                .setAttribute("rel", "license noopener external")
                .setText(licence.name());
        return new Element[] {
            words.message("dt", "bl-number-label", "numbers.licence"), new Element("dd").appendChild(link)
        };
    }

    private Element file(Statistic statistic, String kind) {
        return words.message("a", "bl-number-file", "numbers." + kind)
                .setAttribute("href", addresses.file(statistic, kind))
                .setAttribute("download", statistic.id() + "." + kind)
                .setAttribute("router-ignore", true);
    }

    /** Made in the browser by the graphic; shown there once it can. */
    private Element picture(String kind) {
        return words.message("button", "bl-number-file", "numbers." + kind)
                .setAttribute("type", "button")
                .setAttribute("data-picture", kind)
                .setAttribute("hidden", true);
    }

    static String word(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }
}
