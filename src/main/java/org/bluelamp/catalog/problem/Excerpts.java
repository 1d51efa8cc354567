package org.bluelamp.catalog.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts that are too long to be shown whole, between graphemes. */
public final class Excerpts {
    /**
     * An extended grapheme cluster of Unicode: what a reader takes for one character, such as a flag or a letter with
     * its marks.
     */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private static final String ELLIPSIS = "…";

    private Excerpts() {}

    /** @return the text, or as many of its graphemes as that many UTF-16 units hold, with an ellipsis */
    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : beginning(text, longest) + ELLIPSIS;
    }

    /** @return as many graphemes of the text as that many UTF-16 units hold, all of it where they hold it */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) return text;
        Matcher graphemes = GRAPHEME.matcher(text);
        int end = 0;
        while (graphemes.find() && graphemes.end() <= longest) end = graphemes.end();
        return text.substring(0, end);
    }
}
