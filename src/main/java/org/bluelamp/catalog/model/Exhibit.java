package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * {@code timeline.json}: what the exhibit is called, how long it is and how it is divided.
 *
 * @param span the time that the overview shows, as an EDTF interval
 * @param themes in the order of the lanes
 * @param languages BCP 47 tags in which the exhibit is offered; the first is the default
 * @param licence of its texts and tables
 * @param firstSeries id of the series whose numbers stand below the lanes at first; known to the catalogue
 * @param welcome what a visitor who comes for the first time is told
 */
public record Exhibit(
        Text title,
        Text subtitle,
        EdtfDate span,
        List<Era> eras,
        List<Theme> themes,
        List<Kind> kinds,
        List<String> languages,
        Optional<Licence> licence,
        Optional<String> firstSeries,
        Welcome welcome) {
    public Exhibit {
        eras = List.copyOf(eras);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /** A named stretch of time above the axis. */
    public record Era(String id, Text name, EdtfDate span, Introduction introduction) {}

    /** A lane of the timeline. */
    public record Theme(String id, Text name, Introduction introduction) {
        /** A theme of which nothing is said but its name. */
        public Theme(String id, Text name) {
            this(id, name, Introduction.NONE);
        }
    }

    /** What the page of an era or theme says and shows first; either may be empty. */
    public record Introduction(List<Entry.Statement> statements, List<Entry.Medium> media) {
        public static final Introduction NONE = new Introduction(List.of(), List.of());

        public Introduction {
            statements = List.copyOf(statements);
            media = List.copyOf(media);
        }
    }

    /** What sort of event an entry is. */
    public record Kind(String id, Text name) {}

    public Optional<Era> era(String id) {
        return eras.stream().filter(era -> era.id().equals(id)).findFirst();
    }

    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }
}
