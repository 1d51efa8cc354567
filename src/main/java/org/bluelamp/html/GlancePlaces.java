package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.CatalogCounts;
import org.bluelamp.catalog.CatalogCounts.CountryCount;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.text.CountryNames;

/** Where the entries come from: a map that plays through time, and a table by country. */
record GlancePlaces(CatalogCounts counted, HtmlWriter writer, Addresses addresses, String document) {
    void addTo(Element main, GraphicState state) {
        List<CountryCount> countries = counted.countries();
        if (countries.isEmpty()) return;
        CountryCount most = countries.getFirst();
        CountryNames names = CountryNames.in(writer.language());
        Element heading = writer.count(
                "h2",
                "bl-numbers-subheading",
                Glance.ranking("glance.places", countries, CountryCount::entries),
                countries.size(),
                names.name(most.country()),
                most.entries(),
                counted.entries());
        Element graphic = new Element("bl-places").setAttribute("src", document);
        state.year().ifPresent(year -> graphic.setAttribute("year", String.valueOf(year)));
        Element details = HtmlWriter.element("details", "bl-glance-details")
                .appendChild(writer.message("summary", "bl-glance-summary", "glance.places.table"), table(names));
        Element section = Glance.section(main, heading);
        section.appendChild(writer.message("p", "bl-glance-text", "glance.places.text"), graphic);
        int without = counted.entries()
                - countries.stream().mapToInt(CountryCount::entries).sum();
        if (without > 0) {
            section.appendChild(writer.count("p", "bl-glance-text", "glance.places.without", without));
        }
        section.appendChild(details);
    }

    private Element table(CountryNames names) {
        Element head = new Element("tr")
                .appendChild(
                        column("glance.places.country"),
                        column("glance.places.entries"),
                        column("glance.places.since"));
        Element body = new Element("tbody");
        for (CountryCount country : counted.countries()) {
            Element link =
                    Glance.link(addresses, Map.of("country", country.country())).setText(names.name(country.country()));
            Element since = new Element("td");
            country.years().stream().findFirst().map(this::year).ifPresent(since::setText);
            body.appendChild(new Element("tr")
                    .appendChild(
                            new Element("th").setAttribute("scope", "row").appendChild(link),
                            HtmlWriter.element("td", "bl-glance-number")
                                    .setText(writer.messages().number(country.entries())),
                            since));
        }
        return HtmlWriter.element("table", "bl-glance-list")
                .appendChild(
                        writer.message("caption", "bl-glance-unseen", "glance.places.table"),
                        new Element("thead").appendChild(head),
                        body);
    }

    private Element column(String key) {
        return writer.message("th", "bl-glance-column", key).setAttribute("scope", "col");
    }

    private String year(int year) {
        return DatePhrases.in(writer.language()).year(year);
    }
}
