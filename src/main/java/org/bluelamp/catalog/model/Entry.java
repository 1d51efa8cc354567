package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * One event of the exhibit, with its statements and the sources that each of them cites.
 *
 * @param significance 1 (a detail) to 5 (belongs on a one-screen overview)
 * @param delicate whether it is shown only to who chooses it, and not to who passes by
 * @param shortTitle the title for where there is little room
 * @param ledTo ids of later entries that this one led to, each of which exists in the same catalogue
 */
public record Entry(
        String id,
        EdtfDate date,
        String theme,
        String kind,
        int significance,
        boolean delicate,
        Optional<Place> place,
        Text title,
        Optional<Text> shortTitle,
        Text lede,
        List<Statement> statements,
        Optional<Dispute> dispute,
        List<Figure> figures,
        List<Medium> media,
        List<String> ledTo) {
    public Entry {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        media = List.copyOf(media);
        ledTo = List.copyOf(ledTo);
    }

    /** All its cites in the order of its article: statements, dispute, figures. */
    public Stream<Cite> cites() {
        return Stream.of(
                        statements.stream().map(Statement::cites),
                        dispute.stream()
                                .flatMap(rivals -> rivals.positions().stream())
                                .map(Position::cites),
                        figures.stream().map(Figure::cites))
                .flatMap(groups -> groups)
                .flatMap(List::stream);
    }

    /**
     * Where it happened.
     *
     * @param country ISO 3166-1 alpha-2, upper case
     * @param latitude degrees north, if known
     * @param longitude degrees east, if known
     */
    public record Place(Text name, String country, Optional<Double> latitude, Optional<Double> longitude) {}

    /** One or two sentences and the sources that support them; never without a cite. */
    public record Statement(Text text, List<Cite> cites) {
        public Statement {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A pointer from a statement into a source.
     *
     * @param source id in {@code sources.json}
     * @param quote short verbatim piece that supports the statement, in the source's language
     * @param locator where in the source, for example {@code p. 9}
     */
    public record Cite(String source, Optional<String> quote, Optional<String> locator) {}

    /** Rival accounts of the same thing, side by side. */
    public record Dispute(Text question, List<Position> positions) {
        public Dispute {
            positions = List.copyOf(positions);
        }
    }

    /** One of the rival accounts. */
    public record Position(Optional<EdtfDate> date, Text text, List<Cite> cites) {
        public Position {
            cites = List.copyOf(cites);
        }
    }

    /** A figure: a number of the event, with its unit, date and sources. */
    public record Figure(Text label, double value, Text unit, Optional<EdtfDate> date, List<Cite> cites) {
        public Figure {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A drawing or picture that is shown with the text.
     *
     * @param file name in {@code data/media}
     * @param kind what it is
     * @param alt what the drawing shows, for who can't see it
     */
    public record Medium(String file, Kind kind, Text alt, String credit, String licence) {
        public enum Kind {
            DRAWING,
            PHOTOGRAPH,
            SCAN,
            MAP,
            /** What it is has not been said. */
            PICTURE;

            /** The word for it in data and documents. */
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** What a file is that nobody has said more of than its name. */
            public static Kind ofName(String file) {
                return file.toLowerCase(Locale.ROOT).endsWith(".svg") ? DRAWING : PICTURE;
            }
        }
    }
}
