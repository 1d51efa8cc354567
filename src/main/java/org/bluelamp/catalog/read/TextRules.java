package org.bluelamp.catalog.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.problem.RecordFault;

/** Rules for texts and addresses: no control characters, no HTML, short quotes, and links to http and https only. */
final class TextRules {
    static final int MOST_QUOTED_WORDS = 25;

    private static final Pattern HTML =
            Pattern.compile("<[/!?]?[a-zA-Z][^>]{0,40}>?|<!--|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
    /** Control characters: C0 and C1, those that change the direction of the text, and halves of surrogate pairs. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2028\\u2029\\uFFFD\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private TextRules() {}

    /** What is wrong with a text that is shown. */
    static Optional<RecordFault> check(String pointer, String text) {
        return control(text)
                .map(reason -> RecordFault.removing(pointer, reason, "Delete it; a text is one line of plain text."))
                .or(() -> html(text)
                        .map(reason -> RecordFault.removing(
                                pointer, reason, "Write plain text, & as it is, and *emphasis* between asterisks.")));
    }

    /** Which control character, or half of a character beyond U+FFFF, a text has in it, as a sentence. */
    static Optional<String> control(String text) {
        Matcher control = CONTROL.matcher(text);
        if (!control.find()) return Optional.empty();
        String code = String.format(Locale.ROOT, "U+%04X", (int) control.group().charAt(0));
        String what = Character.isSurrogate(control.group().charAt(0)) ? "half of a character" : "a control character";
        return Optional.of("the text has " + what + " (" + code + ") at position " + control.start() + ".");
    }

    /** A text without its control characters, but for those that may stay. */
    static String withoutControls(String text, Pattern kept) {
        Matcher control = CONTROL.matcher(text);
        return control.find()
                ? control.replaceAll(
                        found -> kept.matcher(found.group()).matches() ? Matcher.quoteReplacement(found.group()) : "")
                : text;
    }

    /** What of a text HTML would read as markup, as a sentence. */
    static Optional<String> html(String text) {
        Matcher html = HTML.matcher(text);
        return html.find() ? Optional.of("the text has HTML in it (" + html.group() + ").") : Optional.empty();
    }

    static Optional<RecordFault> checkQuote(String pointer, String quote) {
        int words = quote.strip().split("\\s+").length;
        if (words <= MOST_QUOTED_WORDS) return Optional.empty();
        return Optional.of(RecordFault.removing(
                pointer,
                "the quote has " + words + " words, more than " + MOST_QUOTED_WORDS + ".",
                "Cut it down to the piece that supports the statement."));
    }

    /** What is wrong with an address to link to. */
    static Optional<RecordFault> checkAddress(String pointer, String address) {
        String rule = null;
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                rule = "is not an http or https address";
            } else if (uri.getHost() == null) {
                rule = "names no host";
            } else if (uri.getUserInfo() != null) {
                rule = "has a user name before its host, as deceiving addresses have";
            }
        } catch (URISyntaxException e) {
            rule = "is no address (" + e.getReason() + " at position " + e.getIndex() + ")";
        }
        if (rule == null) return Optional.empty();
        return Optional.of(RecordFault.removing(
                pointer,
                "\"" + address + "\" " + rule + ".",
                "Write it in full, from https:// on, odd characters percent-encoded."));
    }
}
