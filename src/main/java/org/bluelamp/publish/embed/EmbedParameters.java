package org.bluelamp.publish.embed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.address.ViewParameters;

/**
 * The parameters of an embed's address that mean something, read from the query as it came. The server itself refuses a
 * query that it can't decode or that is too long, and a frame would stay empty.
 *
 * @param values by name, none of them empty but of {@code play}
 * @param isWhole whether all of the query could be read
 */
record EmbedParameters(Map<String, List<String>> values, boolean isWhole) {
    /** More is no address that anybody has meant; the server's own limit is the same. */
    private static final int MOST = 1000;

    private static final String REPLACEMENT = "\uFFFD";

    /** Beside those of the view that is shown. */
    private static final Set<String> OF_EMBEDS = Set.of("lang", "palette");

    /** Stands for a query that the server itself could not read. */
    static final EmbedParameters UNREADABLE = new EmbedParameters(Map.of(), false);

    /** @param query as it came; null where there is none */
    static EmbedParameters of(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        boolean isWhole = true;
        String[] pairs = query == null || query.isEmpty() ? new String[0] : query.split("&", MOST + 1);
        for (int i = 0; i < Math.min(pairs.length, MOST); i++) {
            int equals = pairs[i].indexOf('=');
            Optional<String> name = decoded(equals < 0 ? pairs[i] : pairs[i].substring(0, equals));
            Optional<String> value = decoded(equals < 0 ? "" : pairs[i].substring(equals + 1));
            isWhole &= name.isPresent() && value.isPresent();
            name.filter(EmbedParameters::isKnown)
                    .flatMap(known -> value.filter(text -> !text.isEmpty() || known.equals("play")))
                    .ifPresent(text -> values.computeIfAbsent(name.orElseThrow(), key -> new ArrayList<>())
                            .add(text));
        }
        return new EmbedParameters(values, isWhole && pairs.length <= MOST);
    }

    private static boolean isKnown(String name) {
        return ViewParameters.isKnown(name) || OF_EMBEDS.contains(name);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8))
                    .filter(decoded -> !decoded.contains(REPLACEMENT));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
