package org.bluelamp.publish.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.html.AreaNames;
import org.bluelamp.html.InlineText;
import org.bluelamp.table.Csv;

/** Series and maps as tables for spreadsheets and statistics programs, texts in one language. */
final class StatisticTable {
    private static final String BETWEEN = "; ";

    private final Catalog catalog;
    private final String language;

    private StatisticTable(Catalog catalog, String language) {
        this.catalog = catalog;
        this.language = language;
    }

    /** One row for each point. */
    static Csv of(Catalog catalog, Series series, String language) {
        StatisticTable table = new StatisticTable(catalog, language);
        Csv csv = new Csv("date", "earliest", "latest", "value", "unit", "status", "note", "sources");
        for (Series.Point point : series.points()) {
            csv.row(
                    point.date(),
                    day(ApiTypes.firstDay(point.date())),
                    day(ApiTypes.lastDay(point.date())),
                    point.value(),
                    table.plain(series.unit()),
                    SeriesDocument.status(point).orElse(""),
                    table.plain(point.note()),
                    table.sources(point.cites()));
        }
        return csv;
    }

    /** One row for each value. */
    static Csv of(Catalog catalog, AreaMap map, String language) {
        StatisticTable table = new StatisticTable(catalog, language);
        AreaNames names = new AreaNames(language);
        Csv csv = new Csv("area", "name", "date", "earliest", "latest", "value", "unit", "spells", "note", "sources");
        for (AreaMap.Value value : map.values()) {
            csv.row(
                    String.join(" ", value.areas()),
                    names.name(value).text(),
                    map.date().<Object>map(date -> date).orElse(""),
                    day(map.date().map(ApiTypes::firstDay).orElse(null)),
                    day(map.date().map(ApiTypes::lastDay).orElse(null)),
                    value.value(),
                    table.plain(map.unit()),
                    value.spells().stream().map(EdtfDate::toString).collect(Collectors.joining(BETWEEN)),
                    table.plain(value.note()),
                    table.sources(value.cites()));
        }
        return csv;
    }

    private static Object day(Long epochDay) {
        return epochDay == null ? "" : LocalDate.ofEpochDay(epochDay);
    }

    private String plain(Optional<Text> text) {
        return text.map(this::plain).orElse("");
    }

    private String plain(Text text) {
        return InlineText.plain(text, language);
    }

    private String sources(List<Entry.Cite> cites) {
        return catalog.cited(cites.stream()).map(StatisticTable::source).collect(Collectors.joining(BETWEEN));
    }

    private static String source(Source source) {
        return source.address()
                .map(address -> source.title() + " <" + address + ">")
                .orElse(source.title());
    }
}
