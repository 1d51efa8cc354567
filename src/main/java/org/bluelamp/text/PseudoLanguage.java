package org.bluelamp.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A made-up language, {@value #TAG}, for finding what English hides: words that were never translated (they have no
 * accents), places too narrow for longer words, and layouts that only run from left to right.
 *
 * <p>Each run of text is accented, lengthened by some 40 % and set between right-to-left override marks, so that even
 * its Latin letters run from right to left. Placeholders stay as they are.
 */
public final class PseudoLanguage {
    /** Arabic, region XB: the tag that browsers and Android use for the same purpose. */
    public static final String TAG = "ar-XB";

    private static final double LENGTHENING = 0.4;
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
    private static final char POP_DIRECTION = '\u202c';
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final String PLAIN = "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
    private static final String ACCENTED = "ÅÇĎÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽåçďéĝĥîĵķļñöŕšţûŵýž";
    private static final Map<Boolean, String> FILLER = Map.of(true, "ÅÉÎÖÛ", false, "åéîöû");

    private PseudoLanguage() {}

    static String of(String english) {
        StringBuilder result = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(english);
        int start = 0;
        while (placeholder.find()) {
            appendRun(english.substring(start, placeholder.start()), result);
            result.append(placeholder.group());
            start = placeholder.end();
        }
        appendRun(english.substring(start), result);
        return result.toString();
    }

    private static void appendRun(String run, StringBuilder result) {
        if (run.isBlank()) {
            result.append(run);
            return;
        }
        result.append(RIGHT_TO_LEFT_OVERRIDE).append(accented(lengthened(run))).append(POP_DIRECTION);
    }

    private static String lengthened(String run) {
        return WORD.matcher(run).replaceAll(match -> {
            String word = match.group();
            String filler = FILLER.get(word.equals(word.toUpperCase(Locale.ROOT)));
            int extra = (int) Math.ceil(word.length() * LENGTHENING);
            return word + filler.repeat(extra / filler.length() + 1).substring(0, extra);
        });
    }

    private static String accented(String run) {
        StringBuilder result = new StringBuilder(run.length());
        run.chars().forEach(character -> {
            int index = PLAIN.indexOf(character);
            result.append(index < 0 ? (char) character : ACCENTED.charAt(index));
        });
        return result.toString();
    }
}
