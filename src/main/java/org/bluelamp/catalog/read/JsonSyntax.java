package org.bluelamp.catalog.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Explains to a curator why a text is not JSON.
 *
 * @param reason the place and what is wrong there
 */
record JsonSyntax(String reason, String remedy) {
    private static final String REMEDY =
            "Look there for a comma too many or missing, or a quotation mark in a text without its backslash.";
    private static final String CURLY_QUOTES = "“”„‟";
    private static final String LINE_BREAK_OR_TAB = "\n\r\t";
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|\\|{7}|={7}|>{7})(?=[ \r\n]|$)");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!?]");
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

    static JsonSyntax of(JacksonException problem, String text) {
        TokenStreamLocation at = problem.getLocation();
        if (problem instanceof StreamConstraintsException) return beyondMeasure(problem, at);
        Optional<JsonSyntax> otherFormat = otherFormat(text);
        if (otherFormat.isPresent()) return otherFormat.get();
        if (at == null) return new JsonSyntax("this is not JSON (it can't be read).", REMEDY);
        int offset = (int) at.getCharOffset();
        if (CONFLICT.matcher(text)
                .region(lineStart(text, offset), text.length())
                .lookingAt()) {
            return new JsonSyntax(
                    place(text, lineStart(text, offset)) + "this is not JSON (a mark of a merge conflict of git).",
                    "Choose one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>.");
        }
        int comma = commaBeforeClosing(text, offset);
        if (comma >= 0) {
            return new JsonSyntax(
                    place(text, comma) + "this is not JSON (a comma stands before the closing " + text.charAt(offset)
                            + ").",
                    "Delete that comma.");
        }
        String where = "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        String reason = where + "this is not JSON (" + what(problem, text, offset) + ").";
        return new JsonSyntax(reason, remedy(problem, text, offset));
    }

    /** The explanation for a text that exceeds the parser's limits, which protect memory and stack. */
    private static JsonSyntax beyondMeasure(JacksonException problem, TokenStreamLocation at) {
        String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        String message = String.valueOf(problem.getOriginalMessage());
        if (message.contains("nesting")) {
            return new JsonSyntax(where + "this is not JSON that we read (too deep).", "Write it in fewer levels.");
        }
        String what = message.startsWith("Number") || message.startsWith("BigInteger") ? "number" : "text";
        return new JsonSyntax(where + "this is not JSON that we read (a " + what + " is far too long).", "Shorten it.");
    }

    /** The explanation for files of other formats that people save under the name of JSON by mistake. */
    private static Optional<JsonSyntax> otherFormat(String text) {
        String start = text.stripLeading();
        String remedy = "Export the sources as CSL-JSON.";
        if (start.startsWith("@")) return Optional.of(new JsonSyntax("this is BibTeX, not JSON.", remedy));
        if (start.startsWith("TY  -")) return Optional.of(new JsonSyntax("this is RIS, not JSON.", remedy));
        if (!MARKUP.matcher(start).lookingAt()) return Optional.empty();
        return Optional.of(new JsonSyntax(
                "this is HTML or XML, not JSON.", "Save the JSON file itself; sources are exported as CSL-JSON."));
    }

    private static int lineStart(String text, int offset) {
        return Math.max(0, text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1);
    }

    /** The position of the comma after a last item; -1 if no such comma is the fault. */
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

    private static String remedy(JacksonException problem, String text, int offset) {
        String message = String.valueOf(problem.getOriginalMessage());
        if (TWICE.matcher(message).find()) return "Delete one of the two.";
        if (message.startsWith("Trailing token")) return "Delete what follows: a file has one object or one list.";
        if (message.startsWith("Unrecognized token")) {
            return "Put it between quotation marks; true, false and null stand without them, in small letters.";
        }
        if (problem instanceof UnexpectedEndOfInputException || offset < 0 || offset >= text.length()) {
            return "The end of the file is missing: take it from a copy, or close what is open.";
        }
        char character = text.charAt(offset);
        if (CURLY_QUOTES.indexOf(character) >= 0) return "Write straight quotation marks: \".";
        if (LINE_BREAK_OR_TAB.indexOf(character) >= 0) {
            return "Put the text on one line, or close its quotation mark; a tab is written as a space.";
        }
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
        if (LINE_BREAK_OR_TAB.indexOf(character) >= 0) {
            return "a line break or tab stands within a text";
        }
        return Character.isISOControl(character)
                ? String.format("the control character U+%04X can't stand here", character)
                : "the character " + Character.toString(character) + " can't stand here";
    }
}
