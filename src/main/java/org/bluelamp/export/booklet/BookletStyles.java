package org.bluelamp.export.booklet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The style sheet of a booklet, and the sizes that pictures have in it. */
final class BookletStyles {
    /** Of a chart without its labels, in millimetres. */
    static final double CHART_WIDTH = 126;

    static final double CHART_HEIGHT = 50;

    /** At each side of a page, in millimetres. */
    static final double MARGIN = 28;

    /** A drawing beside the text of its entry, in millimetres. */
    static final double DRAWING_WIDTH = 66;

    static final double LARGEST_DRAWING_HEIGHT = 60;

    /** Those of the day's palette, in the order of the themes. */
    private static final List<String> THEMES = List.of(
            "#8f5000", "#b23a22", "#1160b4", "#096a5c", "#7a3fc4", "#b2285f", "#3f5fb5", "#14703a", "#775800",
            "#4d5868");

    private BookletStyles() {}

    static String of(Paper paper) {
        StringBuilder css = new StringBuilder(sheet().replace("$paper-width", paper.width() + "mm")
                .replace("$paper-height", paper.height() + "mm")
                .replace("$paper", paper.id())
                .replace("$margin", MARGIN + "mm")
                .replace("$chart-width", CHART_WIDTH + "mm")
                .replace("$chart-height", CHART_HEIGHT + "mm")
                .replace("$text", BookletFonts.families("text"))
                .replace("$heading", BookletFonts.families("heading"))
                .replace("$label", BookletFonts.families("label")));
        for (int theme = 0; theme < THEMES.size(); theme++) {
            css.append('.')
                    .append(theme(theme))
                    .append(" .bl-article-theme { color: ")
                    .append(colour(theme))
                    .append("; }\n");
            css.append('.')
                    .append(theme(theme))
                    .append(".entry .bl-article-header { border-top-color: ")
                    .append(colour(theme))
                    .append("; }\n");
        }
        return css.toString();
    }

    /** The class of what belongs to a theme, by its place among the themes. */
    static String theme(int index) {
        return "theme-" + Math.floorMod(index, THEMES.size());
    }

    static String colour(int theme) {
        return THEMES.get(Math.floorMod(theme, THEMES.size()));
    }

    private static String sheet() {
        try (InputStream in = new ClassPathResource("booklet.css", BookletStyles.class).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("The style sheet of the booklet can't be read", problem);
        }
    }
}
