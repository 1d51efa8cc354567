package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Text;

/**
 * The article of a series or a map: what it shows and does not show, all its values as a table, the entries that
 * influenced it, downloads and sources. Title and graphic stand before it and are not part of it.
 */
public final class StatisticArticle {
    /** Id of the heading that names the article, without the options' prefix; whoever shows the article provides it. */
    public static final String TITLE_ID = "title";

    private final Catalog catalog;
    private final Statistic statistic;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private StatisticArticle(Catalog catalog, Statistic statistic, ArticleFrame frame) {
        this.catalog = catalog;
        this.statistic = statistic;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /**
     * An {@code <article class="bl-article">}.
     *
     * @param language BCP 47 tag
     * @param downloads content of the section of downloads; without any there is no such section
     */
    public static Element of(
            Catalog catalog, Statistic statistic, String language, ArticleOptions options, Element... downloads) {
        ArticleFrame frame = new ArticleFrame(catalog, statistic.cites(), language, options);
        return new StatisticArticle(catalog, statistic, frame).build(downloads);
    }

    private Element build(Element... downloads) {
        statistic
                .explanation()
                .shows()
                .ifPresent(text -> section("shows").appendChild(frame.paragraph(text, List.of())));
        limits();
        breaks();
        entries();
        Element table = switch (statistic) {
            case Series series -> new SeriesTable(series, frame).table();
            case AreaMap map -> new MapTable(map, frame).table();
        };
        section("figures")
                .appendChild(HtmlWriter.element("div", "bl-article-table-frame").appendChild(table));
        if (downloads.length > 0) section("downloads").appendChild(downloads);
        return frame.build();
    }

    private Element section(String name) {
        return frame.section(name, frame.heading("article.statistic." + name));
    }

    private void limits() {
        Optional<Text> limits = statistic.explanation().limits();
        if (limits.isEmpty() && statistic.caveats().isEmpty()) return;
        Element section = section("limits");
        limits.ifPresent(text -> section.appendChild(frame.paragraph(text, List.of())));
        if (statistic.caveats().isEmpty()) return;
        Element list = HtmlWriter.element("ul", "bl-article-list");
        statistic.caveats().forEach(caveat -> list.appendChild(writer.text("li", "bl-article-statement", caveat)));
        section.appendChild(list);
    }

    private void breaks() {
        if (!(statistic instanceof Series series) || series.breaks().isEmpty()) return;
        String dates = series.breaks().stream().map(writer::phrase).collect(Collectors.joining(", "));
        section("breaks")
                .appendChild(writer.message("p", "bl-article-statement", "article.statistic.breaks.text", dates));
    }

    private void entries() {
        List<Entry> entries = catalog.moved(statistic);
        if (entries.isEmpty()) return;
        Element list = HtmlWriter.element("ul", "bl-article-links");
        entries.forEach(entry -> list.appendChild(frame.entryItem(entry)));
        section("entries").appendChild(list);
    }
}
