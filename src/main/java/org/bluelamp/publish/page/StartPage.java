package org.bluelamp.publish.page;

import com.vaadin.flow.dom.ElementUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bluelamp.cite.DublinCore;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.text.Direction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes the page that starts the application, without a session: the bundle's own {@code index.html} with the language,
 * palette, name and description of a view in its head, the header of all pages, which is seen while the application is
 * on its way, and entries to read for who has no JavaScript. The session begins when the page's script asks Vaadin for it.
 */
@Component
public final class StartPage {
    /** Where Vaadin's build puts the page that loads the bundle. */
    private static final String BUNDLE_PAGE = "META-INF/VAADIN/webapp/index.html";

    /**
     * What Vaadin's own start page sets before the bundle runs. A browser that can't show the application, since it has
     * no popovers, is led to the entries' plain pages.
     */
    private static final String SCRIPT = "window.JSCompiler_renameProperty=function(a){return a};"
            + "window.Vaadin=window.Vaadin||{};window.Vaadin.TypeScript={};"
            + "if(!('popover' in HTMLElement.prototype))location.replace('entries');";

    /** The hash by which the content security policy allows the page's one inline script. */
    public static final String SCRIPT_HASH = hash(SCRIPT);

    /** Flow hides a component only by the attribute {@code hidden}, which these styles enforce. */
    private static final String STYLES = "[hidden]{display:none!important}";

    private static final String WITHOUT_SCRIPT = "#outlet{display:none}html,body{height:auto}";

    private final Assets assets;
    private final Supplier<Document> bundlePage = SingletonSupplier.of(StartPage::readBundlePage);
    private final List<String> modules = StartModules.ofBundle().addresses();

    StartPage(Assets assets) {
        this.assets = assets;
    }

    private static Document readBundlePage() {
        try {
            String html = new ClassPathResource(BUNDLE_PAGE).getContentAsString(StandardCharsets.UTF_8);
            Document page = Jsoup.parse(html);
            page.outputSettings().prettyPrint(false);
            return page;
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    BUNDLE_PAGE + " is missing on the class path; build without -Dvaadin.skip", problem);
        }
    }

    /**
     * @param address path of the view, with the parameters that say what it shows
     * @param base path from the page's address to the application's root, as in {@code ./..}
     */
    Representation of(ViewSummary view, PageRequest asked, String address, String base) {
        Document page = begin(view.title(), asked.language(), base);
        Element head = page.head();
        if (!view.description().isEmpty()) {
            head.appendElement("meta").attr("name", "description").attr("content", view.description());
        }
        link(head, "canonical", asked.site().whole(view.canonical()));
        describe(head, view, asked, address);
        dress(head, "bluelamp/application.css?v=" + assets.applicationStylesVersion());
        Element plainHead = head.appendElement("noscript");
        link(plainHead, "stylesheet", "bluelamp/pages.css?v=" + assets.stylesVersion());
        plainHead.appendElement("style").appendChild(new DataNode(WITHOUT_SCRIPT));
        showHeader(page.getElementById("outlet"), new EntriesPage(asked, assets).header(address));
        var entries = new EntriesPage(asked, assets).insteadOf(view, address);
        page.body().appendElement("noscript").appendChild(ElementUtil.toJsoup(page, entries));
        return print(page);
    }

    /**
     * The same for a view that is no part of the exhibit and is to be found by nobody: without its header and its entries.
     *
     * @param title of the page
     * @param base as above
     * @param styles address of its style sheet
     */
    public Representation apart(String title, String language, String base, String styles) {
        Document page = begin(title, language, base);
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        dress(page.head(), styles);
        return print(page);
    }

    private Document begin(String title, String language, String base) {
        Document page = bundlePage.get().clone();
        Element html = page.selectXpath("/html").first();
        html.attr("lang", language);
        html.attr("dir", Direction.of(language).attribute());
        // The base element must come before all addresses in the head that it is to resolve.
        Element before = page.head().selectFirst("meta[charset]");
        before.after(script());
        before.after(new Element("script").attr("src", "bluelamp/palette.js"));
        before.after(new Element("base").attr("href", base));
        page.title(title);
        return page;
    }

    /** Names icon, styles, fonts and modules. */
    private void dress(Element head, String styles) {
        link(head, "icon", "bluelamp/favicon.svg").attr("sizes", "any");
        link(head, "stylesheet", styles);
        Stream.of("heading", "text")
                .flatMap(kind -> Optional.ofNullable(assets.firstFonts().get(kind)).stream())
                .forEach(font -> preload(head, "bluelamp/" + font)
                        .attr("rel", "preload")
                        .attr("as", "font")
                        .attr("type", "font/woff2"));
        modules.forEach(module -> preload(head, module).attr("rel", "modulepreload"));
        head.appendElement("style").appendChild(new DataNode(STYLES));
    }

    private static Representation print(Document page) {
        return Html.representation(
                "<!doctype html>\n" + page.selectXpath("/html").first().outerHtml() + "\n");
    }

    /**
     * Shows the header until a view comes with its own ({@code app/connection/first-header.ts}). Its links lead on at
     * once; what needs the application waits for it, so that no letter is typed that would be lost.
     */
    private static void showHeader(Element outlet, com.vaadin.flow.dom.Element header) {
        outlet.appendChild(ElementUtil.toJsoup(outlet.ownerDocument(), header));
        outlet.select("bl-search").unwrap();
        outlet.select("[popover]").remove();
        outlet.select("[popovertarget]").removeAttr("popovertarget");
        outlet.select(".bl-header-search, .bl-settings").attr("inert", "");
    }

    /** Tells what social media and oEmbed look for, of the view with the parameters that it was asked for. */
    private static void describe(Element head, ViewSummary view, PageRequest asked, String address) {
        Document page = head.ownerDocument();
        Stream.of(
                        new LinkPreview(asked).of(view, address).stream(),
                        LanguageLinks.of(asked, view.canonical()),
                        Stream.of(Feed.link(asked)))
                .flatMap(each -> each)
                .forEach(element -> head.appendChild(ElementUtil.toJsoup(page, element)));
        DublinCore.meta(view.cited())
                .forEach((name, content) ->
                        head.appendElement("meta").attr("name", name).attr("content", content));
        view.linkedData()
                .ifPresent(data -> head.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(data)));
    }

    private static Element script() {
        return new Element("script").appendChild(new DataNode(SCRIPT));
    }

    private static Element preload(Element head, String address) {
        return head.appendElement("link").attr("href", address).attr("crossorigin", "");
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
