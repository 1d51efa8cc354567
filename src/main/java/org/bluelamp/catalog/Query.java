package org.bluelamp.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a visitor asked for: the same everywhere, in the address, the API, the embed and the exports. */
public record Query(
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        Set<String> themes,
        Set<String> kinds,
        Set<String> countries,
        String text,
        String language)
        implements Serializable {
    public static final Query ALL =
            new Query(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), "", "en");

    public static Query fromParameters(Map<String, List<String>> parameters, Exhibit exhibit) {
        throw new UnsupportedOperationException();
    }

    public Map<String, List<String>> toParameters() {
        throw new UnsupportedOperationException();
    }
}
