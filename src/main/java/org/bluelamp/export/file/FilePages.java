package org.bluelamp.export.file;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.header.SiteHeader;
import org.bluelamp.html.AboutArticle;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.CorrectionsArticle;
import org.bluelamp.html.DrawingsArticle;
import org.bluelamp.html.Glance;
import org.bluelamp.html.GraphicState;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.LicencesArticle;
import org.bluelamp.html.StatisticsGallery;
import org.bluelamp.html.StoryCards;
import org.bluelamp.html.SystemCards;
import org.bluelamp.html.Topic;
import org.bluelamp.html.TopicArticle;
import org.bluelamp.notices.Notices;
import org.bluelamp.publish.http.Json;

/**
 * The pages of a file, by the paths that they have in the application: views, which {@code <bl-exhibit>} draws of documents,
 * and pages that are written out.
 */
final class FilePages {
    /** What the elements of a view say by themselves. */
    private static final List<String> WORDS = List.of("entry-panel.", "shell.", "story.");

    private static final String VIEWS = "bl-site";
    private static final String PAGES = "bl-page";
    private static final String SUBJECT = "subject";
    private static final String FOLDER = "pages/";
    private static final String MISSING = FOLDER + "missing.html";

    private final Catalog catalog;
    private final HtmlWriter writer;
    private final Addresses addresses;
    private final ArticleOptions options;
    private final SiteHeader header = new SiteHeader("main");
    private final Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
    private final Map<String, String> contents = new LinkedHashMap<>();
    private final Map<String, Object> missing = new LinkedHashMap<>();

    /** @param origin what the file says of where it came from */
    FilePages(Catalog catalog, String language, String origin) {
        this.catalog = catalog;
        this.writer = new HtmlWriter(language);
        this.addresses = Addresses.relative(catalog.exhibit(), language);
        this.options = ArticleOptions.page(addresses);
        header.write(catalog, writer, addresses, List.of(language));
        addViews();
        addGalleries();
        addArticles(origin);
        addRedirects();
        addMissing();
    }

    /** Whether there is a page at a path. */
    boolean has(String path) {
        return pages.containsKey(path);
    }

    /** What is written out below the header, by the path of a document. */
    Map<String, String> contents() {
        return contents;
    }

    /** The header of all pages, with the link over it. */
    String header() {
        header.show(catalog, writer, addresses, Optional.empty());
        // A file welcomes nobody for the first time: it can't remember who was there.
        header.element().getChild(0).getChild(0).getChild(0).setAttribute("href", addresses.timeline());
        return header.skipLink().getOuterHTML() + header.element().getOuterHTML();
    }

    /** What the file's script reads, as JSON. */
    String json(Optional<String> base) {
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(
                prefix -> writer.messages().withPrefix(prefix).forEach((key, word) -> words.put(prefix + key, word)));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("pages", pages);
        said.put("missing", missing);
        Map<String, String> exhibit = new LinkedHashMap<>();
        exhibit.put("version", catalog.version());
        exhibit.put("full", addresses.timeline());
        exhibit.put("messages", Json.text(words));
        exhibit.put("stays", "");
        said.put("exhibit", exhibit);
        base.ifPresent(start -> said.put("home", start + "/"));
        return Json.text(said);
    }

    private void addViews() {
        view("", plain(catalog.exhibit().title()), "timeline", "");
        view("list", named("app.list"), "list", "");
        catalog.entries().forEach(entry -> view("entry/" + entry.id(), named(entry.title()), "entry", entry.id()));
        catalog.stories().forEach(story -> view("stories/" + story.id(), named(story.title()), "story", story.id()));
        catalog.systems()
                .forEach(system -> view("systems/" + system.id(), named(system.title()), "systems", system.id()));
        Stream.<Statistic>concat(catalog.series().stream(), catalog.maps().stream())
                .forEach(statistic ->
                        view("numbers/" + statistic.id(), named(statistic.heading()), "numbers", statistic.id()));
    }

    private void addGalleries() {
        if (!catalog.stories().isEmpty()) {
            gallery("stories", new StoryCards(catalog, writer.language(), "h2").list(catalog.stories()));
        }
        if (!catalog.systems().isEmpty()) {
            gallery("systems", new SystemCards(catalog, writer.language()).list(catalog.systems()));
        }
        if (!catalog.series().isEmpty() || !catalog.maps().isEmpty()) {
            numbers("numbers", "numbers.title", new StatisticsGallery(catalog, writer.language()).elements());
        }
        GraphicState plain = GraphicState.of(Map.of(), catalog.exhibit());
        numbers("glance", "glance.title", new Glance(catalog, writer.language()).elements(plain));
    }

    private void addArticles(String origin) {
        Element about = AboutArticle.of(catalog, writer.language(), options);
        about.appendChild(HtmlWriter.element("p", "bl-article-text").setText(origin));
        article("about", aboutTitle(), about);
        article(
                "corrections",
                named("article.corrections"),
                CorrectionsArticle.of(catalog, writer.language(), options));
        article("drawings", named("article.drawings"), DrawingsArticle.of(catalog, writer.language(), options));
        article(
                "licences",
                named("article.licences"),
                LicencesArticle.of(
                        catalog, Notices.ofThisBuild().withoutServer(), writer.language(), options, Optional.empty()));
        Stream.concat(
                        catalog.exhibit().eras().stream().map(era -> Topic.of(era, catalog)),
                        catalog.exhibit().themes().stream().map(theme -> Topic.of(theme, catalog)))
                .forEach(topic -> article(
                        FileHtml.path(topic.page(addresses)),
                        named(topic.name()),
                        TopicArticle.of(topic, catalog, writer.language(), options)));
    }

    private void addRedirects() {
        catalog.redirects().byKind().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> new TreeMap<>(kind.getValue()).forEach((before, now) -> {
                    String folder = folder(kind.getKey());
                    pages.put(folder + before, Map.of("leadsTo", folder + now));
                }));
    }

    private static String folder(Redirects.Kind kind) {
        return switch (kind) {
            case ENTRY -> "entry/";
            case STORY -> "stories/";
            case SYSTEM -> "systems/";
            case NUMBER -> "numbers/";
        };
    }

    private void addMissing() {
        Element message = HtmlWriter.element("div", "bl-page-message")
                .appendChild(
                        writer.message("h1", "bl-page-message-title", "page.failure.missing"),
                        writer.message("p", "bl-page-message-text", "page.failure.missing.reason"),
                        new Element("p")
                                .appendChild(writer.message("a", "bl-page-way", "app.timeline")
                                        .setAttribute("href", addresses.timeline())));
        contents.put(MISSING, main(message));
        missing.put("title", named("page.failure.missing"));
        missing.put("className", PAGES);
        missing.put("content", MISSING);
    }

    private void view(String path, String title, String name, String subject) {
        Map<String, Object> page = page(path, title, VIEWS);
        page.put("view", name);
        if (!subject.isEmpty()) page.put(SUBJECT, subject);
    }

    private void gallery(String path, Element cards) {
        Element main = HtmlWriter.element("main", "bl-gallery")
                .setAttribute("id", "main")
                .appendChild(
                        new Element("h1").setText(writer.messages().get(path + ".heading")),
                        writer.message("p", "bl-gallery-lede", path + ".lede"),
                        new Element("div").appendChild(cards));
        written(path, named(path + ".heading"), VIEWS, main.getOuterHTML());
    }

    private void numbers(String path, String titleKey, List<Element> elements) {
        Element numbers = new Element("bl-numbers").setAttribute("id", "main");
        elements.forEach(numbers::appendChild);
        written(path, named(titleKey), VIEWS, numbers.getOuterHTML());
    }

    private void article(String path, String title, Element article) {
        written(path, title, PAGES, main(article) + footer());
    }

    private static String main(Element content) {
        return HtmlWriter.element("main", "bl-page-main")
                .setAttribute("id", "main")
                .appendChild(content)
                .getOuterHTML();
    }

    private String footer() {
        Element links = HtmlWriter.element("p", "bl-page-footer-links");
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(addresses.about(), "article.about");
        ways.put(addresses.corrections(), "article.corrections");
        ways.put(addresses.drawings(), "article.drawings");
        ways.put(addresses.glance(), "numbers.glance");
        ways.put(addresses.licences(), "article.licences");
        ways.forEach((address, key) -> links.appendChild(
                writer.message("a", "bl-page-footer-link", key).setAttribute("href", address),
                Element.createText(" ")));
        return HtmlWriter.element("footer", "bl-page-footer")
                .appendChild(links, writer.message("p", "bl-page-promise", "page.promise"))
                .getOuterHTML();
    }

    private void written(String path, String title, String className, String content) {
        String document = FOLDER + path + ".html";
        contents.put(document, content);
        page(path, title, className).put("content", document);
    }

    private Map<String, Object> page(String path, String title, String className) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("title", title);
        page.put("className", className);
        header.show(catalog, writer, addresses, Optional.of(path));
        Element ways = header.element().getChild(0).getChild(1);
        for (int i = 0; i < ways.getChildCount(); i++) {
            String mark = ways.getChild(i).getAttribute("aria-current");
            if (mark != null) page.put("way", List.of(i, mark));
        }
        pages.put(path, page);
        return page;
    }

    private String aboutTitle() {
        return catalog.about().map(about -> named(about.title())).orElseGet(() -> named("article.about"));
    }

    private String plain(Text text) {
        return writer.plain(text);
    }

    private String named(Text name) {
        return nameWith(plain(name));
    }

    private String named(String key) {
        return nameWith(writer.messages().get(key));
    }

    private String nameWith(String name) {
        return name + " – " + plain(catalog.exhibit().title());
    }
}
