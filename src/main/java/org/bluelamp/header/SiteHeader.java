package org.bluelamp.header;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * The header of every page, of the application and without session: the exhibit's name, the ways to its views, the
 * tools of the view that is open, a search, languages and appearance. The same parts stand at the same place on all
 * pages; what only some views have stands between the ways and the search.
 */
public final class SiteHeader implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Element skip = HtmlWriter.element("a", "bl-skip");
    private final Element header = HtmlWriter.element("header", "bl-header");
    private final Element brand = HtmlWriter.element("div", "bl-brand");
    private final Element ways = HtmlWriter.element("nav", "bl-ways");
    private final Element tools = HtmlWriter.element("div", "bl-header-tools");
    private final Element search = HtmlWriter.element("div", "bl-header-search");
    private final Element form = HtmlWriter.element("form", "bl-header-find").setAttribute("role", "search");
    /** Takes the place of the form within it where scripts run. */
    private final Element find = new Element("bl-search").appendChild(form);

    private final Element settings = HtmlWriter.element("div", "bl-settings");
    private Element languages = new Element("nav");

    /** @param content id of the element that holds what is not the header */
    public SiteHeader(String content) {
        skip.setAttribute("href", "#" + content).setAttribute("router-ignore", true);
        search.appendChild(find);
        header.appendChild(
                HtmlWriter.element("div", "bl-header-row").appendChild(brand, ways, tools, search, settings));
    }

    /** The link over the header, for who goes through the page by keys; it comes first. */
    public Element skipLink() {
        return skip;
    }

    public Element element() {
        return header;
    }

    /** Holds what the view that is open puts into the header. */
    public Element tools() {
        return tools;
    }

    /** Sets the search of the view that is open in place of the header's own. */
    public void search(Optional<Element> ofView) {
        search.removeAllChildren();
        search.appendChild(ofView.orElse(find));
    }

    /**
     * Writes all that does not depend on which page is open.
     *
     * @param writer in the page's language
     * @param offered the languages in which the exhibit can be seen, as BCP 47 tags
     */
    public void write(Catalog catalog, HtmlWriter writer, Addresses addresses, List<String> offered) {
        Messages messages = writer.messages();
        skip.setText(messages.get("app.skip"));
        brand.removeAllChildren();
        brand.appendChild(new Element("a")
                .setAttribute("href", addresses.welcome())
                .appendChild(
                        HtmlWriter.element("span", "bl-lamp").setAttribute("aria-hidden", "true"),
                        writer.text("span", "bl-name", catalog.exhibit().title())));
        if (!writer.plain(catalog.exhibit().subtitle()).isBlank()) {
            brand.getChild(0)
                    .appendChild(
                            writer.text("span", "bl-subtitle", catalog.exhibit().subtitle()));
        }
        ways.setAttribute("aria-label", messages.get("app.ways"));
        form.removeAllChildren();
        fill(form, catalog, writer, addresses);
        Query all = Query.ALL.withLanguage(writer.language());
        find.setAttribute("src", addresses.root() + new DocumentAddresses(catalog, writer.language()).timeline(all))
                .setAttribute("label", messages.get("explore.search"))
                .setAttribute("hint", messages.get("explore.search-short"));
        settings.removeAllChildren();
        languages = languages(offered, writer.language(), messages);
        if (offered.size() > 1) settings.appendChild(languages);
        settings.appendChild(AppearanceMenu.of(messages));
    }

    /**
     * Marks the way to the page that is open. The links are updated in place, because the visitor's focus may be on one
     * of them.
     *
     * @param open the page's path within the application; empty where it has none of its own
     */
    public void show(Catalog catalog, HtmlWriter writer, Addresses addresses, Optional<String> open) {
        List<NavigationItem> offered = NavigationItem.offered(catalog);
        if (ways.getChildCount() != offered.size()) {
            ways.removeAllChildren();
            offered.forEach(item -> ways.appendChild(new Element("a")));
        }
        for (int i = 0; i < offered.size(); i++) {
            NavigationItem item = offered.get(i);
            Element link = ways.getChild(i);
            link.setAttribute("href", item.address(addresses))
                    .setText(writer.messages().get(item.nameKey()))
                    .setAttribute("router-ignore", !item.isRoute())
                    .setAttribute("data-keeps-view", item.keepsView());
            open.flatMap(item::mark)
                    .ifPresentOrElse(
                            mark -> link.setAttribute("aria-current", mark),
                            () -> link.removeAttribute("aria-current"));
        }
    }

    /**
     * Sets the page to which the choices of language lead.
     *
     * @param page its address without parameters
     */
    public void leadLanguages(String page) {
        languages
                .getChildren()
                .forEach(choice -> choice.setAttribute(
                        "href",
                        page + (page.contains("?") ? "&" : "?") + "lang=" + choice.getAttribute("data-language")));
    }

    /** A search that needs no script. */
    private static void fill(Element form, Catalog catalog, HtmlWriter writer, Addresses addresses) {
        form.setAttribute("action", addresses.list())
                .appendChild(
                        glass(),
                        HtmlWriter.element("input", "bl-header-field")
                                .setAttribute("type", "search")
                                .setAttribute("name", "q")
                                .setAttribute("maxlength", String.valueOf(Query.LONGEST_TEXT))
                                .setAttribute("autocomplete", "off")
                                .setAttribute("aria-label", writer.messages().get("explore.search"))
                                .setAttribute("placeholder", writer.messages().get("explore.search-short")));
        if (!writer.language().equals(catalog.exhibit().languages().getFirst())) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", "lang")
                    .setAttribute("value", writer.language()));
        }
    }

    /** The sign of a search, as {@code <bl-search>} draws it. */
    private static Element glass() {
        return HtmlWriter.element("svg", "bl-header-glass")
                .setAttribute("viewBox", "0 0 20 20")
                .setAttribute("aria-hidden", "true")
                .appendChild(
                        new Element("circle")
                                .setAttribute("cx", "8.5")
                                .setAttribute("cy", "8.5")
                                .setAttribute("r", "5.5"),
                        new Element("path").setAttribute("d", "M13 13l5 5"));
    }

    /**
     * The languages of the exhibit, each by its own name. A choice loads the page again in that language, with the same
     * view.
     */
    private static Element languages(List<String> offered, String current, Messages messages) {
        Element menu =
                HtmlWriter.element("nav", "bl-languages").setAttribute("aria-label", messages.get("app.language"));
        for (String language : offered) {
            Locale locale = Locale.forLanguageTag(language);
            Element choice = new Element("a")
                    .setText(locale.getLanguage().toUpperCase(Locale.ROOT))
                    .setAttribute("title", locale.getDisplayLanguage(locale))
                    .setAttribute("router-ignore", true)
                    .setAttribute("lang", language)
                    .setAttribute("dir", Direction.of(language).attribute())
                    .setAttribute("data-language", language);
            if (language.equals(current)) choice.setAttribute("aria-current", "true");
            menu.appendChild(choice);
        }
        return menu;
    }
}
