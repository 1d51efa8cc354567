package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;

/**
 * A step of a story as a document: the entry's drawing, date and place, or the latest value of the series, with what the
 * story tells of it. The article names its entry in {@code data-entry} or its series in {@code data-series}.
 */
public final class StepArticle {
    private final Catalog catalog;
    private final Story.Step step;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private StepArticle(Catalog catalog, Story.Step step, ArticleFrame frame) {
        this.catalog = catalog;
        this.step = step;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /** An {@code <article class="bl-article">} for a step, in a language given as a BCP 47 tag. */
    public static Element of(Catalog catalog, Story.Step step, String language, ArticleOptions options) {
        return new StepArticle(catalog, step, new ArticleFrame(catalog, cites(catalog, step), language, options))
                .build();
    }

    /** The same, with the sources of the step's entry among the notes, which a speaker may be asked for. */
    public static Element withAllSources(Catalog catalog, Story.Step step, String language, ArticleOptions options) {
        Stream<Entry.Cite> cites = Stream.concat(
                cites(catalog, step),
                step.entry().flatMap(catalog::entry).stream().flatMap(Entry::cites));
        return new StepArticle(catalog, step, new ArticleFrame(catalog, cites, language, options)).build();
    }

    private static Stream<Entry.Cite> cites(Catalog catalog, Story.Step step) {
        return Stream.concat(
                step.cites().stream(),
                step.series().flatMap(catalog::series).stream().flatMap(series -> latest(series).cites().stream()));
    }

    /** The heading of a step: its own, or that of what it is about. */
    public static Text title(Catalog catalog, Story.Step step) {
        return step.title()
                .or(() -> step.entry().flatMap(catalog::entry).map(Entry::title))
                .or(() -> step.series().flatMap(catalog::series).map(Series::title))
                .orElseThrow();
    }

    private Element build() {
        step.entry().flatMap(catalog::entry).ifPresent(entry -> {
            frame.drawing(catalog, entry.media());
            frame.kicker(when(entry));
        });
        frame.title(writer.text(frame.titleTag(), "bl-article-title", title(catalog, step)));
        frame.add(frame.paragraph(step.text(), step.cites()));
        step.series().flatMap(catalog::series).ifPresent(this::figure);
        Element article = frame.build();
        step.entry().ifPresent(id -> article.setAttribute("data-entry", id));
        step.series().ifPresent(id -> article.setAttribute("data-series", id));
        return article;
    }

    private Element[] when(Entry entry) {
        Stream<Element> place = entry.place().stream()
                .flatMap(where -> Stream.of(
                        HtmlWriter.element("span", "bl-article-dot")
                                .setAttribute("aria-hidden", "true")
                                .setText(" · "),
                        writer.text("span", "bl-article-place", where.name())));
        return Stream.concat(Stream.of(writer.date(entry.date())), place).toArray(Element[]::new);
    }

    /** The last value that is not a projection; of several for one date one without a status, if there is any. */
    private static Series.Point latest(Series series) {
        List<Series.Point> known = series.points().stream()
                .filter(point -> !point.status().equals(Optional.of(Series.Status.PROJECTION)))
                .toList();
        Series.Point last = known.isEmpty() ? series.points().getLast() : known.getLast();
        return known.stream()
                .filter(point ->
                        point.date().equals(last.date()) && point.status().isEmpty())
                .findFirst()
                .orElse(last);
    }

    private void figure(Series series) {
        Series.Point point = latest(series);
        Element value = new Element("dd")
                .appendChild(HtmlWriter.element("span", "bl-article-number")
                        .setText(writer.messages().number(point.value())))
                .appendChild(Element.createText(" "))
                .appendChild(writer.text("span", "bl-article-unit", series.unit()))
                .appendChild(Element.createText(", "))
                .appendChild(writer.date(point.date()));
        frame.refer(value, point.cites());
        Element figure = HtmlWriter.element("div", "bl-article-figure")
                .appendChild(writer.text("dt", "bl-article-label", series.title()), value);
        frame.add(frame.figures(List.of(figure).stream()));
    }
}
