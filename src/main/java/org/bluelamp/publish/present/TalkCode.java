package org.bluelamp.publish.present;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The six letters by which a phone finds a talk. No two of the letters look alike, and there are no vowels, so that no word
 * comes of them. The first two name the talk, and a wrong code counts against the talk that they name; the other four are
 * what has to be guessed.
 */
record TalkCode(String letters) {
    static final String ALPHABET = "BCDFGHJKMNPQRSTVWXZ";
    static final int LENGTH = 6;

    private static final int NAME_LENGTH = 2;

    /** How many talks can have a name of their own. */
    static final int NAMES = ALPHABET.length() * ALPHABET.length();

    /** @param isFree tells whether no other talk has a name */
    static TalkCode draw(SecureRandom random, Predicate<String> isFree) {
        for (; ; ) {
            TalkCode code = new TalkCode(random.ints(LENGTH, 0, ALPHABET.length())
                    .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                    .collect(Collectors.joining()));
            if (isFree.test(code.name())) return code;
        }
    }

    /** @param typed in small letters or capitals, with spaces and hyphens wherever; may be anything */
    static Optional<TalkCode> read(String typed) {
        String letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return letters.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new TalkCode(letters))
                : Optional.empty();
    }

    String name() {
        return letters.substring(0, NAME_LENGTH);
    }
}
