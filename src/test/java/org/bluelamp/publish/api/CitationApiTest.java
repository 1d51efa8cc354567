package org.bluelamp.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.RunningApplication.get;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bluelamp.RunningApplication;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationApiTest {
    private static final String ENTRY = "/api/v1/cite/entry/melbourne-wireless";

    private static Catalog catalog() {
        return RunningApplication.context().getBean(CatalogSource.class).current();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void entry_isCitedInEveryStyleWithItsAddressAndVersion() {
        JsonNode cited = json(ENTRY);
        assertThat(cited.path("citations"))
                .hasSize(4)
                .allSatisfy(citation -> assertThat(citation.path("text").asString())
                        .contains("/entry/melbourne-wireless")
                        .contains(catalog().version()));
        assertThat(cited.path("version").asString()).isEqualTo(catalog().version());
        assertThat(cited.path("files").path("bib").asString()).isEqualTo(ENTRY + ".bib");
    }

    @Test
    void oneStyle_isAnsweredAlone() {
        assertThat(json(ENTRY + "?style=harvard").path("citations"))
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.path("style").asString()).isEqualTo("harvard"));
    }

    @Test
    void dayOfReading_isToldWherePeopleRead_andNeverInAFile() {
        String day = "accessed=" + today();
        String year = "Accessed: " + today().getDayOfMonth() + " ";
        assertThat(json(ENTRY + "?style=harvard&" + day).toString()).contains(year);
        assertThat(get(ENTRY + ".html?" + day).body()).contains(year);
        assertThat(get(ENTRY + ".bib?" + day).body())
                .isEqualTo(get(ENTRY + ".bib").body());
    }

    @ParameterizedTest
    @CsvSource({
        "?style=bogus, 400",
        "?accessed=yesterday, 400",
        "?accessed=1999-01-01, 400",
        "?statement=0, 400",
        "?statement=x, 400",
        "?statement=999, 404",
    })
    void parameterThatMeansNothing_isRefused(String query, int status) {
        HttpResponse<String> answer = get(ENTRY + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cite/entry/melborne-wireless",
                "/api/v1/cite/entry/nothing.bib",
                "/api/v1/cite/lamp/melbourne-wireless",
                "/api/v1/cite/nothing",
                "/api/v1/cite/sources",
                "/api/v1/cite/sources.html",
                "/cite",
                "/cite/entry/nothing",
                "/cite/exhibit/nothing",
                "/cite/entry/melbourne-wireless/more",
            })
    void addressOfNothing_isNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nearId_isNamed() {
        assertThat(get("/api/v1/cite/entry/melborne-wireless").body()).contains("melbourne-wireless");
    }

    @ParameterizedTest
    @CsvSource({
        "bib, application/x-bibtex;charset=UTF-8",
        "ris, application/x-research-info-systems;charset=UTF-8",
        "json, application/vnd.citationstyles.csl+json;charset=UTF-8",
    })
    void file_hasItsTypeAndIsKeptByItsVersion(String extension, String type) {
        HttpResponse<String> answer =
                get(ENTRY + "." + extension + "?v=" + catalog().version());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        HttpResponse<String> fresh = get(ENTRY + "." + extension);
        String etag = fresh.headers().firstValue("ETag").orElseThrow();
        assertThat(get(ENTRY + "." + extension, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void sourcesOfASelection_areThoseOfTheEntriesThatTheQueryFinds() throws Exception {
        long all = json("/api/v1/cite/sources.json").size();
        JsonNode some = json("/api/v1/cite/sources.json?to=1925&theme=communications");
        assertThat(some.size()).isPositive().isLessThanOrEqualTo((int) all);
        assertThat(json("/api/v1/cite/sources.json?to=1700")).isEmpty();
        JsonNode one = json("/api/v1/cite/sources.json?entry=melbourne-wireless");
        long cited = catalog()
                .entry("melbourne-wireless")
                .orElseThrow()
                .cites()
                .map(cite -> cite.source())
                .distinct()
                .count();
        assertThat(one.size()).isEqualTo((int) cited);
        var parsed = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
                // Months.
            }
        }.parse(new StringReader(
                get("/api/v1/cite/sources.bib?to=1925&theme=communications").body()));
        assertThat(parsed.getEntries()).hasSize(some.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cite/exhibit",
                "/api/v1/cite/number/members",
                "/api/v1/cite/story/radio-car",
                "/api/v1/cite/system/radio-room"
            })
    void everyKind_canBeCited(String path) {
        assertThat(json(path).path("citations")).hasSize(4);
        assertThat(get(path + ".html").body()).contains("bl-citation-copy");
        Document page = Jsoup.parse(get(path.replace("/api/v1", "")).body());
        assertThat(page.select(".bl-citation")).hasSize(4);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void pageOfAnEntry_leadsToItsCitations_andFromThereToFilesAndStatements() {
        Document entry = Jsoup.parse(get("/entry/melbourne-wireless").body());
        String cite = entry.select("bl-cite a").attr("href");
        assertThat(cite).isEqualTo("/cite/entry/melbourne-wireless");
        Document page = Jsoup.parse(get(cite).body());
        assertThat(page.select("a[download]"))
                .hasSize(6)
                .allSatisfy(
                        link -> assertThat(get(link.attr("href")).statusCode()).isEqualTo(200));
        String statement = page.select("a[href*=statement=1]").attr("href");
        assertThat(Jsoup.parse(get(statement).body())
                        .select(".bl-citation-text")
                        .first()
                        .text())
                .contains("statement 1")
                .contains("/entry/melbourne-wireless#statement-1");
        assertThat(entry.select("#statement-1")).hasSize(1);
    }

    @Test
    void citationInAnotherLanguage_hasTheLinksOfThatLanguage() {
        Document page =
                Jsoup.parse(get("/cite/entry/melbourne-wireless?lang=ar").body());
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("a[download]").attr("href")).contains("lang=ar");
        assertThat(page.select("bl-cite").attr("src")).contains("lang=ar");
    }
}
