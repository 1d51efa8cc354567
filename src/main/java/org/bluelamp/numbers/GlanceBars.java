package org.bluelamp.numbers;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.bluelamp.catalog.Inventory;
import org.bluelamp.catalog.Inventory.SourceCount;
import org.bluelamp.catalog.Source;

/** Sources by kind, and the statements that rest on each: two columns of bars. */
record GlanceBars(Inventory inventory, Words words, StatisticAddress addresses) {
    static String kind(Words words, Source.Kind kind) {
        return words.messages().get("glance.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    Element table() {
        int sources = Math.max(
                1,
                inventory.sources().stream()
                        .mapToInt(SourceCount::sources)
                        .max()
                        .orElse(1));
        int statements = Math.max(
                1,
                inventory.sources().stream()
                        .mapToInt(SourceCount::statements)
                        .max()
                        .orElse(1));
        Element head = new Element("tr")
                .appendChild(
                        column("glance.sources.kind"),
                        column("glance.sources.sources"),
                        column("glance.sources.statements"));
        Element body = new Element("tbody");
        for (SourceCount count : inventory.sources()) {
            body.appendChild(new Element("tr")
                    .appendChild(
                            new Element("th").setAttribute("scope", "row").setText(kind(words, count.kind())),
                            bar(count.sources(), sources),
                            bar(count.statements(), statements)));
        }
        return Words.element("table", "bl-glance-bars")
                .appendChild(
                        words.message("caption", "bl-glance-unseen", "glance.sources.caption"),
                        new Element("thead").appendChild(head),
                        body);
    }

    private Element column(String key) {
        return words.message("th", "bl-glance-column", key).setAttribute("scope", "col");
    }

    private Element bar(int count, int most) {
        Element bar = Words.element("span", "bl-glance-bar")
                .setAttribute("aria-hidden", "true")
                .setAttribute("style", String.format(Locale.ROOT, "--share:%.4f", (double) count / most));
        Element number = Words.element("span", "bl-glance-count")
                .setText(words.messages().number(count));
        return new Element("td")
                .appendChild(Words.element("span", "bl-glance-measure").appendChild(bar, number));
    }
}
