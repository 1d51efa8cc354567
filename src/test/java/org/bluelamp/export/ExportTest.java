package org.bluelamp.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bluelamp.Exhibits;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files for other programs, read back by libraries that others wrote. */
class ExportTest {
    private static final String BASE = "https://museum.example/lamp";

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = new CatalogLoader().load(Exhibits.MADE_UP);
    }

    private static Selection all() {
        return new Selection(catalog, catalog.entries(), "en", Optional.of(BASE));
    }

    private static Selection one(String edtf) {
        Entry entry = catalog.entries().getFirst();
        Entry dated = new Entry(
                entry.id(),
                EdtfDate.parse(edtf),
                entry.theme(),
                entry.kind(),
                entry.significance(),
                entry.delicate(),
                entry.place(),
                entry.title(),
                entry.shortTitle(),
                entry.lede(),
                entry.statements(),
                entry.dispute(),
                entry.figures(),
                entry.media(),
                entry.ledTo());
        return new Selection(catalog, List.of(dated), "en", Optional.empty());
    }

    private static String text(ExportedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(ExportedFile file) throws IOException {
        String text = text(file);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private static JsonNode json(ExportedFile file) {
        return JsonMapper.shared().readTree(file.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void sameData_makeTheSameFile(ExportFormat format) {
        Catalog again = new CatalogLoader().load(Exhibits.MADE_UP);
        Selection same = new Selection(again, again.entries(), "en", Optional.of(BASE));
        assertThat(format.write(same).bytes()).isEqualTo(format.write(all()).bytes());
    }

    @Test
    void csv_hasARowForEachEntry_withItsDateInNumbersAndWords() throws IOException {
        List<CSVRecord> rows = rows(ExportFormat.CSV.write(all()));
        assertThat(rows).hasSameSizeAs(catalog.entries());
        CSVRecord day = rows(ExportFormat.CSV.write(one("1923-04-07"))).getFirst();
        assertThat(day.get("date")).isEqualTo("7 April 1923");
        assertThat(List.of(day.get("year"), day.get("month"), day.get("day"))).containsExactly("1923", "4", "7");
        assertThat(day.get("end_year")).isEmpty();
    }

    @Test
    void csv_keepsTheEdtfFromBecomingADate_andNeverMakesUpANumber() throws IOException {
        CSVRecord about = rows(ExportFormat.CSV.write(one("1923-04~"))).getFirst();
        assertThat(about.get("date_edtf")).isEqualTo("EDTF 1923-04~");
        assertThat(about.get("day")).isEmpty();
        assertThat(about.get("approximate")).isEqualTo("yes");
        CSVRecord decade = rows(ExportFormat.CSV.write(one("192X"))).getFirst();
        assertThat(decade.get("year")).isEmpty();
        assertThat(decade.get("earliest")).isEqualTo("1920-01-01");
        CSVRecord season = rows(ExportFormat.CSV.write(one("1923-21"))).getFirst();
        assertThat(season.get("month")).isEmpty();
        CSVRecord open = rows(ExportFormat.CSV.write(one("2019/.."))).getFirst();
        assertThat(open.get("year")).isEqualTo("2019");
        assertThat(open.get("end_year")).isEmpty();
        assertThat(open.get("latest")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noCellOfATable_actsAsAFormula(EntryTables table) throws IOException {
        for (CSVRecord row : rows(table.forSpreadsheets(all()))) {
            for (String cell : row) {
                assertThat(cell.matches("(?s)[=+@\\t\\r].*|-.*[^0-9.E-].*"))
                        .as(cell)
                        .isFalse();
            }
        }
    }

    @Test
    void numbers_tellRivalFiguresAndNewDefinitions() throws IOException {
        List<CSVRecord> rows = rows(EntryTables.NUMBERS.forSpreadsheets(all()));
        assertThat(rows).extracting(row -> row.get("disputed")).contains("yes", "no");
        long breaks = rows.stream()
                .filter(row -> row.get("new_definition").equals("yes"))
                .count();
        long series = catalog.series().stream()
                .filter(each -> !each.breaks().isEmpty())
                .count();
        assertThat(series).isPositive();
        assertThat(breaks).isGreaterThanOrEqualTo(series);
    }

    @Test
    void calendar_holdsWhatIsKnownToTheDay_andCountsTheRest() throws IOException, ParserException {
        ExportedFile file = ExportFormat.ICS.write(all());
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(file)));
        List<VEvent> events = calendar.getComponents("VEVENT");
        List<Entry> known = catalog.entries().stream()
                .filter(entry -> entry.date().toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                .toList();
        assertThat(known).isNotEmpty();
        assertThat(events).hasSameSizeAs(known);
        VEvent first = events.getFirst();
        assertThat(first.getDateTimeStart().getDate())
                .isEqualTo(LocalDate.parse(known.getFirst().date().toString()));
        assertThat(first.getUrl().getUri())
                .hasToString(BASE + "/entry/" + known.getFirst().id());
        int leftOut = catalog.entries().size() - known.size();
        assertThat(file.leftOut()).containsExactly(leftOut + " entries not known to the day are left out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1923",
                "1923-04",
                "1923-04-07~",
                "1923-04-07?",
                "1923-04-XX",
                "1923-04-07/1923-04-09",
                "-0043-03-15"
            })
    void dateThatNobodyKnowsToTheDay_isInNoCalendar(String edtf) {
        assertThat(text(ExportFormat.ICS.write(one(edtf)))).doesNotContain("VEVENT");
    }

    @Test
    void timeline_saysInItsWordsHowExactlyADateIsKnown() {
        JsonNode about = json(ExportFormat.TIMELINEJS.write(one("1923-04~")))
                .path("events")
                .path(0);
        assertThat(about.path("display_date").asString()).isEqualTo("about April 1923");
        assertThat(about.path("start_date").toString()).isEqualTo("{\"year\":1923,\"month\":4}");
        JsonNode between = json(ExportFormat.TIMELINEJS.write(one("1922-10/1923-04")))
                .path("events")
                .path(0);
        assertThat(between.path("end_date").path("month").asInt()).isEqualTo(4);
        ExportedFile unknown = ExportFormat.TIMELINEJS.write(one("../1800"));
        assertThat(json(unknown).path("events")).isEmpty();
        assertThat(unknown.leftOut()).contains("1 entry without a beginning is left out.");
    }

    @Test
    void timeline_escapesWhatTimelineJsShowsAsHtml() {
        JsonNode timeline = json(ExportFormat.TIMELINEJS.write(all()));
        for (JsonNode slide : timeline.path("events")) {
            assertThat(slide.path("text").path("headline").asString()).doesNotContain("<");
        }
        assertThat(timeline.path("events").size()).isPositive();
    }

    @Test
    void json_holdsEntriesWithTheirSources_andWhereItCameFrom() {
        JsonNode document = json(ExportFormat.JSON.write(all()));
        assertThat(document.path("entries").size()).isEqualTo(catalog.entries().size());
        assertThat(document.path("exhibit").path("version").asString()).isEqualTo(catalog.version());
        assertThat(document.path("exhibit").path("address").asString()).isEqualTo(BASE + "/");
        List<String> sources = document.path("sources")
                .valueStream()
                .map(source -> source.path("id").asString())
                .toList();
        document.path("entries")
                .forEach(entry -> entry.path("statements")
                        .forEach(statement -> statement
                                .path("cites")
                                .forEach(cite -> assertThat(sources)
                                        .contains(cite.path("source").asString()))));
    }

    @Test
    void linkedData_hasWholeAddressesOrNone() {
        for (JsonNode article : json(ExportFormat.JSONLD.write(all())).path("@graph")) {
            assertThat(article.path("url").asString()).startsWith(BASE + "/entry/");
        }
        ExportedFile without = ExportFormat.JSONLD.write(one("1923"));
        assertThat(json(without).path("@graph").path(0).has("url")).isFalse();
        assertThat(without.leftOut()).hasSize(1);
    }

    @Test
    void package_describesEachFileAndEachColumnOfIt() throws IOException {
        Map<String, ExportedFile> files = DataPackage.of(all());
        JsonNode descriptor = json(files.get("datapackage.json"));
        assertThat(descriptor.path("resources")).hasSize(files.size() - 1);
        for (JsonNode resource : descriptor.path("resources")) {
            ExportedFile file = files.get(resource.path("path").asString());
            assertThat(resource.path("bytes").asInt()).isEqualTo(file.bytes().length);
            assertThat(resource.path("name").asString()).matches("[a-z0-9-]+");
            if (!resource.path("format").asString().equals("csv")) continue;
            List<String> header = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .get()
                    .parse(new StringReader(text(file)))
                    .getHeaderNames();
            assertThat(resource.path("schema")
                            .path("fields")
                            .valueStream()
                            .map(field -> field.path("name").asString()))
                    .containsExactlyElementsOf(header);
        }
        assertThat(text(files.get("entries.csv"))).doesNotStartWith("\uFEFF").doesNotContain("EDTF ");
    }

    @Test
    void package_keepsTheTypesThatItTells() throws IOException {
        Map<String, ExportedFile> files = DataPackage.of(all());
        for (JsonNode resource : json(files.get("datapackage.json")).path("resources")) {
            if (!resource.path("format").asString().equals("csv")) continue;
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text(files.get(resource.path("path").asString()))))
                    .getRecords();
            for (JsonNode field : resource.path("schema").path("fields")) {
                String form = switch (field.path("type").asString()) {
                    case "integer" -> "-?\\d*";
                    case "number" -> "-?\\d*(\\.\\d+)?";
                    case "boolean" -> "yes|no|";
                    default -> "(?s).*";
                };
                assertThat(rows)
                        .as(field.toString())
                        .allMatch(row -> row.get(field.path("name").asString()).matches(form));
            }
        }
    }
}
