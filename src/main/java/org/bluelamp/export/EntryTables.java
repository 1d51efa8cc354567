package org.bluelamp.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.html.AreaNames;
import org.bluelamp.table.Csv;

/**
 * The tables of an exhibit. Those of numbers and areas hold all of them, because numbers belong to no entry; all others hold
 * what belongs to the selected entries.
 */
public enum EntryTables {
    ENTRIES("entry", "entries") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("lede"),
                    Column.dates(),
                    Column.text("theme"),
                    Column.text("kind"),
                    Column.integer("significance"),
                    Column.text("place"),
                    Column.text("country"),
                    Column.number("latitude"),
                    Column.number("longitude"),
                    Column.text("statements"),
                    Column.bool("disputed"),
                    Column.text("dispute"),
                    Column.text("accounts"),
                    Column.integer("sources"),
                    Column.text("led_to"),
                    Column.text("address"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            return selection.entries().stream().map(entry -> entryRow(selection, entry, isForSpreadsheets));
        }
    },

    STATEMENTS("statement", "statements") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("entry"), Column.integer("number"), Column.text("text"), Column.text("sources"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            return selection.entries().stream().flatMap(entry -> {
                List<List<Object>> rows = new ArrayList<>();
                for (Entry.Statement statement : entry.statements()) {
                    rows.add(List.of(
                            entry.id(), rows.size() + 1, selection.plain(statement.text()), ids(statement.cites())));
                }
                return rows.stream();
            });
        }
    },

    FIGURES("figure", "figures") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("entry"),
                    Column.text("label"),
                    Column.number("value"),
                    Column.text("unit"),
                    Column.dates(),
                    Column.text("sources"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            return selection.entries().stream()
                    .flatMap(entry -> entry.figures().stream()
                            .map(figure -> row(
                                    entry.id(),
                                    selection.plain(figure.label()),
                                    figure.value(),
                                    selection.plain(figure.unit()),
                                    dates(figure.date(), selection, isForSpreadsheets),
                                    ids(figure.cites()))));
        }
    },

    NUMBERS("figure of a series", "figures of series") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("series"),
                    Column.text("title"),
                    Column.dates(),
                    Column.number("value"),
                    Column.text("unit"),
                    Column.text("status"),
                    Column.bool("disputed"),
                    Column.bool("new_definition"),
                    Column.text("note"),
                    Column.text("sources"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            return selection.catalog().series().stream()
                    .flatMap(series -> seriesRows(selection, series, isForSpreadsheets).stream());
        }
    },

    AREAS("figure of a map", "figures of maps") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("map"),
                    Column.text("title"),
                    Column.text("areas"),
                    Column.text("name"),
                    Column.dates(),
                    Column.number("value"),
                    Column.text("unit"),
                    Column.text("spells"),
                    Column.text("note"),
                    Column.text("sources"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            AreaNames names = new AreaNames(selection.language());
            return selection.catalog().maps().stream()
                    .flatMap(map -> map.values().stream()
                            .map(value -> areaRow(selection, names, map, value, isForSpreadsheets)));
        }
    },

    SOURCES("source", "sources") {
        @Override
        List<Column> columns() {
            return Column.list(
                    Column.text("id"),
                    Column.text("type"),
                    Column.text("kind"),
                    Column.text("title"),
                    Column.text("authors"),
                    Column.text("container"),
                    Column.text("publisher"),
                    Column.dates(),
                    Column.text("date_in_words_of_source"),
                    Column.text("language"),
                    Column.text("address"),
                    Column.text("archived"));
        }

        @Override
        Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets) {
            return selection
                    .catalog()
                    .cited(selection.entries().stream().flatMap(Entry::cites))
                    .map(source -> sourceRow(selection, source, isForSpreadsheets));
        }
    };

    private static final String BETWEEN = "; ";

    private final String one;
    private final String more;

    EntryTables(String one, String more) {
        this.one = one;
        this.more = more;
    }

    /** A column, with its type in the words of Frictionless. */
    record Column(String name, String type) {
        static Column text(String name) {
            return new Column(name, "string");
        }

        static Column integer(String name) {
            return new Column(name, "integer");
        }

        static Column number(String name) {
            return new Column(name, "number");
        }

        static Column bool(String name) {
            return new Column(name, "boolean");
        }

        static List<Column> dates() {
            return DateColumns.NAMES.stream().map(Column::ofDate).toList();
        }

        private static Column ofDate(String name) {
            return switch (name) {
                case "date", "date_edtf" -> text(name);
                // Years before our era and after 9999 are no dates of Frictionless.
                case "earliest", "latest" -> text(name);
                case "approximate", "uncertain" -> bool(name);
                default -> integer(name);
            };
        }

        static List<Column> list(Object... parts) {
            return Stream.of(parts)
                    .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                    .map(Column.class::cast)
                    .toList();
        }
    }

    abstract List<Column> columns();

    /** @param isForSpreadsheets whether cells are kept from being read as dates */
    abstract Stream<List<Object>> rows(Selection selection, boolean isForSpreadsheets);

    /** The word for it on the command line and in names of files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table as a spreadsheet opens it right. */
    public ExportedFile forSpreadsheets(Selection selection) {
        List<List<Object>> rows = rows(selection, true).toList();
        return file(csv(rows).forSpreadsheets(), rows.size());
    }

    /** The table for programs. */
    ExportedFile plain(Selection selection) {
        List<List<Object>> rows = rows(selection, false).toList();
        return file(csv(rows).plain(), rows.size());
    }

    private ExportedFile file(String text, int rows) {
        return ExportedFile.of(text, ExportedFile.counted(rows, one, more), List.of());
    }

    private Csv csv(List<List<Object>> rows) {
        Csv csv = new Csv(columns().stream().map(Column::name).toArray(String[]::new));
        rows.forEach(row -> csv.row(row.toArray()));
        return csv;
    }

    private static List<Object> entryRow(Selection selection, Entry entry, boolean isForSpreadsheets) {
        return row(
                entry.id(),
                selection.plain(entry.title()),
                selection.plain(entry.lede()),
                DateColumns.of(entry.date(), selection.phrases(), isForSpreadsheets),
                entry.theme(),
                entry.kind(),
                entry.significance(),
                entry.place().map(place -> selection.plain(place.name())).orElse(""),
                entry.place().map(Entry.Place::country).orElse(""),
                entry.place()
                        .flatMap(Entry.Place::latitude)
                        .<Object>map(degrees -> degrees)
                        .orElse(""),
                entry.place()
                        .flatMap(Entry.Place::longitude)
                        .<Object>map(degrees -> degrees)
                        .orElse(""),
                joined(entry.statements().stream().map(statement -> selection.plain(statement.text())), " "),
                DateColumns.yes(entry.dispute().isPresent()),
                entry.dispute()
                        .map(dispute -> selection.plain(dispute.question()))
                        .orElse(""),
                entry.dispute()
                        .map(dispute -> joined(
                                dispute.positions().stream().map(account -> account(selection, account)), BETWEEN))
                        .orElse(""),
                entry.cites().map(Entry.Cite::source).distinct().toList().size(),
                String.join(" ", entry.ledTo()),
                selection.address(entry).orElse(""));
    }

    private static String account(Selection selection, Entry.Position account) {
        String text = selection.plain(account.text());
        return account.date()
                .map(date -> selection.phrases().phrase(date) + ": " + text)
                .orElse(text);
    }

    private static List<List<Object>> seriesRows(Selection selection, Series series, boolean isForSpreadsheets) {
        List<List<Object>> rows = new ArrayList<>();
        Optional<EdtfDate> before = Optional.empty();
        for (Series.Point point : series.points()) {
            Optional<EdtfDate> last = before;
            boolean isNew = series.breaks().stream()
                    .anyMatch(change -> change.earliestDay() <= point.date().earliestDay()
                            && last.filter(date -> date.earliestDay() >= change.earliestDay())
                                    .isEmpty()
                            && last.isPresent());
            rows.add(row(
                    series.id(),
                    selection.plain(series.title()),
                    DateColumns.of(point.date(), selection.phrases(), isForSpreadsheets),
                    point.value(),
                    selection.plain(series.unit()),
                    point.status()
                            .map(status -> status.name().toLowerCase(Locale.ROOT))
                            .orElse(""),
                    DateColumns.yes(series.isDisputed(point)),
                    DateColumns.yes(isNew),
                    point.note().map(selection::plain).orElse(""),
                    ids(point.cites())));
            before = Optional.of(point.date());
        }
        return rows;
    }

    private static List<Object> areaRow(
            Selection selection, AreaNames names, AreaMap map, AreaMap.Value value, boolean isForSpreadsheets) {
        return row(
                map.id(),
                selection.plain(map.title()),
                String.join(" ", value.areas()),
                names.name(value).text(),
                dates(map.date(), selection, isForSpreadsheets),
                value.value(),
                selection.plain(map.unit()),
                joined(value.spells().stream().map(spell -> selection.phrases().phrase(spell)), BETWEEN),
                value.note().map(selection::plain).orElse(""),
                ids(value.cites()));
    }

    private static List<Object> sourceRow(Selection selection, Source source, boolean isForSpreadsheets) {
        return row(
                source.id(),
                source.type(),
                source.kind().id(),
                source.title(),
                String.join(BETWEEN, source.authors()),
                source.containerTitle().orElse(""),
                source.publisher().orElse(""),
                dates(source.issued(), selection, isForSpreadsheets),
                source.issuedWords().orElse(""),
                source.language().orElse(""),
                source.address().map(Object::toString).orElse(""),
                source.archived().map(copy -> copy.address().toString()).orElse(""));
    }

    private static List<Object> dates(Optional<EdtfDate> date, Selection selection, boolean isForSpreadsheets) {
        DatePhrases phrases = selection.phrases();
        return date.map(known -> DateColumns.of(known, phrases, isForSpreadsheets))
                .orElseGet(DateColumns::none);
    }

    /** Cells, and lists of cells, one after the other. */
    private static List<Object> row(Object... cells) {
        return Stream.of(cells)
                .<Object>flatMap(cell -> cell instanceof List<?> list ? list.stream() : Stream.of(cell))
                .toList();
    }

    private static String ids(List<Entry.Cite> cites) {
        return joined(cites.stream().map(Entry.Cite::source).distinct(), " ");
    }

    private static String joined(Stream<String> texts, String between) {
        return String.join(between, texts.toList());
    }
}
