package org.bluelamp.address;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters by which an address says what a view shows. */
public final class ViewParameters {
    /** The longest address of a view with all its filters is some hundred letters. */
    public static final int LONGEST_ADDRESS = 2000;

    private static final Set<String> NAMES = Set.of(
            "from",
            "to",
            "theme",
            "kind",
            "country",
            "source",
            "disputed",
            "thread",
            "q",
            "entry",
            "series",
            "step",
            "play",
            "scale",
            "year");

    private ViewParameters() {}

    /** Whether a view knows a parameter; the language is none of a view's. */
    public static boolean isKnown(String name) {
        return NAMES.contains(name);
    }

    /** Those that a view knows, in their order; the language is left to {@link Addresses}. */
    public static Map<String, List<String>> of(Map<String, List<String>> parameters) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isEmpty()).toList();
            if (isKnown(name) && !said.isEmpty()) known.put(name, said);
        });
        return known;
    }
}
