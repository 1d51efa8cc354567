package org.bluelamp.catalog.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where ids lead that the exhibit had once, from {@code redirects.json}.
 *
 * @param byKind the id of today by the one of before
 */
public record Redirects(Map<Kind, Map<String, String>> byKind) {
    public static final Redirects NONE = new Redirects(Map.of());

    /** What has ids of its own. */
    public enum Kind {
        ENTRY,
        STORY,
        SYSTEM,
        /** A series or a map: their addresses are alike. */
        NUMBER
    }

    public Redirects {
        byKind = Map.copyOf(byKind);
    }

    /** The id that took the place of one that is no more. */
    public Optional<String> of(Kind kind, String id) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id));
    }
}
