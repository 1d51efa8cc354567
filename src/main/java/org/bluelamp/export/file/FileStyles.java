package org.bluelamp.export.file;

import java.util.Base64;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of the file with the fonts in them. The build has cut each font into what the shipped exhibit's texts need and
 * the rest; a file brings along those parts of which it uses a character, and of the rest those that no first part has.
 */
final class FileStyles {
    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}\\n?");
    private static final Pattern ADDRESS = Pattern.compile("url\\(([^)]+\\.woff2)\\)");
    private static final Pattern RANGE = Pattern.compile("unicode-range:([^;}]+)");
    private static final Pattern PART = Pattern.compile("U\\+([0-9A-F?]+)(?:-([0-9A-F]+))?", Pattern.CASE_INSENSITIVE);

    /** Part of the name of a file with the rest of a font. */
    private static final String REST = "-rest-";

    private static final int HEXADECIMAL = 16;

    private FileStyles() {}

    /** @param text all that the file may show */
    static String of(String styles, CharSequence text) {
        BitSet used = new BitSet();
        text.codePoints().forEach(used::set);
        BitSet rare = (BitSet) used.clone();
        FACE.matcher(styles).results().forEach(face -> {
            if (ADDRESS.matcher(face.group()).find() && !face.group().contains(REST)) rare.andNot(held(face.group()));
        });
        return FACE.matcher(styles)
                .replaceAll(face -> Matcher.quoteReplacement(
                        embedded(face.group(), face.group().contains(REST) ? rare : used)));
    }

    private static String embedded(String face, BitSet used) {
        if (!held(face).intersects(used)) return "";
        return ADDRESS.matcher(face).replaceAll(address -> {
            byte[] font = BuiltParts.read(address.group(1));
            return "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(font) + ")";
        });
    }

    /** The characters that a face is for. */
    private static BitSet held(String face) {
        BitSet held = new BitSet();
        Matcher range = RANGE.matcher(face);
        if (!range.find()) {
            held.set(0, Character.MAX_CODE_POINT + 1);
            return held;
        }
        Matcher part = PART.matcher(range.group(1));
        while (part.find()) {
            int first = Integer.parseInt(part.group(1).replace('?', '0'), HEXADECIMAL);
            int last = Integer.parseInt(
                    part.group(2) == null ? part.group(1).replace('?', 'F') : part.group(2), HEXADECIMAL);
            held.set(first, last + 1);
        }
        return held;
    }
}
