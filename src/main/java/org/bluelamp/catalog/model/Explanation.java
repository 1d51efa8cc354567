package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * The texts beside the values of a series or a map, which say how to read them.
 *
 * @param finding what the values show, as a title
 * @param shows what the values are and where they come from
 * @param limits what the values do not show, and what they may not be compared with
 * @param scale how values are spread along an axis or over colours
 * @param scaleReason why this scale was chosen
 * @param entries ids of entries that moved the values, each of which exists in the same catalogue
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

    /** The scale of an axis or of colours; lower case in the data. */
    public enum Scale {
        LINEAR,
        /** By powers of ten; only where every value is more than 0. */
        LOG
    }
}
