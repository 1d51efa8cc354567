package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.catalog.CatalogCounts.SourceCount;
import org.bluelamp.catalog.CatalogCounts.ThemeCount;

/** The page that shows the catalogue itself by tables and graphics. The heading of each part is its finding. */
public final class Glance {
    private final boolean hasNumbers;
    private final CatalogCounts counted;
    private final HtmlWriter writer;
    private final Addresses addresses;
    private final PeriodTable table;
    private final GlancePlaces places;
    private final GlanceDisputes disputes;

    public Glance(Catalog catalog, String language) {
        this.hasNumbers = !catalog.series().isEmpty() || !catalog.maps().isEmpty();
        this.counted = CatalogCounts.of(catalog);
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
        this.table = new PeriodTable(counted, writer, addresses);
        this.places = new GlancePlaces(counted, writer, addresses, new DocumentAddresses(catalog, language).glance());
        this.disputes = new GlanceDisputes(counted, writer, addresses, table);
    }

    public List<Element> elements(GraphicState state) {
        Element main = HtmlWriter.element("main", "bl-glance");
        if (hasNumbers) main.appendChild(wayBack());
        main.appendChild(
                writer.message("h1", "bl-numbers-heading", "glance.title"),
                writer.message("p", "bl-numbers-lede", "glance.lede"));
        if (counted.entries() == 0) {
            return List.of(main.appendChild(writer.message("p", "bl-glance-text", "glance.empty")));
        }
        themes(main);
        places.addTo(main, state);
        sources(main);
        disputes.addTo(main);
        return List.of(main);
    }

    private Element wayBack() {
        Element back =
                writer.message("a", "bl-number-back", "numbers.all").setAttribute("href", addresses.statistics());
        return new Element("nav")
                .setAttribute("aria-label", writer.messages().get("numbers.all"))
                .appendChild(back);
    }

    /** The key of the finding about a ranking: one for a single first place, one for a tie. */
    static <T> String ranking(String key, List<T> ranked, ToIntFunction<T> count) {
        boolean isTie = ranked.size() > 1 && count.applyAsInt(ranked.getFirst()) == count.applyAsInt(ranked.get(1));
        return key + (isTie ? ".tie" : ".most");
    }

    /** A part of the page under a heading. */
    static Element section(Element main, Element heading) {
        String id = "glance-" + (main.getChildCount() + 1);
        Element section = HtmlWriter.element("section", "bl-glance-part")
                .setAttribute("aria-labelledby", id)
                .appendChild(heading.setAttribute("id", id));
        main.appendChild(section);
        return section;
    }

    private void themes(Element main) {
        List<ThemeCount> ranked = counted.themes().stream()
                .sorted(Comparator.comparingInt(ThemeCount::entries).reversed())
                .toList();
        if (ranked.isEmpty()) return;
        ThemeCount most = ranked.getFirst();
        Element heading = writer.message(
                "h2",
                "bl-numbers-subheading",
                ranked.size() == 1 ? "glance.themes.one" : ranking("glance.themes", ranked, ThemeCount::entries),
                writer.plain(most.theme().name()),
                most.entries(),
                counted.entries());
        Element section = section(main, heading);
        section.appendChild(
                writer.message("p", "bl-glance-text", "glance.themes.text"), table.entries("glance.themes.caption"));
    }

    private void sources(Element main) {
        if (counted.sources().isEmpty()) return;
        int all = counted.sources().stream().mapToInt(SourceCount::sources).sum();
        SourceCount most = counted.sources().getFirst();
        Element heading = writer.message(
                "h2",
                "bl-numbers-subheading",
                ranking("glance.sources", counted.sources(), SourceCount::sources),
                GlanceBars.kind(writer, most.kind()),
                most.sources(),
                all);
        section(main, heading)
                .appendChild(
                        writer.message("p", "bl-glance-text", "glance.sources.text"),
                        new GlanceBars(counted, writer, addresses).table());
    }

    /** A link to the Timeline with some of its parameters. */
    static Element link(Addresses addresses, Map<String, String> parameters) {
        return new Element("a").setAttribute("href", addresses.timeline(parameters));
    }
}
