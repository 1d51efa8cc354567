package org.bluelamp.cli;

import java.io.PrintWriter;

/** Text for a terminal. */
final class TerminalText {
    private TerminalText() {}

    /**
     * Replaces control characters by spaces: those in the text of a file or a host could break the line or command the
     * terminal.
     */
    static String singleLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    /** Writes one line at once, whatever is in the text. */
    static void print(PrintWriter writer, String line) {
        writer.println(singleLine(line));
        writer.flush();
    }

    static String count(int number, String one, String other) {
        return number + " " + (number == 1 ? one : other);
    }
}
