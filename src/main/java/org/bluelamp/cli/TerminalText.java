package org.bluelamp.cli;

/** TerminalText for a terminal. */
final class TerminalText {
    private TerminalText() {}

    /** What a file or a host says may break lines, or the terminal. */
    static String singleLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    static String count(int number, String one, String other) {
        return number + " " + (number == 1 ? one : other);
    }
}
