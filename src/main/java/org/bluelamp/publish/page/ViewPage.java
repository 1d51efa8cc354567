package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.cite.DublinCore;
import org.bluelamp.html.Glance;
import org.bluelamp.html.GraphicState;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.StatisticsGallery;
import org.bluelamp.html.StoryCards;
import org.bluelamp.html.SystemCards;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/**
 * Makes the page of a view of the application without the application and without a session, for a site of files: the
 * header of all pages, and below it the view, drawn by {@code <bl-exhibit>} or written out where it is a gallery.
 */
final class ViewPage {
    private final PageRequest asked;
    private final Assets assets;
    private final ViewSummary view;
    private final HtmlWriter writer;

    /** What the elements of a view say by themselves. */
    private static final List<String> WORDS = List.of("entry-panel.", "shell.", "story.");

    ViewPage(PageRequest asked, Assets assets, ViewSummary view) {
        this.asked = asked;
        this.assets = assets;
        this.view = view;
        this.writer = new HtmlWriter(asked.language());
    }

    /**
     * @param address of the view on this site
     * @param path of the view within the application, without a slash at either end
     * @param base path from the page's address to the application's root, as in {@code ./..}
     */
    Representation of(String address, String path, String base) {
        Element body = HtmlWriter.element("body", "bl-site")
                .appendChild(new EntriesPage(asked, assets).headers(address))
                .appendChild(content(path));
        return Html.page(asked.language(), head(address, base), body);
    }

    private Element head(String address, String base) {
        Element head = new Element("head")
                .appendChild(
                        new Element("meta").setAttribute("charset", "utf-8"),
                        // It must come before all addresses that it is to resolve.
                        new Element("base").setAttribute("href", base),
                        Html.meta("viewport", "width=device-width, initial-scale=1"),
                        new Element("title").setText(view.title()),
                        Html.link("icon", "bluelamp/favicon.svg").setAttribute("type", "image/svg+xml"),
                        new Element("script").setAttribute("src", "bluelamp/palette.js"),
                        Html.link("stylesheet", "bluelamp/site.css?v=" + assets.siteStylesVersion()),
                        Html.link("canonical", asked.site().whole(view.canonical())));
        assets.pageScript()
                .ifPresent(script -> head.appendChild(new Element("script")
                        .setAttribute("type", "module")
                        .setAttribute("src", "bluelamp/" + script)));
        if (!view.description().isEmpty()) head.appendChild(Html.meta("description", view.description()));
        new LinkPreview(asked).of(view, address).forEach(head::appendChild);
        LanguageLinks.of(asked, view.canonical()).forEach(head::appendChild);
        head.appendChild(Feed.link(asked));
        DublinCore.meta(view.cited()).forEach((name, content) -> head.appendChild(Html.meta(name, content)));
        return head;
    }

    private Element content(String path) {
        Catalog catalog = asked.catalog();
        String language = asked.language();
        return switch (path) {
            case "" -> exhibit("timeline", "");
            case "list" -> exhibit("list", "");
            case "stories" ->
                gallery(
                        "stories.heading",
                        "stories.lede",
                        new StoryCards(catalog, language, "h2").list(catalog.stories()));
            case "systems" ->
                gallery("systems.heading", "systems.lede", new SystemCards(catalog, language).list(catalog.systems()));
            case "numbers" -> numbers(new StatisticsGallery(catalog, language).elements());
            case "glance" ->
                numbers(new Glance(catalog, language).elements(GraphicState.of(Map.of(), catalog.exhibit())));
            default -> {
                String[] parts = path.split("/", 2);
                yield exhibit(parts[0].equals("stories") ? "story" : parts[0], parts[1]);
            }
        };
    }

    private Element exhibit(String name, String subject) {
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(
                prefix -> writer.messages().withPrefix(prefix).forEach((key, word) -> words.put(prefix + key, word)));
        Element exhibit = new Element("bl-exhibit")
                .setAttribute("id", "main")
                .setAttribute("view", name)
                .setAttribute("version", asked.catalog().version())
                .setAttribute("full", asked.addresses().timeline())
                .setAttribute("messages", Json.text(words))
                .setAttribute("stays", true);
        if (!subject.isEmpty()) exhibit.setAttribute("subject", subject);
        return exhibit.appendChild(new EntriesPage(asked, assets).plain(view));
    }

    private Element gallery(String headingKey, String ledeKey, Element cards) {
        return HtmlWriter.element("main", "bl-gallery")
                .setAttribute("id", "main")
                .appendChild(
                        new Element("h1").setText(writer.messages().get(headingKey)),
                        writer.message("p", "bl-gallery-lede", ledeKey),
                        new Element("div").appendChild(cards));
    }

    private static Element numbers(List<Element> elements) {
        Element numbers = new Element("bl-numbers").setAttribute("id", "main");
        elements.forEach(numbers::appendChild);
        return numbers;
    }
}
