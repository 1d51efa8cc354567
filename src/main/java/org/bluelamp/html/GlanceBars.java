package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.catalog.CatalogCounts.SourceCount;
import org.bluelamp.catalog.model.Source;

/** The sources by kind, and the statements that rest on each kind: two columns of bars that open the entries. */
record GlanceBars(CatalogCounts counted, HtmlWriter writer, Addresses addresses) {
    static String kind(HtmlWriter writer, Source.Kind kind) {
        return writer.messages().get("glance.kind." + kind.id());
    }

    Element table() {
        int sources = Math.max(
                1,
                counted.sources().stream().mapToInt(SourceCount::sources).max().orElse(1));
        int statements = Math.max(
                1,
                counted.sources().stream()
                        .mapToInt(SourceCount::statements)
                        .max()
                        .orElse(1));
        Element head = new Element("tr")
                .appendChild(
                        column("glance.sources.kind"),
                        column("glance.sources.sources"),
                        column("glance.sources.statements"));
        Element body = new Element("tbody");
        for (SourceCount count : counted.sources()) {
            body.appendChild(new Element("tr")
                    .appendChild(
                            name(count),
                            bar(count, "glance.sources.sources", count.sources(), sources),
                            bar(count, "glance.sources.statements", count.statements(), statements)));
        }
        return HtmlWriter.element("table", "bl-glance-bars")
                .appendChild(
                        writer.message("caption", "bl-glance-unseen", "glance.sources.caption"),
                        new Element("thead").appendChild(head),
                        body);
    }

    private Element column(String key) {
        return writer.message("th", "bl-glance-column", key).setAttribute("scope", "col");
    }

    private Element name(SourceCount count) {
        Element name = isCited(count) ? link(count) : new Element("span");
        return new Element("th").setAttribute("scope", "row").appendChild(name.setText(kind(writer, count.kind())));
    }

    /** A bar is a link for the pointer alone: keys and screen readers use the same link on the name of the row. */
    private Element bar(SourceCount kind, String column, int count, int most) {
        Element bar = HtmlWriter.element("span", "bl-glance-bar")
                .setAttribute("aria-hidden", "true")
                .setAttribute("style", String.format(Locale.ROOT, "--share:%.4f", (double) count / most));
        String written = writer.messages().number(count);
        Element number = HtmlWriter.element("span", "bl-glance-count").setText(written);
        Element measure = new Element("span");
        if (isCited(kind)) {
            String label = writer.messages()
                    .get(
                            "glance.sources.bar",
                            kind(writer, kind.kind()),
                            writer.messages().get(column),
                            written);
            measure = link(kind).setAttribute("tabindex", "-1").setAttribute("aria-label", label);
        }
        return new Element("td")
                .appendChild(measure.setAttribute("class", "bl-glance-measure").appendChild(bar, number));
    }

    /**
     * Whether entries cite sources of this kind. Some kinds are cited by series and maps alone; then there is no entry
     * to open.
     */
    private static boolean isCited(SourceCount count) {
        return count.statements() > 0;
    }

    private Element link(SourceCount count) {
        return Glance.link(addresses, Map.of("source", count.kind().id()));
    }
}
