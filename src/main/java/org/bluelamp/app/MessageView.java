package org.bluelamp.app;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.html.FailureMessage;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.InlineText;
import org.bluelamp.text.InterfaceLanguages;

/** A view in place of one that cannot be shown, with the words and ways on of the page without session. */
abstract class MessageView extends Main implements HasDynamicTitle {
    private final transient CatalogSource catalogs;
    private final transient InterfaceLanguages languages;
    private String title = "";

    MessageView(CatalogSource catalogs, InterfaceLanguages languages) {
        this.catalogs = catalogs;
        this.languages = languages;
        getElement().getClassList().add("bl-message");
    }

    /**
     * Says what is wrong, in the language of the address.
     *
     * @param titleKey of the message that names the page
     */
    final void show(Location location, String titleKey, Function<FailureMessage, Element> words) {
        Catalog catalog = catalogs.current();
        String language = languages.choose(
                location.getQueryParameters().getSingleParameter("lang"),
                catalog.exhibit().languages());
        HtmlWriter writer = new HtmlWriter(language);
        Element message =
                words.apply(new FailureMessage(catalog, writer, Addresses.relative(catalog.exhibit(), language)));
        getElement().removeAllChildren().appendChild(message);
        title = writer.messages().get(titleKey) + " – "
                + InlineText.plain(catalog.exhibit().title(), language);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
