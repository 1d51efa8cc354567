package org.bluelamp.catalog.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the styles of a drawing as they are written, without parsing CSS. Strings and comments are checked, too, so
 * something harmless may be refused; but whatever is accepted has only one reading for any CSS parser.
 */
final class DrawingStyles {
    /**
     * A reference to an id of the same drawing. Percent signs are not allowed, because a browser decodes them before it
     * looks for the id.
     */
    static final Pattern FRAGMENT = Pattern.compile("#[A-Za-z0-9_.:-]+");

    private static final Pattern REFERENCE = Pattern.compile(
            "url\\(\\s*+(?:\"#([A-Za-z0-9_.:-]+)\"|'#([A-Za-z0-9_.:-]+)'|#([A-Za-z0-9_.:-]+))\\s*+\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z0-9_-]+)\\(");

    /**
     * The allowed functions: those of colours and transformations. Others could fetch, filter, repeat or look up
     * something.
     */
    private static final Set<String> FUNCTIONS = Set.of(
            "url",
            "rgb",
            "rgba",
            "hsl",
            "hsla",
            "hwb",
            "lab",
            "lch",
            "oklab",
            "oklch",
            "matrix",
            "translate",
            "translatex",
            "translatey",
            "scale",
            "scalex",
            "scaley",
            "rotate",
            "skew",
            "skewx",
            "skewy",
            "calc");

    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SIMPLE =
            Pattern.compile("[A-Za-z][\\w-]*|(?:[A-Za-z][\\w-]*)?([.#][\\w-]+)(?:[.#:].*)?");

    private static final String REMEDY =
            "Styles of a drawing are plain rules and values: colours, widths, transformations"
                    + " and url(#id) of a part of the same drawing.";

    private DrawingStyles() {}

    /**
     * What is wrong with a value or a list of declarations.
     *
     * @param shown how to name it
     */
    static Optional<MediaFault> fault(String shown, String css) {
        if (css.indexOf('\\') >= 0) return refused(shown, "with a backslash");
        if (css.indexOf('@') >= 0) return refused(shown, "with an @");
        Matcher function = FUNCTION.matcher(css);
        while (function.find()) {
            String name = function.group(1).toLowerCase(Locale.ROOT);
            if (!FUNCTIONS.contains(name)) return refused(shown, "with " + function.group());
            boolean inside = !name.equals("url")
                    || REFERENCE
                            .matcher(css)
                            .region(function.start(), css.length())
                            .lookingAt();
            if (!inside) return refused(shown, "with a url() that is no part of the drawing");
        }
        return Optional.empty();
    }

    /** What is wrong with the text of a {@code style} element. */
    static Optional<MediaFault> faultOfSheet(String sheet) {
        Optional<MediaFault> fault = fault("<style>", sheet);
        if (fault.isPresent()) return fault;
        int depth = 0;
        for (char sign : sheet.toCharArray()) {
            if (sign == '{') depth++;
            if (sign == '}') depth--;
            if (depth < 0 || depth > 1) return refused("<style>", "with rules inside of rules");
        }
        return depth == 0 ? Optional.empty() : refused("<style>", "with a rule that isn't closed");
    }

    private static Optional<MediaFault> refused(String shown, String what) {
        return Optional.of(new MediaFault("holds " + shown + " " + what, REMEDY));
    }

    /** The ids that a sound value or list of declarations refers to. */
    static List<String> references(String css) {
        List<String> ids = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(css);
        while (reference.find()) {
            for (int group = 1; group <= reference.groupCount(); group++) {
                if (reference.group(group) != null) ids.add(reference.group(group));
            }
        }
        return ids;
    }

    /**
     * A rule of a sound sheet.
     *
     * @param keys an element can't be meant unless it has one of them: a name, {@code .class} or {@code #id}; {@code *}
     *     where that isn't known
     */
    record Rule(List<String> keys, String declarations) {}

    static List<Rule> rules(String sheet) {
        // Within a string the signs of a comment have no meaning. So in a sheet with strings no comment is removed, and
        // its rules count for all elements.
        boolean strings = sheet.indexOf('"') >= 0 || sheet.indexOf('\'') >= 0;
        boolean unclear = strings && sheet.contains("/*");
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(unclear ? sheet : COMMENT.matcher(sheet).replaceAll(" "));
        while (rule.find()) {
            List<String> keys = new ArrayList<>();
            for (String selector : rule.group(1).split(",")) keys.add(unclear ? "*" : key(selector));
            rules.add(new Rule(List.copyOf(keys), rule.group(2)));
        }
        return rules;
    }

    /** What the last compound of a selector asks of an element. */
    private static String key(String selector) {
        String[] compounds = selector.strip().split("[\\s>+~]+");
        String last = compounds[compounds.length - 1];
        Matcher simple = SIMPLE.matcher(last);
        if (selector.indexOf('[') >= 0 || !simple.matches()) return "*";
        return simple.group(1) == null ? last : simple.group(1);
    }
}
