package org.bluelamp.cli;

/** Lines for a terminal. */
final class Lines {
    private Lines() {}

    /** What a file or a host says may break lines, or the terminal. */
    static String one(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    static String count(int number, String one, String other) {
        return number + " " + (number == 1 ? one : other);
    }
}
