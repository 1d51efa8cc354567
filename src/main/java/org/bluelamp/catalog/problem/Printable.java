package org.bluelamp.catalog.problem;

import java.util.Locale;

/**
 * Makes a text from a file safe to print on a terminal, in a log or in a health report: one line of limited length, in
 * which hidden characters are shown as escapes.
 */
public final class Printable {
    private Printable() {}

    /**
     * A text with every control, formatting and unassigned character shown as its escape ({@code \u202E}), cut in its
     * middle if it is longer than allowed, so that a sentence around a long quotation keeps its beginning and its end.
     *
     * @param longest number of UTF-16 units that are kept of the text
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) return escaped(text);
        int head = wholeCharacters(text, longest * 2 / 3);
        int tail = wholeCharacters(text, text.length() - (longest - head));
        String note = "… (" + String.format(Locale.ROOT, "%,d", tail - head) + " characters left out) …";
        return escaped(text.substring(0, head)) + note + escaped(text.substring(tail));
    }

    /** Moves a cut by one where it would part a surrogate pair. */
    private static int wholeCharacters(String text, int cut) {
        boolean parts =
                cut > 0 && cut < text.length() && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return parts ? cut - 1 : cut;
    }

    private static String escaped(String text) {
        if (text.codePoints().noneMatch(Printable::isHidden)) return text;
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (!isHidden(character)) {
                escaped.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    /**
     * Whether a character has no visible form. The zero-width joiner and non-joiner are excepted, since Persian and
     * Indic words and emoji need them and they can't reorder text.
     */
    private static boolean isHidden(int character) {
        if (character == 0x200C || character == 0x200D) return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
