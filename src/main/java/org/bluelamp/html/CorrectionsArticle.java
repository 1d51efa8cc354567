package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Correction;

/** An article that tells what entries got wrong and what they say now, the latest correction first. */
public final class CorrectionsArticle {
    private final Catalog catalog;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private CorrectionsArticle(Catalog catalog, ArticleFrame frame) {
        this.catalog = catalog;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /** An {@code <article class="bl-article">} with all corrections, in a language given as a BCP 47 tag. */
    public static Element of(Catalog catalog, String language, ArticleOptions options) {
        return new CorrectionsArticle(catalog, new ArticleFrame(catalog, Stream.empty(), language, options)).build();
    }

    /** The id of an entry's latest correction on that page. */
    static String fragment(String entry) {
        return "entry-" + entry;
    }

    private Element build() {
        frame.title(writer.message(frame.titleTag(), "bl-article-title", "article.corrections"));
        Map<EdtfDate, List<Correction>> byDay = catalog.corrections().stream()
                .collect(Collectors.groupingBy(Correction::date, LinkedHashMap::new, Collectors.toList()));
        frame.add(writer.message(
                "p", "bl-article-lede", byDay.isEmpty() ? "article.corrections.none" : "article.corrections.lede"));
        Set<String> told = new HashSet<>();
        byDay.forEach((day, corrections) -> {
            Element heading = HtmlWriter.element("h" + (frame.options().headingLevel() + 1), "bl-article-heading")
                    .appendChild(writer.date(day));
            Element section = frame.section("day-" + day, heading);
            corrections.forEach(each -> {
                Element correction = correction(each);
                if (told.add(each.entry())) correction.setAttribute("id", fragment(each.entry()));
                section.appendChild(correction);
            });
        });
        return frame.build();
    }

    private Element correction(Correction correction) {
        Element title = HtmlWriter.element("h" + (frame.options().headingLevel() + 2), "bl-article-corrected");
        catalog.entry(correction.entry())
                .ifPresent(entry -> title.appendChild(writer.text("a", "bl-article-link", entry.title())
                        .setAttribute("href", frame.options().entryAddress().apply(entry.id()))));
        return HtmlWriter.element("section", "bl-article-correction")
                .appendChild(
                        title,
                        HtmlWriter.element("dl", "bl-article-changed")
                                .appendChild(
                                        writer.message("dt", "bl-article-changed-name", "article.corrections.was"),
                                        writer.text("dd", "bl-article-changed-text", correction.was()),
                                        writer.message("dt", "bl-article-changed-name", "article.corrections.now"),
                                        writer.text("dd", "bl-article-changed-text", correction.now())));
    }
}
