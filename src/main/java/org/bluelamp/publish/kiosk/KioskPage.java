package org.bluelamp.publish.kiosk;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.stereotype.Component;

/**
 * Makes the page of the kiosk: {@code <bl-kiosk>}, which draws all else. It is the same for everybody and holds no whole
 * address, so a kiosk that has kept it shows it from any server.
 */
@Component
final class KioskPage {
    private final Assets assets;
    private final KioskFiles files;

    KioskPage(Assets assets, KioskFiles files) {
        this.assets = assets;
        this.files = files;
    }

    Representation of(PageRequest asked) {
        Catalog catalog = asked.catalog();
        String title = InlineText.plain(catalog.exhibit().title(), asked.language());
        Element head = new Element("head")
                .appendChild(
                        new Element("meta").setAttribute("charset", "utf-8"),
                        // The page is kept from zooming by its styles: assistive technology still may.
                        Html.meta("viewport", "width=device-width, initial-scale=1"),
                        new Element("title").setText(title),
                        Html.meta("robots", "noindex"),
                        Html.link("icon", KioskFiles.FOLDER + "favicon.svg").setAttribute("type", "image/svg+xml"),
                        Html.link("stylesheet", KioskFiles.FOLDER + "kiosk.css?v=" + assets.kioskStylesVersion()));
        files.script()
                .ifPresent(script -> head.appendChild(new Element("script")
                        .setAttribute("type", "module")
                        .setAttribute("src", KioskFiles.FOLDER + script)));
        files.imports().forEach(module -> head.appendChild(Html.link("modulepreload", KioskFiles.FOLDER + module)));
        Element kiosk = new Element("bl-kiosk")
                .setAttribute("src", new DocumentAddresses(catalog, asked.language()).kiosk())
                .appendChild(new Element("p").setText(title));
        String palette = catalog.kiosk().palette().name().toLowerCase(Locale.ROOT);
        return Html.page(asked.language(), Optional.of(palette), head, new Element("body").appendChild(kiosk));
    }
}
