package org.bluelamp.teach;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.teach.Block.Axis;
import org.bluelamp.teach.Block.Heading;
import org.bluelamp.teach.Block.Paragraph;
import org.bluelamp.teach.Block.Room;
import org.bluelamp.teach.Block.Words;

/** A sheet as an article, for the screen and for paper. */
public final class WorksheetArticle {
    private static final double WIDTH = 700;
    private static final double MARGIN = 24;
    private static final double ROOM = 110;
    private static final double LETTER = WIDTH * BlankTimeline.LETTER / 2.4;
    private static final double ROW = LETTER * 2 + 4;

    private final String origin;
    private final HtmlWriter writer;
    private final DatePhrases dates;

    private WorksheetArticle(String origin, HtmlWriter writer) {
        this.origin = origin;
        this.writer = writer;
        this.dates = DatePhrases.in(writer.language());
    }

    public static Element of(Worksheet worksheet, boolean hasAnswers, Sheet.Setting setting, HtmlWriter writer) {
        Element article = HtmlWriter.element("article", "bl-article bl-article-essay bl-sheet");
        WorksheetArticle made = new WorksheetArticle(setting.origin(), writer);
        Element part = article;
        for (Block block : Sheet.of(worksheet, hasAnswers, setting)) {
            if (block instanceof Heading heading && heading.level() > 1) {
                part = HtmlWriter.element("section", "bl-article-section bl-sheet-part");
                article.appendChild(part);
            }
            part.appendChild(made.element(block));
        }
        return article;
    }

    private Element element(Block block) {
        return switch (block) {
            case Heading heading -> {
                boolean isTitle = heading.level() == 1;
                yield words(
                        HtmlWriter.element("h" + heading.level(), isTitle ? "bl-article-title" : "bl-article-heading"),
                        heading.words());
            }
            case Paragraph paragraph -> paragraph(paragraph);
            case Room room -> {
                Element lines = HtmlWriter.element("div", "bl-sheet-room").setAttribute("aria-hidden", "true");
                for (int i = 0; i < room.lines(); i++) lines.appendChild(HtmlWriter.element("div", "bl-sheet-line"));
                yield lines;
            }
            case Axis axis -> axis(axis);
        };
    }

    private Element paragraph(Paragraph paragraph) {
        String style = paragraph.style().name().toLowerCase(Locale.ROOT);
        String tag = paragraph.style() == Block.Style.QUOTE ? "blockquote" : "p";
        Element element = HtmlWriter.element(tag, "bl-sheet-" + style);
        return paragraph
                .target()
                .map(target -> element.appendChild(words(
                        HtmlWriter.element("a", "bl-sheet-link")
                                .setAttribute("href", target)
                                // Paper can't be followed.
                                .setAttribute("data-whole", origin + target),
                        paragraph.words())))
                .orElseGet(() -> words(element, paragraph.words()));
    }

    private Element words(Element element, Words words) {
        element.setText(words.text());
        writer.markLanguage(element, words.language());
        return element;
    }

    private Element axis(Axis axis) {
        BlankTimeline timeline = axis.timeline();
        double room = axis.isFilled() ? Math.max(ROW, timeline.rows() * ROW) + 8 : ROOM;
        double height = room * (axis.isFilled() ? 1 : 2) + 34;
        Element drawing = HtmlWriter.element("svg", "bl-sheet-timeline")
                .setAttribute("viewbox", "0 0 " + (int) WIDTH + " " + (int) Math.ceil(height))
                .setAttribute("role", "img")
                .setAttribute("aria-label", axis.description().text());
        writer.markLanguage(drawing, axis.description().language());
        drawing.appendChild(line(MARGIN, room, WIDTH - MARGIN, room, "bl-sheet-axis"));
        int tick = 0;
        for (int year : timeline.years()) {
            double x = x((double) tick++ / timeline.columns());
            drawing.appendChild(
                    line(x, 0, x, height - (axis.isFilled() ? 22 : ROOM + 12), "bl-sheet-tick"),
                    text(x, room + 26, dates.year(year), "bl-sheet-year"));
        }
        if (!axis.isFilled()) {
            for (int i = 0; i <= timeline.columns(); i++) {
                double x = x((double) i / timeline.columns());
                drawing.appendChild(line(x, room + 34, x, height, "bl-sheet-tick"));
            }
            return drawing;
        }
        // No stem crosses a letter that stands below another.
        timeline.items().forEach(item -> {
            double x = x(item.middle());
            drawing.appendChild(line(x, height(item, room), x, room, "bl-sheet-stem"));
        });
        for (BlankTimeline.Item item : timeline.items()) {
            double y = height(item, room);
            double x = x(item.middle());
            drawing.appendChild(
                    line(x(item.from()), y, x(item.to()), y, "bl-sheet-span"),
                    new Element("circle")
                            .setAttribute("class", "bl-sheet-mark")
                            .setAttribute("cx", number(x))
                            .setAttribute("cy", number(y))
                            .setAttribute("r", number(LETTER)),
                    text(x, y + 4.5, item.letter(), "bl-sheet-letter"));
        }
        return drawing;
    }

    private static double height(BlankTimeline.Item item, double room) {
        return room - 6 - ROW / 2 - item.row() * ROW;
    }

    private static double x(double fraction) {
        return MARGIN + fraction * (WIDTH - 2 * MARGIN);
    }

    private static Element line(double x1, double y1, double x2, double y2, String name) {
        return new Element("line")
                .setAttribute("class", name)
                .setAttribute("x1", number(x1))
                .setAttribute("y1", number(y1))
                .setAttribute("x2", number(x2))
                .setAttribute("y2", number(y2));
    }

    private static Element text(double x, double y, String words, String name) {
        return new Element("text")
                .setAttribute("class", name)
                .setAttribute("x", number(x))
                .setAttribute("y", number(y))
                .setAttribute("text-anchor", "middle")
                .setText(words);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
