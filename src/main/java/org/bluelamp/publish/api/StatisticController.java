package org.bluelamp.publish.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.publish.http.CsvFile;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.table.Csv;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the series and maps of the catalogue, as JSON and as CSV tables. */
@RestController
final class StatisticController {
    private final ApiAnswers answers;

    StatisticController(ApiAnswers answers) {
        this.answers = answers;
    }

    /** The list of series. */
    @GetMapping("/api/v1/series.json")
    ResponseEntity<byte[]> series(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.ofSite(asked, "series", () -> ApiAnswers.documents(asked).seriesList());
    }

    @GetMapping("/api/v1/series/{id}.json")
    ResponseEntity<byte[]> oneSeries(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Series series = series(asked.catalog(), id);
        return answers.ofSite(
                asked, "series|" + id, () -> ApiAnswers.documents(asked).series(series));
    }

    @GetMapping("/api/v1/series/{id}.csv")
    ResponseEntity<byte[]> seriesTable(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        Series series = series(asked.catalog(), id);
        return table(
                request,
                asked,
                "series.csv|" + id,
                () -> ApiAnswers.documents(asked).table(series));
    }

    /** The list of maps. */
    @GetMapping("/api/v1/maps.json")
    ResponseEntity<byte[]> maps(HttpServletRequest request) {
        PageRequest asked = answers.asked(request);
        return answers.ofSite(asked, "maps", () -> ApiAnswers.documents(asked).mapList());
    }

    @GetMapping("/api/v1/maps/{id}.json")
    ResponseEntity<byte[]> map(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        AreaMap map = map(asked.catalog(), id);
        return answers.ofSite(
                asked, "map|" + id, () -> ApiAnswers.documents(asked).map(map));
    }

    @GetMapping("/api/v1/maps/{id}.csv")
    ResponseEntity<byte[]> mapTable(HttpServletRequest request, @PathVariable String id) {
        PageRequest asked = answers.asked(request);
        AreaMap map = map(asked.catalog(), id);
        return table(
                request,
                asked,
                "map.csv|" + id,
                () -> ApiAnswers.documents(asked).table(map));
    }

    private ResponseEntity<byte[]> table(
            HttpServletRequest request, PageRequest asked, String key, Supplier<Csv> table) {
        boolean isForSpreadsheets = Boolean.parseBoolean(request.getParameter("bom"));
        return isForSpreadsheets
                ? answers.send(asked, key + "|bom", () -> CsvFile.forSpreadsheets(table.get()))
                : answers.send(asked, key, () -> CsvFile.plain(table.get()));
    }

    private static Series series(Catalog catalog, String id) {
        return catalog.series(id)
                .orElseThrow(() -> ApiAnswers.unknown(
                        "series", id, catalog.series().stream().map(Series::id).toList()));
    }

    private static AreaMap map(Catalog catalog, String id) {
        return catalog.map(id)
                .orElseThrow(() -> ApiAnswers.unknown(
                        "map", id, catalog.maps().stream().map(AreaMap::id).toList()));
    }
}
