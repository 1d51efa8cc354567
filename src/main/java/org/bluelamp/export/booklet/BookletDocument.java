package org.bluelamp.export.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.cite.Citation;
import org.bluelamp.cite.CitationStyle;
import org.bluelamp.cite.Citations;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.export.Selection;
import org.bluelamp.html.ArticleOptions;
import org.bluelamp.html.EntryArticle;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.StatisticArticle;
import org.bluelamp.html.Topic;
import org.bluelamp.html.TopicArticle;
import org.bluelamp.text.CountryNames;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The booklet as HTML: the articles that the exhibit's pages show, put together. Page numbers are the style sheet's, which
 * asks where a link's target stands.
 */
final class BookletDocument {
    private static final String CONTENTS = "contents";
    private static final String NUMBERS = "numbers";
    private static final String BIBLIOGRAPHY = "bibliography";
    private static final String PLACES = "places";

    /** A series is drawn for the eye; what it can't show, as zero on a logarithmic scale, its table has. */
    private static final int FEWEST_POINTS = 2;

    private final Selection selection;
    private final Catalog catalog;
    private final HtmlWriter writer;
    private final Messages messages;
    private final ArticleOptions options;
    private final Set<String> entryIds = new HashSet<>();
    private final List<Statistic> statistics;
    private final List<Chapter> chapters;
    private final Consumer<String> progress;
    private final Document document;
    private final Element body;

    /** Entries that stand together: those of an era, or those between two. */
    private record Chapter(String id, Optional<Exhibit.Era> era, List<Entry> entries) {}

    private BookletDocument(Selection selection, Consumer<String> progress) {
        this.selection = selection;
        this.progress = progress;
        this.catalog = selection.catalog();
        this.writer = new HtmlWriter(selection.language());
        this.messages = writer.messages();
        selection.entries().forEach(entry -> entryIds.add(entry.id()));
        Addresses addresses = new Addresses(selection.base().orElse("") + "/", catalog.exhibit(), selection.language());
        this.options = ArticleOptions.page(addresses)
                .withHeadingLevel(2)
                .withEntryAddress(id -> entryIds.contains(id) ? "#" + title(id) : addresses.entry(id));
        this.statistics = statistics(selection);
        this.chapters = chapters();
        this.document = Document.createShell("");
        this.body = document.body();
    }

    /** @param progress is told what is being done */
    static Document of(Selection selection, Paper paper, Consumer<String> progress) {
        BookletDocument booklet = new BookletDocument(selection, progress);
        booklet.head(paper);
        booklet.cover();
        booklet.imprint();
        booklet.contents();
        booklet.chapters.forEach(booklet::chapter);
        if (!booklet.statistics.isEmpty()) booklet.numbers();
        booklet.bibliography();
        booklet.places();
        BookletLinks.settle(booklet.document);
        return booklet.document;
    }

    /** The addresses in a booklet: whole ones, where it is known where the exhibit stands. */
    static Addresses addresses(Selection selection) {
        return new Addresses(
                selection.base().orElse("") + "/", selection.catalog().exhibit(), selection.language());
    }

    /** Series and maps belong to no entry: a part of the exhibit has those which its entries moved. */
    private static List<Statistic> statistics(Selection selection) {
        Catalog catalog = selection.catalog();
        boolean isWhole = selection.entries().size() == catalog.entries().size();
        Set<Entry> entries = new HashSet<>(selection.entries());
        return Stream.<Statistic>concat(catalog.series().stream(), catalog.maps().stream())
                .filter(statistic ->
                        isWhole || catalog.moved(statistic).stream().anyMatch(entries::contains))
                .toList();
    }

    /** In time order; entries of no era stand where they happened. */
    private List<Chapter> chapters() {
        List<Chapter> all = new ArrayList<>();
        for (Entry entry : selection.entries()) {
            Optional<Exhibit.Era> era = catalog.exhibit().eras().stream()
                    .filter(each -> Topic.of(each, catalog).entries().contains(entry))
                    .findFirst();
            if (all.isEmpty() || !all.getLast().era.equals(era)) {
                all.add(new Chapter("chapter-" + (all.size() + 1), era, new ArrayList<>()));
            }
            all.getLast().entries.add(entry);
        }
        return all;
    }

    private static String title(String id) {
        return prefix(id) + "title";
    }

    private static String prefix(String id) {
        return "entry-" + id + "-";
    }

    private void head(Paper paper) {
        document.child(0).attr("lang", selection.language());
        document.child(0).attr("dir", Direction.of(selection.language()).attribute());
        document.title(selection.exhibitName());
        Element head = document.head();
        head.appendElement("meta").attr("name", "subject").attr("content", subject());
        catalog.exhibit()
                .licence()
                .ifPresent(licence -> head.appendElement("meta")
                        .attr("name", "licence")
                        .attr("content", licence.address().toString()));
        head.appendElement("meta").attr("name", "version").attr("content", catalog.version());
        head.appendElement("style").text(BookletStyles.of(paper));
        Element bookmarks = head.appendElement("bookmarks");
        bookmark(bookmarks, messages.get("booklet.contents"), CONTENTS);
        for (Chapter chapter : chapters) {
            Element era = bookmark(bookmarks, name(chapter), chapter.id);
            chapter.entries.forEach(entry -> bookmark(era, selection.plain(entry.title()), title(entry.id())));
        }
        if (!statistics.isEmpty()) {
            Element numbers = bookmark(bookmarks, messages.get("numbers.title"), NUMBERS);
            statistics.forEach(each -> bookmark(numbers, selection.plain(each.heading()), statisticTitle(each)));
        }
        bookmark(bookmarks, messages.get("booklet.bibliography"), BIBLIOGRAPHY);
        bookmark(bookmarks, messages.get("booklet.places"), PLACES);
    }

    private static Element bookmark(Element parent, String name, String target) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + target);
    }

    private String subject() {
        return messages.count("article.about.count", selection.entries().size());
    }

    private void cover() {
        Element cover = body.appendElement("section").addClass("cover");
        Element picture = cover.appendElement("div").addClass("cover-picture");
        Stream.concat(
                        catalog.exhibit().welcome().media().stream(),
                        selection.entries().stream()
                                .sorted(Comparator.comparingInt(Entry::significance)
                                        .reversed())
                                .flatMap(entry -> entry.media().stream()))
                .limit(1)
                .forEach(medium -> append(
                        picture, new org.bluelamp.html.Drawing(catalog, writer, options.addresses()).image(medium)));
        Element words = cover.appendElement("div").addClass("cover-words");
        append(words, writer.text("h1", "cover-title", catalog.exhibit().title()));
        append(words, writer.text("p", "cover-subtitle", catalog.exhibit().subtitle()));
        words.appendElement("p").addClass("cover-count").text(span(selection.entries()) + " · " + subject());
    }

    private String span(List<Entry> entries) {
        List<EdtfDate> dates = entries.stream().map(Entry::date).toList();
        OptionalInt first =
                dates.stream().flatMapToInt(date -> date.firstYear().stream()).min();
        OptionalInt last =
                dates.stream().flatMapToInt(date -> date.lastYear().stream()).max();
        if (first.isEmpty() || last.isEmpty() || first.getAsInt() == last.getAsInt()) {
            return selection.phrases().phrase(dates.getFirst());
        }
        return writer.durationPhrase(EdtfDate.ofYears(first.getAsInt(), last.getAsInt()));
    }

    /** Where the booklet came from, and how it is cited. */
    private void imprint() {
        Element imprint = body.appendElement("section").addClass("imprint");
        imprint.appendElement("p").addClass("imprint-title").text(selection.exhibitName());
        Optional<LocalDate> date = catalog.date();
        imprint.appendElement("p")
                .text(date.map(day -> messages.get(
                                "booklet.version-of",
                                catalog.version(),
                                selection.phrases().phrase(EdtfDate.parse(day.toString()))))
                        .orElseGet(() -> messages.get("booklet.version", catalog.version())));
        selection.base().ifPresent(base -> {
            Element newest = imprint.appendElement("p").text(messages.get("booklet.newest") + " ");
            newest.appendElement("a").attr("href", base + "/").text(base + "/");
        });
        catalog.exhibit().licence().ifPresent(licence -> {
            Element line = imprint.appendElement("p").text(messages.get("booklet.licence") + " ");
            line.appendElement("a").attr("href", licence.address().toString()).text(licence.name());
        });
        imprint.appendElement("p").addClass("imprint-label").text(messages.get("cite.title"));
        append(imprint.appendElement("p"), cite(selection.works().exhibit()));
        imprint.appendElement("p").text(messages.get("booklet.notes"));
        imprint.appendElement("p").text(messages.get("booklet.fonts"));
    }

    private void contents() {
        Element section = section(CONTENTS, "list", messages.get("booklet.contents"));
        Element list = section.appendElement("ol").addClass("contents");
        for (Chapter chapter : chapters) {
            Element item = list.appendElement("li");
            pageLink(item, chapter.id).addClass("contents-chapter").text(name(chapter));
            Element entries = item.appendElement("ol");
            for (Entry entry : chapter.entries) {
                Element link = pageLink(entries.appendElement("li"), title(entry.id()));
                append(link, writer.text("span", "contents-title", entry.title()));
                link.appendText(", ");
                append(link, writer.date(entry.date()));
            }
        }
        if (!statistics.isEmpty()) {
            Element item = list.appendElement("li");
            pageLink(item, NUMBERS).addClass("contents-chapter").text(messages.get("numbers.title"));
            Element numbers = item.appendElement("ol");
            for (Statistic statistic : statistics) {
                append(
                        pageLink(numbers.appendElement("li"), statisticTitle(statistic)),
                        writer.text("span", "contents-title", statistic.heading()));
            }
        }
        for (String part : List.of(BIBLIOGRAPHY, PLACES)) {
            pageLink(list.appendElement("li"), part)
                    .addClass("contents-chapter")
                    .text(messages.get("booklet." + part));
        }
    }

    /** A link behind which stands the page of its target. */
    private Element pageLink(Element parent, String target) {
        if (isMirrored()) {
            // A number behind words that run from right to left would be set without its width.
            parent.appendElement("a").addClass("page-number").attr("dir", "ltr").attr("href", "#" + target);
        }
        return parent.appendElement("a").addClass("page").attr("href", "#" + target);
    }

    private boolean isMirrored() {
        return Direction.of(selection.language()) == Direction.RIGHT_TO_LEFT;
    }

    private String name(Chapter chapter) {
        return chapter.era.map(era -> selection.plain(era.name())).orElseGet(() -> span(chapter.entries));
    }

    private void chapter(Chapter chapter) {
        progress.accept(name(chapter) + " ...");
        Element section = body.appendElement("section").addClass("chapter");
        chapter.era.ifPresentOrElse(
                era -> {
                    var article = TopicArticle.of(
                            Topic.of(era, catalog),
                            catalog,
                            selection.language(),
                            options.withHeadingLevel(1).withIdPrefix(chapter.id + "-"));
                    Element introduction = append(section, article).addClass("introduction");
                    // What the page of an era counts and lists is the whole exhibit's.
                    for (String part : List.of("numbers", "begin", "all")) {
                        introduction
                                .select("section[aria-labelledby=" + chapter.id + "-" + part + "]")
                                .remove();
                    }
                    introduction.selectFirst("h1").attr("id", chapter.id);
                },
                () -> section.appendElement("h1").attr("id", chapter.id).text(name(chapter)));
        for (Entry entry : chapter.entries) {
            Element article = append(
                    section,
                    EntryArticle.of(catalog, entry, selection.language(), options.withIdPrefix(prefix(entry.id()))));
            article.addClass("entry").addClass(theme(entry.theme()));
        }
    }

    private String theme(String id) {
        List<String> ids =
                catalog.exhibit().themes().stream().map(Exhibit.Theme::id).toList();
        return BookletStyles.theme(ids.indexOf(id));
    }

    private static String statisticTitle(Statistic statistic) {
        return statisticPrefix(statistic) + StatisticArticle.TITLE_ID;
    }

    private static String statisticPrefix(Statistic statistic) {
        return "number-" + statistic.id() + "-";
    }

    private void numbers() {
        progress.accept(messages.get("numbers.title") + " ...");
        Element section = section(NUMBERS, "numbers", messages.get("numbers.title"));
        for (Statistic statistic : statistics) {
            Element part = section.appendElement("div").addClass("number").addClass(theme(statistic.theme()));
            Element title = append(part, writer.text("h2", "bl-article-title", statistic.heading()));
            title.attr("id", statisticTitle(statistic));
            if (statistic.explanation().finding().isPresent()) {
                append(part, writer.text("p", "bl-article-lede", statistic.title()));
            }
            switch (statistic) {
                case Series series when series.points().size() >= FEWEST_POINTS -> chart(part, series);
                case Series few -> {}
                case AreaMap map -> {}
            }
            append(
                    part,
                    StatisticArticle.of(
                            catalog,
                            statistic,
                            selection.language(),
                            options.withIdPrefix(statisticPrefix(statistic))));
        }
    }

    /** The lines are a picture, its words are text over it. */
    private void chart(Element part, Series series) {
        SeriesPlot plot = new SeriesPlot(series);
        Element chart = part.appendElement("div").addClass("chart").attr("dir", "ltr");
        chart.appendElement("object")
                .attr("type", BookletPictures.CHART)
                .attr("data", series.id())
                .attr(BookletPictures.COLOUR, BookletStyles.colour(themeIndex(series.theme())))
                .attr("alt", told(series));
        for (SeriesPlot.Tick tick : plot.valueTicks()) {
            label(chart, "chart-value", messages.number(tick.value()), "top", tick.place(), BookletStyles.CHART_HEIGHT);
        }
        for (SeriesPlot.Tick tick : plot.yearTicks()) {
            label(
                    chart,
                    "chart-year",
                    selection.phrases().year((int) tick.value()),
                    "left",
                    tick.place(),
                    BookletStyles.CHART_WIDTH);
        }
    }

    private static void label(Element chart, String name, String words, String side, double place, double millimetres) {
        chart.appendElement("div")
                .addClass(name)
                .attr("style", side + ":" + Math.round(place * millimetres * 100) / 100.0 + "mm")
                .appendElement("span")
                .text(words);
    }

    private int themeIndex(String id) {
        return catalog.exhibit().themes().stream()
                .map(Exhibit.Theme::id)
                .toList()
                .indexOf(id);
    }

    /** What the chart shows, for who can't see it. */
    private String told(Series series) {
        return messages.get(
                "booklet.chart",
                selection.plain(series.title()),
                told(series.points().getFirst()),
                told(series.points().getLast()));
    }

    private String told(Series.Point point) {
        return messages.number(point.value()) + " (" + selection.phrases().phrase(point.date()) + ")";
    }

    /** All sources that the booklet cites, each once, by the rules of APA. */
    private void bibliography() {
        progress.accept(messages.get("booklet.bibliography") + " ...");
        Element section = section(BIBLIOGRAPHY, "list", messages.get("booklet.bibliography"));
        Stream<Entry.Cite> introductions = chapters.stream()
                .flatMap(chapter -> chapter.era().stream())
                .flatMap(era -> era.introduction().statements().stream())
                .flatMap(statement -> statement.cites().stream());
        Stream<Entry.Cite> entries = selection.entries().stream().flatMap(Entry::cites);
        Stream<Entry.Cite> numbers = statistics.stream().flatMap(Statistic::cites);
        record Listed(Source source, Citation citation) {}
        Citations citations = new Citations(selection.language());
        List<Listed> sources = catalog.cited(
                        Stream.of(introductions, entries, numbers).flatMap(cites -> cites))
                .map(source -> new Listed(source, citations.of(source.csl(), CitationStyle.APA)))
                .sorted(Comparator.comparing(
                        (Listed listed) -> listed.citation.text(),
                        CountryNames.in(selection.language()).order()::compare))
                .toList();
        Element list = section.appendElement("ul").addClass("bibliography");
        for (Listed listed : sources) {
            Element item = append(list.appendElement("li"), listed.citation.html());
            listed.source.language().ifPresent(language -> item.attr("lang", language));
            item.attr("dir", "auto");
        }
    }

    private Element cite(CitedWork work) {
        ObjectNode csl = ((ObjectNode) work.csl()).deepCopy();
        // Without a base the exhibit has no address that could be given.
        if (selection.base().isEmpty()) csl.remove("URL");
        Element holder = new Element("span");
        return append(
                holder,
                new Citations(selection.language()).of(csl, CitationStyle.APA).html());
    }

    /** By country, then by place; each entry with its page. */
    private void places() {
        Element section = section(PLACES, "list", messages.get("booklet.places"));
        CountryNames names = CountryNames.in(selection.language());
        Map<Object, Map<Object, List<Entry>>> countries = new TreeMap<>(names.order());
        for (Entry entry : selection.entries()) {
            entry.place()
                    .ifPresent(place -> countries
                            .computeIfAbsent(names.name(place.country()), name -> new TreeMap<>(names.order()))
                            .computeIfAbsent(selection.plain(place.name()), name -> new ArrayList<>())
                            .add(entry));
        }
        Element columns = section.appendElement("div").addClass("places");
        countries.forEach((country, places) -> {
            columns.appendElement("h2").text(country.toString());
            Element list = columns.appendElement("ul");
            places.forEach((place, entries) -> entries.forEach(entry -> {
                Element link = pageLink(list.appendElement("li"), title(entry.id()));
                if (!place.equals(country)) {
                    link.appendElement("span").addClass("place").text(place.toString());
                    link.appendText(": ");
                }
                append(
                        link,
                        writer.text("span", "contents-title", entry.shortTitle().orElse(entry.title())));
            }));
        });
    }

    private Element section(String id, String className, String heading) {
        Element section = body.appendElement("section").addClass(className);
        section.appendElement("h1").attr("id", id).text(heading);
        return section;
    }

    private static Element append(Element parent, com.vaadin.flow.dom.Element element) {
        Element copy = Jsoup.parseBodyFragment(element.getOuterHTML()).body().child(0);
        parent.appendChild(copy);
        return copy;
    }

    private static Element append(Element parent, Element element) {
        return parent.appendChild(element);
    }

    /** A citation with its addresses as links. */
    private static Element append(Element parent, String citation) {
        parent.html(citation);
        for (Element each : parent.getAllElements()) {
            for (TextNode text : new ArrayList<>(each.textNodes())) BookletLinks.link(text);
        }
        return parent;
    }
}
