package org.bluelamp.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in a curator's words why a text is not JSON.
 *
 * @param reason the place and what stands there
 */
record JsonSyntax(String reason, String remedy) {
    private static final String REMEDY =
            "Look there for a comma too many or missing, or a quotation mark in a text without its backslash.";
    private static final String CURLY_QUOTES = "“”„‟";
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

    static JsonSyntax of(JacksonException problem, String text) {
        TokenStreamLocation at = problem.getLocation();
        if (problem instanceof StreamConstraintsException) {
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            return new JsonSyntax(
                    where + "this is not JSON (something here is far too long or too deep).",
                    "Write it in fewer levels.");
        }
        if (at == null) return new JsonSyntax("this is not JSON (it can't be read).", REMEDY);
        int offset = (int) at.getCharOffset();
        int comma = commaBeforeClosing(text, offset);
        if (comma >= 0) {
            return new JsonSyntax(
                    place(text, comma) + "this is not JSON (a comma stands before the closing " + text.charAt(offset)
                            + ").",
                    "Delete that comma.");
        }
        String where = "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return new JsonSyntax(where + "this is not JSON (" + what(problem, text, offset) + ").", remedy(text, offset));
    }

    /** Where the comma after a last item stands; -1 if none is the fault. */
    private static int commaBeforeClosing(String text, int offset) {
        if (offset <= 0 || offset >= text.length() || "]}".indexOf(text.charAt(offset)) < 0) return -1;
        int before = offset - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) before--;
        return text.charAt(before) == ',' ? before : -1;
    }

    private static String place(String text, int offset) {
        long line =
                text.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
        return "line " + line + ", column " + (offset - text.lastIndexOf('\n', offset)) + ": ";
    }

    private static String remedy(String text, int offset) {
        if (offset < 0 || offset >= text.length()) return REMEDY;
        char character = text.charAt(offset);
        if (CURLY_QUOTES.indexOf(character) >= 0) return "Write straight quotation marks: \".";
        if (character == '\'') return "Write double quotation marks: \".";
        if (text.startsWith("//", offset) || text.startsWith("/*", offset)) {
            return "Delete the comment; JSON has none.";
        }
        return REMEDY;
    }

    private static String what(JacksonException problem, String text, int offset) {
        String message = String.valueOf(problem.getOriginalMessage());
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) return "the field \"" + twice.group(1) + "\" stands twice";
        if (problem instanceof UnexpectedEndOfInputException) return "the file ends before everything is closed";
        if (message.startsWith("Trailing token")) return "something follows after the end";
        if (message.startsWith("Unrecognized token")) return "a word stands here without quotation marks";
        return characterAt(text, offset);
    }

    private static String characterAt(String text, int offset) {
        if (offset < 0 || offset >= text.length()) return "the file ends before everything is closed";
        int character = text.codePointAt(offset);
        if (character == '\n' || character == '\r' || character == '\t') {
            return "a line break or tab stands within a text";
        }
        return Character.isISOControl(character)
                ? String.format("the control character U+%04X can't stand here", character)
                : "the character " + Character.toString(character) + " can't stand here";
    }
}
