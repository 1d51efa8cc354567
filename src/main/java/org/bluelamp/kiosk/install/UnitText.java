package org.bluelamp.kiosk.install;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a command as systemd reads them. */
final class UnitText {
    private UnitText() {}

    static String command(List<String> words) {
        return words.stream().map(UnitText::word).collect(Collectors.joining(" "));
    }

    /**
     * Quotes what systemd would cut, and doubles what it would replace ({@code %}, {@code $}).
     *
     * @throws IllegalArgumentException if a word has a control character, which no unit can hold
     */
    private static String word(String word) {
        if (word.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a path or option with a control character can't stand in a unit");
        }
        String escaped = word.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("$", "$$");
        return escaped.matches("[A-Za-z0-9_./:=@,+-]+") ? escaped : "\"" + escaped + "\"";
    }
}
