package org.bluelamp.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a curator's words why a text is not JSON. */
final class JsonSyntax {
    static final String REMEDY =
            "Look there for a comma too many or missing, or a quotation mark in a text without its backslash.";

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

    private JsonSyntax() {}

    /** The place and what stands there. */
    static String reason(JacksonException problem, String text) {
        TokenStreamLocation at = problem.getLocation();
        String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return where + "this is not JSON (" + what(problem, text, at) + ").";
    }

    private static String what(JacksonException problem, String text, TokenStreamLocation at) {
        String message = String.valueOf(problem.getOriginalMessage());
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) return "the field \"" + twice.group(1) + "\" stands twice";
        if (problem instanceof UnexpectedEndOfInputException) return "the file ends before everything is closed";
        if (problem instanceof StreamConstraintsException) return "something here is far too long or too deep";
        if (message.startsWith("Trailing token")) return "something follows after the end";
        if (message.startsWith("Unrecognized token")) return "a word stands here without quotation marks";
        return at == null ? "it can't be read" : characterAt(text, (int) at.getCharOffset());
    }

    private static String characterAt(String text, int offset) {
        if (offset < 0 || offset >= text.length()) return "the file ends before everything is closed";
        int character = text.codePointAt(offset);
        if (Character.isISOControl(character)) return "a line break or tab stands within a text";
        return "the character " + Character.toString(character) + " can't stand here";
    }
}
