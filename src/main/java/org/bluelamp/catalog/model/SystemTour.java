package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * The page about one system: a network, a set of files, a tool. It is told in parts, in the order of the page.
 *
 * @param entries ids of the entries that it belongs to, each of which exists in the same catalogue
 * @param parts never empty
 */
public record SystemTour(
        String id,
        Text title,
        Text lede,
        String theme,
        List<String> entries,
        List<Entry.Medium> media,
        List<Part> parts) {
    public SystemTour {
        entries = List.copyOf(entries);
        media = List.copyOf(media);
        parts = List.copyOf(parts);
    }

    /** One part of the page. */
    public sealed interface Part permits Prose, Chart, MapOfAreas, Counter, Table, Diagram {
        Optional<Text> heading();

        /** What the part itself cites, in the order of reading; series and maps bring their own. */
        Stream<Entry.Cite> cites();
    }

    /** Statements, as an entry has them; {@code text} in the data. */
    public record Prose(Optional<Text> heading, List<Entry.Statement> statements) implements Part {
        public Prose {
            statements = List.copyOf(statements);
        }

        @Override
        public Stream<Entry.Cite> cites() {
            return statements.stream().flatMap(statement -> statement.cites().stream());
        }
    }

    /**
     * One series, or several as small multiples.
     *
     * @param series ids, each of which exists in the same catalogue
     * @param scale instead of the series' own
     */
    public record Chart(
            Optional<Text> heading, List<String> series, Optional<Explanation.Scale> scale, Optional<Text> caption)
            implements Part {
        public Chart {
            series = List.copyOf(series);
        }

        @Override
        public Stream<Entry.Cite> cites() {
            return Stream.empty();
        }
    }

    /**
     * A map of the catalogue; {@code map} in the data.
     *
     * @param map id of a map that exists in the same catalogue
     * @param year at which it first stands, where it plays through time
     */
    public record MapOfAreas(Optional<Text> heading, String map, Optional<Integer> year, Optional<Text> caption)
            implements Part {
        @Override
        public Stream<Entry.Cite> cites() {
            return Stream.empty();
        }
    }

    /**
     * A number that a source gives per day. The page counts it up while it is open.
     *
     * @param label what is counted, as a plural
     * @param perDay how many a day, as stated
     * @param perSecond how many a second, where the source says that too
     * @param date the date of the statement
     */
    public record Counter(
            Optional<Text> heading,
            Text label,
            double perDay,
            Optional<Double> perSecond,
            EdtfDate date,
            Optional<Text> note,
            List<Entry.Cite> citations)
            implements Part {
        public Counter {
            citations = List.copyOf(citations);
        }

        @Override
        public Stream<Entry.Cite> cites() {
            return citations.stream();
        }
    }

    /** Numbers and words in columns; each row has as many cells as there are columns, and the first names it. */
    public record Table(Optional<Text> heading, List<Text> columns, List<Row> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Entry.Cite> cites() {
            return rows.stream().flatMap(row -> row.cites().stream());
        }
    }

    /**
     * A row of a table and what it rests on.
     *
     * @param mark a colour, as {@code #rrggbb}, that stands before the row's name
     */
    public record Row(List<Cell> cells, Optional<String> mark, List<Entry.Cite> cites) {
        public Row {
            cells = List.copyOf(cells);
            cites = List.copyOf(cites);
        }
    }

    /** The content of a cell of a table. */
    public sealed interface Cell permits Words, Amount, When {}

    /** Words in a cell. */
    public record Words(Text text) implements Cell {}

    /** A number in a cell, in the unit that the column names. */
    public record Amount(double value) implements Cell {}

    /** A date in a cell. */
    public record When(EdtfDate date) implements Cell {}

    /**
     * A diagram of nodes and the links between them.
     *
     * @param nodes in the order in which they are walked through
     * @param links among those nodes
     */
    public record Diagram(Optional<Text> heading, List<Node> nodes, List<Link> links) implements Part {
        public Diagram {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }

        @Override
        public Stream<Entry.Cite> cites() {
            return nodes.stream().flatMap(node -> node.cites().stream());
        }
    }

    /**
     * One thing in a diagram.
     *
     * @param id unique in the diagram
     * @param known false for what is not publicly known
     */
    public record Node(String id, Text label, Text text, boolean known, List<Entry.Cite> cites) {
        public Node {
            cites = List.copyOf(cites);
        }
    }

    /** A connection from one node to another. Both nodes exist. */
    public record Link(String from, String to, Optional<Text> label) {}
}
