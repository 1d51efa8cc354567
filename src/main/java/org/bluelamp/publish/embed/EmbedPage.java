package org.bluelamp.publish.embed;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.embed.EmbedContent.Link;
import org.bluelamp.publish.embed.EmbedContent.Notice;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Representation;
import org.springframework.stereotype.Component;

/**
 * Makes the page of an embed: {@code <bl-exhibit>}, with links in it that are read where no script runs. It has no
 * inline script and no inline style, and whatever it loads is asked for without credentials, because in a sandbox even
 * our own files come from another origin.
 */
@Component
public final class EmbedPage {
    /** What the elements say by themselves begins with these keys, and with {@link #STORY_WORDS} in a story. */
    private static final List<String> WORDS = List.of("entry-panel.", "shell.");

    private static final String STORY_WORDS = "story.";

    /** Keys of the notices, of which the page says its own itself. */
    static final String NOTICES = "shell.notice.";

    private final Assets assets;
    private final ShellModules modules;

    EmbedPage(Assets assets, ShellModules modules) {
        this.assets = assets;
        this.modules = modules;
    }

    /**
     * The page.
     *
     * @param root path from the page's address to where its relative addresses begin, as in {@code ./..}
     */
    Representation of(EmbedContent content, String root, Optional<EmbedPalette> palette) {
        return of(content, root, "", palette);
    }

    /**
     * The page of an exhibit whose documents stand elsewhere than its script.
     *
     * @param application path from the root to that of the application, which has script and styles
     */
    Representation of(EmbedContent content, String root, String application, Optional<EmbedPalette> palette) {
        Element head = new Element("head")
                .appendChild(
                        new Element("meta").setAttribute("charset", "utf-8"),
                        // It must come before all addresses that it is to resolve.
                        new Element("base").setAttribute("href", root),
                        Html.meta("viewport", "width=device-width, initial-scale=1"),
                        new Element("title").setText(content.title()),
                        Html.meta("robots", "noindex"),
                        Html.link("canonical", content.canonical()),
                        Html.link("icon", application + "bluelamp/favicon.svg").setAttribute("type", "image/svg+xml"),
                        Html.link("stylesheet", application + styles(content.view())));
        modules.entry().ifPresent(entry -> loadFirst(head, entry, content, application));
        Element body = new Element("body").appendChild(exhibit(content, application));
        return Html.page(content.language(), palette.map(EmbedPalette::word), head, body);
    }

    private void loadFirst(Element head, String entry, EmbedContent content, String application) {
        head.appendChild(anonymous(new Element("script"))
                .setAttribute("type", "module")
                .setAttribute("src", application + entry));
        modules.neededFor(content.view())
                .forEach(module -> head.appendChild(anonymous(Html.link("modulepreload", application + module))));
        // A browser asks for a few files at once; for fonts there is something that stands in.
        content.documents()
                .forEach(document -> head.appendChild(
                        anonymous(Html.link("preload", document)).setAttribute("as", "fetch")));
        content.view()
                .fonts()
                .forEach(kind -> Optional.ofNullable(assets.firstFonts().get(kind))
                        .ifPresent(font ->
                                head.appendChild(anonymous(Html.link("preload", application + "bluelamp/" + font))
                                        .setAttribute("as", "font")
                                        .setAttribute("type", "font/woff2"))));
    }

    private static Element anonymous(Element element) {
        return element.setAttribute("crossorigin", true);
    }

    /** The styles of a view; until an entry is open, a timeline or a list needs none of an article. */
    private String styles(EmbedView view) {
        return view.hasSubject()
                ? articleStyles()
                : "bluelamp/embed-entries.css?v=" + assets.embedEntriesStylesVersion();
    }

    private String articleStyles() {
        return "bluelamp/embed.css?v=" + assets.embedStylesVersion();
    }

    private Element exhibit(EmbedContent content, String application) {
        HtmlWriter writer = new HtmlWriter(content.language());
        Element exhibit = new Element("bl-exhibit")
                .setAttribute("view", content.view().word())
                .setAttribute("version", content.version())
                .setAttribute("full", content.full())
                .setAttribute("messages", Json.text(words(content.view(), writer)));
        if (!content.subject().isEmpty()) exhibit.setAttribute("subject", content.subject());
        if (!content.view().hasSubject()) exhibit.setAttribute("article-styles", application + articleStyles());
        content.notice().ifPresent(notice -> {
            exhibit.setAttribute("notice", notice.text());
            notice.nearest()
                    .ifPresent(nearest -> exhibit.setAttribute("nearest", nearest.address())
                            .setAttribute("nearest-title", nearest.title()));
        });
        return exhibit.appendChild(plain(content, writer));
    }

    private static Map<String, String> words(EmbedView view, HtmlWriter writer) {
        Map<String, String> words = new TreeMap<>();
        Stream<String> ofStory = view == EmbedView.STORY ? Stream.of(STORY_WORDS) : Stream.empty();
        Stream.concat(WORDS.stream(), ofStory)
                .forEach(prefix ->
                        writer.messages().withPrefix(prefix).forEach((key, word) -> words.put(prefix + key, word)));
        words.keySet().removeIf(key -> key.startsWith(NOTICES));
        return words;
    }

    /** What is read where no script runs. */
    private static Element plain(EmbedContent content, HtmlWriter writer) {
        Element plain =
                HtmlWriter.element("main", "bl-exhibit-plain").appendChild(new Element("h1").setText(content.title()));
        if (!content.description().isEmpty()) {
            plain.appendChild(new Element("p").setText(content.description()));
        }
        content.notice().ifPresent(notice -> plain.appendChild(line(notice, writer)));
        plain.appendChild(new Element("p")
                .appendChild(leaving(writer.message("a", "bl-exhibit-plain-link", "shell.full"), content.full())));
        if (content.links().isEmpty()) return plain;
        Element list = new Element("ul");
        content.links()
                .forEach(link -> list.appendChild(new Element("li")
                        .appendChild(
                                HtmlWriter.element("span", "bl-exhibit-plain-date")
                                        .setText(link.date()),
                                Element.createText(" "),
                                link(link, writer))));
        return plain.appendChild(list);
    }

    private static Element line(Notice notice, HtmlWriter writer) {
        Element line = new Element("p").setText(notice.text());
        // The nearest view is an embed, too, so it takes the place of this one.
        notice.nearest()
                .ifPresent(nearest -> line.appendChild(
                        Element.createText(" "), text(nearest, writer).setAttribute("href", nearest.address())));
        return line;
    }

    private static Element link(Link link, HtmlWriter writer) {
        return leaving(text(link, writer), link.address());
    }

    private static Element text(Link link, HtmlWriter writer) {
        Element element = HtmlWriter.element("a", "bl-exhibit-plain-link").setText(link.title());
        writer.markLanguage(element, link.language());
        return element;
    }

    /** Our other pages refuse to stand in somebody else's frame. */
    private static Element leaving(Element link, String address) {
        return link.setAttribute("href", address)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener");
    }
}
