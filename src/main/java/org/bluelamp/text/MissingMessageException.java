package org.bluelamp.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** A message was asked for that no message file has: a mistake in the code, never in the data. */
public final class MissingMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NEAREST = 3;

    MissingMessageException(String key, Collection<String> keys) {
        super("messages.properties has no key \"" + key + "\"; the nearest are " + nearest(key, keys)
                + ". Add the key to src/main/resources/messages/messages.properties.");
    }

    private static List<String> nearest(String key, Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.<String>comparingInt(candidate ->
                                -StringUtils.getCommonPrefix(key, candidate).length())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }
}
