package org.bluelamp.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How much room a text takes, in points. The widths are those of Arial, which programs have or replace by a font of the same
 * widths; of other fonts the scale says how much wider they are. Needs no font on this machine, so that every machine breaks
 * the same lines.
 *
 * @param scale 1 for Arial
 */
public record TextMeasure(double scale) {
    public static final TextMeasure ARIAL = new TextMeasure(1.03);
    public static final TextMeasure ARIAL_BOLD = new TextMeasure(1.12);

    /** Georgia, and what programs without it take for it. */
    public static final TextMeasure SERIF = new TextMeasure(1.2);

    /** From one line to the next, in sizes of the letters; some programs set lines wider than Arial asks for. */
    public static final double LEADING = 1.2;

    private static final int FIRST = ' ';

    /** In thousandths of the size, from the space to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int NARROW_QUOTE = 222;
    private static final int WIDE_QUOTE = 333;
    private static final int DOT = 278;
    private static final int FULL = 1000;

    /** A letter of another script, Cyrillic and Greek capitals among them. */
    private static final int OTHER = 750;

    public double width(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .map(TextMeasure::width)
                        .sum()
                * size
                * scale
                / FULL;
    }

    /** The lines of a text with line feeds. Words stay whole but where one alone is wider than a line. */
    public List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String rest = word;
                if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else if (!line.isEmpty()) {
                    line.append(' ');
                }
                while (width(line + rest, size) > width && rest.length() > 1) {
                    int end = fitting(rest, size, width);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                line.append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    public double height(String text, double size, double width) {
        return lines(text, size, width).size() * size * LEADING;
    }

    /** A text that is at most so wide; where it is cut, at a word and with an ellipsis. */
    public String shortened(String text, double size, double width) {
        if (width(text, size) <= width) return text;
        String cut = text;
        while (cut.length() > 1 && width(cut + "…", size) > width) {
            int space = cut.lastIndexOf(' ');
            cut = space > 0 ? cut.substring(0, space) : cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.replaceFirst("[\\s,;:.–-]+$", "") + "…";
    }

    /** How many characters of a word fit, at least one. */
    private int fitting(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size) > width) break;
            end = next;
        }
        return end;
    }

    private static int width(int character) {
        if (character >= FIRST && character < FIRST + WIDTHS.length) return WIDTHS[character - FIRST];
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                switch (character) {
                    case '‘', '’', '‚' -> NARROW_QUOTE;
                    case '“', '”', '„' -> WIDE_QUOTE;
                    case '·', '\u00a0' -> DOT;
                    default -> isFull(character) ? FULL : OTHER;
                };
        };
    }

    private static boolean isFull(int character) {
        return Character.isIdeographic(character) || character == '—' || character == '…' || character > 0x1100;
    }
}
