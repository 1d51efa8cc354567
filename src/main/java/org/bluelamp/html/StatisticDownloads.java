package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Explanation.Scale;
import org.bluelamp.catalog.model.Licence;
import org.bluelamp.catalog.model.Statistic;

/** The section of downloads: files, pictures, how to cite them, the licence. */
record StatisticDownloads(Catalog catalog, HtmlWriter writer, Addresses addresses) {
    Element[] of(Statistic statistic) {
        Element files = HtmlWriter.element("p", "bl-number-files")
                .appendChild(file(statistic, "csv"), file(statistic, "json"), picture("svg"), picture("png"));
        String address = addresses.statistic(statistic.id());
        Element citation = HtmlWriter.element("dd", "bl-number-citation")
                .setAttribute("data-address", address)
                .setText(HowToCite.statistic(catalog, statistic, writer.language(), address));
        Element facts = HtmlWriter.element("dl", "bl-number-facts")
                .appendChild(writer.message("dt", "bl-number-label", "numbers.cite"), citation);
        catalog.exhibit().licence().ifPresent(licence -> facts.appendChild(licence(licence)));
        return new Element[] {files, facts, CiteLink.of(catalog, writer, addresses, "number", statistic.id())};
    }

    private Element[] licence(Licence licence) {
        Element link = new Element("a")
                .setAttribute("href", licence.address().toString())
                .setAttribute("rel", "license noopener external")
                .setText(licence.name());
        return new Element[] {
            writer.message("dt", "bl-number-label", "numbers.licence"), new Element("dd").appendChild(link)
        };
    }

    private Element file(Statistic statistic, String kind) {
        return writer.message("a", "bl-number-file", "numbers." + kind)
                .setAttribute("href", fileAddress(statistic, kind))
                .setAttribute("download", statistic.id() + "." + kind)
                .setAttribute("router-ignore", true);
    }

    private String fileAddress(Statistic statistic, String kind) {
        // A spreadsheet that is opened by a double click needs the byte order mark to read the table as UTF-8.
        Map<String, String> mark = kind.equals("csv") ? Map.of("bom", "true") : Map.of();
        return addresses.file(statistic.folder(), statistic.id() + "." + kind, mark);
    }

    /** A button for a picture that the graphic makes in the browser. It is hidden until the graphic can. */
    private Element picture(String kind) {
        return writer.message("button", "bl-number-file", "numbers." + kind)
                .setAttribute("type", "button")
                .setAttribute("data-picture", kind)
                .setAttribute("hidden", true);
    }

    static String word(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }
}
