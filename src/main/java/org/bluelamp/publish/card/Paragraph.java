package org.bluelamp.publish.card;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.text.Direction;

/**
 * A text broken into lines between words.
 *
 * @param size of the letters in pixels
 * @param wholeWords false where a single word was wider than a line and had to be broken
 */
record Paragraph(List<TextLayout> lines, float size, Direction direction, boolean wholeWords) {
    /** Sharp enough at every size that a card uses, and the same on every machine. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final float LEADING = 1.16f;

    /** A title has some hundred letters; of a longer one at most this is looked at. */
    private static final int MOST_LETTERS = 400;

    /** How fast letters get smaller until the lines suffice. */
    private static final float STEP = 4;

    /**
     * The text as large as it fits. Where it does not fit at the smallest size either, it ends after a whole word with an
     * ellipsis.
     */
    static Paragraph fitting(
            String text, List<Font> family, Direction direction, float largest, float smallest, float width, int most) {
        String shown = shortened(text.strip(), MOST_LETTERS);
        for (float size = largest; size > smallest; size -= STEP) {
            Paragraph paragraph = of(shown, family, direction, size, width);
            if (paragraph.wholeWords && paragraph.lines.size() <= most) return paragraph;
        }
        Paragraph paragraph = of(shown, family, direction, smallest, width);
        while (paragraph.lines.size() > most) {
            shown = shortened(shown, shown.length() - 2);
            paragraph = of(shown, family, direction, smallest, width);
        }
        return paragraph;
    }

    static Paragraph of(String text, List<Font> family, Direction direction, float size, float width) {
        List<TextLayout> lines = new ArrayList<>();
        boolean wholeWords = true;
        if (!text.isEmpty()) {
            AttributedString written = CardFonts.written(text, family, size, direction);
            var measurer = new LineBreakMeasurer(written.getIterator(), CONTEXT);
            while (measurer.getPosition() < text.length()) {
                TextLayout line = measurer.nextLayout(width, text.length(), true);
                if (line == null) {
                    wholeWords = false;
                    line = measurer.nextLayout(width);
                }
                lines.add(line);
            }
        }
        return new Paragraph(lines, size, direction, wholeWords);
    }

    /** At most so many letters, ending with a whole word and an ellipsis where some are left out. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        int end = Math.max(text.lastIndexOf(' ', most), 0);
        if (end == 0) end = text.offsetByCodePoints(0, text.codePointCount(0, Math.max(most, 1)) - 1);
        return text.substring(0, end).replaceFirst("[\\s,،;:]+$", "") + "…";
    }

    float height() {
        return lines.size() * size * LEADING;
    }

    /** @param x where lines begin: their left edge, or their right edge where the text runs from right to left */
    void draw(Graphics2D canvas, float x, float top) {
        float y = top;
        for (TextLayout line : lines) {
            float left = direction == Direction.RIGHT_TO_LEFT ? x - line.getVisibleAdvance() : x;
            line.draw(canvas, left, y + size);
            y += size * LEADING;
        }
    }
}
