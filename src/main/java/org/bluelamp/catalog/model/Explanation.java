package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * What is said beside the numbers of a series or a map, so that they are read rightly.
 *
 * @param finding what the numbers show, as a title
 * @param shows what they are and where they come from
 * @param limits what they do not show, and what they may not be compared with
 * @param scale how values are spread along an axis or over colours
 * @param scaleReason why so
 * @param entries ids of entries that moved the number, each of which exists in the same catalogue
 */
public record Explanation(
        Optional<Text> finding,
        Optional<Text> shows,
        Optional<Text> limits,
        Scale scale,
        Optional<Text> scaleReason,
        List<String> entries) {
    public Explanation {
        entries = List.copyOf(entries);
    }

    /** How values are spread; lower case in the data. */
    public enum Scale {
        LINEAR,
        /** By powers of ten; only where every value is more than 0. */
        LOG
    }
}
