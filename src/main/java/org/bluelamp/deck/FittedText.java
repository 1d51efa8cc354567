package org.bluelamp.deck;

import java.util.ArrayList;
import java.util.List;
import org.bluelamp.office.TextMeasure;

/** Chooses sizes at which texts fit their boxes, and breaks up what fits none. */
final class FittedText {
    private FittedText() {}

    /** The largest size, in whole points, at which a text fits; the smallest where none does. */
    static double size(String text, Box box, double largest, double smallest, TextMeasure measure) {
        double size = largest;
        while (size > smallest && measure.height(text, size, box.width()) > box.height()) size--;
        return size;
    }

    /** A text that fits at its smallest size: cut with an ellipsis where it would not. */
    static String cut(String text, Box box, double smallest, TextMeasure measure) {
        int most = Math.max(1, (int) (box.height() / (smallest * TextMeasure.LEADING)));
        List<String> lines = measure.lines(text, smallest, box.width());
        if (lines.size() <= most) return text;
        String last = measure.shortened(String.join(" ", lines.subList(most - 1, lines.size())), smallest, box.width());
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last);
        return String.join(" ", kept);
    }

    /** Parts of a text of which each fits at this size, broken between sentences or, where one is too long, words. */
    static List<String> parts(String text, Box box, double size, TextMeasure measure) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String piece : text.splitWithDelimiters("(?<=[.?!]) ", 0)) {
            for (String word : measure.height(piece, size, box.width()) > box.height()
                    ? piece.splitWithDelimiters(" ", 0)
                    : new String[] {piece}) {
                if (!part.isBlank() && measure.height(part + word, size, box.width()) > box.height()) {
                    parts.add(part.strip());
                    part = "";
                }
                part += word;
            }
        }
        if (!part.isBlank() || parts.isEmpty()) parts.add(part.strip());
        return parts;
    }

    /**
     * Paragraphs onto pages, none broken.
     *
     * @param gap between paragraphs
     */
    static <T> List<List<T>> pages(
            List<T> paragraphs, java.util.function.ToDoubleFunction<T> height, double gap, double room) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        double used = 0;
        for (T paragraph : paragraphs) {
            double needed = height.applyAsDouble(paragraph);
            if (!page.isEmpty() && used + gap + needed > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            used += needed + (page.isEmpty() ? 0 : gap);
            page.add(paragraph);
        }
        if (!page.isEmpty()) pages.add(page);
        return pages;
    }
}
