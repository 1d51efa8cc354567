package org.bluelamp.publish.http;

import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How an answer's bytes are compressed on their way, the smallest first. */
enum ContentCoding {
    BROTLI("br"),
    GZIP("gzip"),
    NONE("identity");

    private static final String ANY = "*";

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** What an ETag ends with, since each coding of an answer has other bytes. */
    String etagEnding() {
        return this == NONE ? "" : "-" + token;
    }

    /**
     * The coding that a visitor likes best of those that there are, by RFC 9110; the smallest of those that are liked
     * alike. {@link #NONE} where nothing is accepted, or nothing is said.
     *
     * @param accepted values of {@code Accept-Encoding}, may be null
     */
    static ContentCoding choose(Enumeration<String> accepted, Set<ContentCoding> available) {
        if (accepted == null) return NONE;
        List<String> wishes = Collections.list(accepted).stream()
                .flatMap(header -> List.of(header.toLowerCase(Locale.ROOT).split(",")).stream())
                .map(String::trim)
                .toList();
        return available.stream()
                .filter(coding -> coding != NONE && coding.weight(wishes) > 0)
                // Of equals the first is taken, and that is the smallest.
                .min(Comparator.comparingDouble((ContentCoding coding) -> -coding.weight(wishes))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(NONE);
    }

    private double weight(List<String> wishes) {
        return weight(wishes, token).or(() -> weight(wishes, ANY)).orElse(0.0);
    }

    private static Optional<Double> weight(List<String> wishes, String name) {
        return wishes.stream()
                .map(wish -> wish.split("\\s*;\\s*", -1))
                .filter(parts -> parts[0].equals(name))
                .map(parts -> parts.length == 1 ? 1.0 : weight(parts[1]))
                .findFirst();
    }

    /** @param parameter as in {@code q=0.5}; what can't be read counts as a refusal */
    private static double weight(String parameter) {
        return parameter.matches("q\\s*=\\s*[01](\\.\\d{0,3})?")
                ? Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1))
                : 0;
    }
}
