package org.bluelamp.catalog;

import java.util.List;

/**
 * {@code timeline.json}: what the exhibit is called, how long it is and how it is divided.
 *
 * @param span the time that the overview shows, as an EDTF interval
 * @param themes in the order of the lanes
 * @param languages BCP 47 tags in which the exhibit is offered; the first is the default
 */
public record Exhibit(
        Text title,
        Text subtitle,
        EdtfDate span,
        List<Era> eras,
        List<Theme> themes,
        List<Kind> kinds,
        List<String> languages) {
    public Exhibit {
        eras = List.copyOf(eras);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /** A named stretch of time above the axis. */
    public record Era(String id, Text name, EdtfDate span) {}

    /** A lane of the timeline. */
    public record Theme(String id, Text name) {}

    /** What sort of event an entry is. */
    public record Kind(String id, Text name) {}
}
