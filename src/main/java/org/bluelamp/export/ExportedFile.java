package org.bluelamp.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The content of a file.
 *
 * @param count how many things are in it, in words: {@code 12 entries}
 * @param leftOut what the format can't say, in sentences; empty where it says all
 */
public record ExportedFile(byte[] bytes, String count, List<String> leftOut) {
    static ExportedFile of(String text, String count, List<String> leftOut) {
        return new ExportedFile(text.getBytes(StandardCharsets.UTF_8), count, List.copyOf(leftOut));
    }

    public static String counted(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    public static String entries(int number) {
        return counted(number, "entry", "entries");
    }

    static String sources(int number) {
        return counted(number, "source", "sources");
    }
}
