package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Explanation;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series and maps as they are read, and one test for each sort of problem in them. */
class CatalogStatisticsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    @Test
    void soundMap_loaded_isWholeAndWithoutProblems() {
        Catalog catalog = folder.map("stations").load();

        assertThat(catalog.problems()).isEmpty();
        AreaMap map = catalog.map("stations").orElseThrow();
        assertThat(map.ground()).isEqualTo(AreaMap.Ground.WORLD);
        assertThat(map.date()).hasToString("Optional[1930]");
        assertThat(map.values().getFirst().areas()).containsExactly("FR");
        AreaMap.Value gone = map.values().getLast();
        assertThat(gone.areas()).containsExactly("CZ", "SK");
        assertThat(gone.name()).contains(Text.english("Czechoslovakia"));
        assertThat(gone.spells()).extracting(EdtfDate::toString).containsExactly("1923/1938", "1945/..");
        assertThat(map.hasSpells()).isTrue();
        assertThat(map.heading()).isEqualTo(Text.english("Radio stations"));
    }

    @Test
    void shortNameOfASeries_isRead_andATooLongOneTakesTheSeries() {
        String title = "\"title\": { \"en\": \"Radios\" }";
        String named = title + ", \"short\": { \"en\": \"%s\" }";
        Catalog catalog =
                folder.series("radios", title, named.formatted("In cars")).load();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.series("radios").orElseThrow().shortTitle()).contains(Text.english("In cars"));

        assertProblems(folder.series("radios", title, named.formatted("r".repeat(41)))
                        .load())
                .first()
                .asString()
                .startsWith("series/radios.json#/short/en: ");
    }

    @Test
    void exhibitThatNamesASeries_showsItFirst_andAnUnknownOneIsAProblem() throws IOException {
        folder.series("radios", "", "").load();
        Path timeline = temp.resolve("timeline.json");
        String without = Files.readString(timeline);
        Files.writeString(timeline, without.replaceFirst("\\{", "{ \"series\": \"radios\","));
        Catalog catalog = folder.load();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.exhibit().firstSeries()).contains("radios");

        Files.writeString(timeline, without.replaceFirst("\\{", "{ \"series\": \"radio\","));
        Catalog mistyped = folder.load();
        assertThat(mistyped.exhibit().firstSeries()).isEmpty();
        assertProblems(mistyped)
                .containsExactly("timeline.json#/series: no series in series/ has the id \"radio\"."
                        + " Did you mean \"radios\"?");
    }

    @Test
    void seriesWithAnExplanation_loaded_hasItWhole() {
        Catalog catalog = folder.entry("melbourne")
                .series("radios", "\"points\": [ {", """
                        "form": "step", "finding": { "en": "Radios rose" }, "shows": { "en": "Sets." },
                        "limits": { "en": "No cars." }, "scale": "log", "scaleReason": { "en": "Steep." },
                        "entries": ["melbourne"], "points": [ { "status": "estimate",""")
                .load();

        assertThat(catalog.problems()).isEmpty();
        Series series = catalog.series("radios").orElseThrow();
        assertThat(series.form()).isEqualTo(Series.Form.STEP);
        assertThat(series.points()).extracting(Series.Point::status).first().hasToString("Optional[ESTIMATE]");
        assertThat(series.span()).hasToString("1923/1924");
        assertThat(series.heading()).isEqualTo(Text.english("Radios rose"));
        assertThat(series.explanation())
                .isEqualTo(new Explanation(
                        java.util.Optional.of(Text.english("Radios rose")),
                        java.util.Optional.of(Text.english("Sets.")),
                        java.util.Optional.of(Text.english("No cars.")),
                        Explanation.Scale.LOG,
                        java.util.Optional.of(Text.english("Steep.")),
                        java.util.List.of("melbourne")));
    }

    @Test
    void seriesWithoutExplanation_isLinearAndALine() {
        Series series = folder.series("radios").load().series("radios").orElseThrow();

        assertThat(series.form()).isEqualTo(Series.Form.LINE);
        assertThat(series.explanation().scale()).isEqualTo(Explanation.Scale.LINEAR);
        assertThat(series.heading()).isEqualTo(series.title());
    }

    @Test
    void version_changesWithAMap() {
        String before = folder.load().version();

        assertThat(folder.map("stations").load().version()).isNotEqualTo(before);
    }

    @Test
    void areaThatThereIsNot_takesItsValue_withTheNearest() {
        Catalog catalog = folder.map("stations", "\"SK\"", "\"CS\"").load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("maps/stations.json#/values/1/area/1: there is no area \"CS\" on this ground.");
        assertThat(catalog.map("stations").orElseThrow().values()).hasSize(1);
    }

    @Test
    void codeInWideUseThatIsNotTheStandards_isToldWithTheStandards() {
        assertProblems(folder.map("stations", "\"SK\"", "\"UK\"").load())
                .singleElement()
                .asString()
                .endsWith("there is no area \"UK\" on this ground. Write GB.");
    }

    @Test
    void areaThatTheGroundLacks_isTold_andItsValueStays() {
        Catalog catalog = folder.map("stations", "\"FR\"", "\"AQ\"").load();

        assertProblems(catalog)
                .containsExactly("maps/stations.json#/values/0/area/0: the area \"AQ\" is not drawn on this ground;"
                        + " its value is in the table alone. Take the code out and give the value a \"name\": the map"
                        + " then names it as not drawn.");
        assertThat(catalog.map("stations").orElseThrow().values()).hasSize(2);
    }

    @Test
    void countryOnTheGroundOfStates_isNoArea() {
        Catalog catalog = folder.map(
                        "stations", "\"FR\"", "\"US-CA\"", "\"date\"", "\"ground\": \"us-states\", \"date\"")
                .load();

        assertProblems(catalog).hasSize(2).allMatch(problem -> problem.contains("#/values/1/area/"));
        assertThat(catalog.map("stations").orElseThrow().ground()).isEqualTo(AreaMap.Ground.US_STATES);
    }

    @Test
    void areaWithTwoValuesAtOneTime_isTold_andTheSecondGoes() {
        Catalog catalog = folder.map("stations", "\"CZ\"", "\"FR\"").load();

        assertProblems(catalog)
                .containsExactly("maps/stations.json#/values/1/area/0: the area \"FR\" has a value at the same time in"
                        + " /values/0. Take one out, or give each its spells.");
        assertThat(catalog.map("stations").orElseThrow().values()).hasSize(1);
    }

    @Test
    void areaWithTwoValuesOneAfterTheOther_stands() {
        Catalog catalog = folder.map(
                        "stations",
                        "\"CZ\"",
                        "\"FR\"",
                        "\"FR\"], \"value\"",
                        "\"FR\"], \"spells\": [\"1939/1944\"], \"value\"")
                .load();

        assertThat(catalog.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1939, the spell \"1939\" does not say from when until when.",
        "../1939, the spell \"../1939\" does not say from when until when.",
        "1930/1950, the spell \"1930/1950\" begins before \"1923/1938\" has ended.",
        "1950/1940, \"1950/1940\" is not a date: the interval ends before it begins."
    })
    void spellThatIsNotSound_takesItsValue(String spell, String reason) {
        Catalog catalog = folder.map("stations", "1945/..", spell).load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("maps/stations.json#/values/1/spells/1: " + reason);
        assertThat(catalog.map("stations").orElseThrow().values()).hasSize(1);
    }

    @Test
    void valueWithNeitherAreaNorName_goes() {
        assertProblems(folder.map("stations", "[\"FR\"]", "[]").load())
                .containsExactly("maps/stations.json#/values/0: the value has neither an area nor a name."
                        + " Add the code of the area, or the name of what can't be drawn.");
    }

    @Test
    void yesThatIsNotOne_andAYearWithAFraction_areTold() {
        assertProblems(folder.map("a", "\"count\"", "\"yes\"", "\"value\": 3", "\"value\": 1")
                        .load())
                .containsExactly("maps/a.json#/values/1/value: 2 is not 1 in a map that says yes."
                        + " Write 1, or leave the area out.");
        assertProblems(folder.map("a", "\"count\"", "\"year\"", "\"value\": 3", "\"value\": 1923.5")
                        .load())
                .containsExactly("maps/a.json#/values/0/value: 1923.5 is not a year. Write a whole number: 1923.");
    }

    @Test
    void numberBeyondAllReckoning_takesItsPoint() {
        Catalog catalog =
                folder.series("radios", "\"value\": 18", "\"value\": 1e999").load();

        assertProblems(catalog)
                .containsExactly("series/radios.json#/points/1/value: the number is too large to be reckoned with."
                        + " The number in full. Good: 130000000.");
        assertThat(catalog.series("radios").orElseThrow().points()).hasSize(1);
    }

    @Test
    void logarithmicScaleWithAZero_isLinear() {
        Catalog catalog = folder.series(
                        "radios",
                        "\"value\": 17",
                        "\"value\": 0",
                        "\"points\"",
                        "\"scale\": \"log\", \"scaleReason\": { \"en\": \"Steep.\" }, \"points\"")
                .load();

        assertProblems(catalog)
                .containsExactly("series/radios.json#/scale: a logarithmic scale can't show a value of 0 or less, and"
                        + " there is one. Write linear, or leave the scale out.");
        Explanation explanation = catalog.series("radios").orElseThrow().explanation();
        assertThat(explanation.scale()).isEqualTo(Explanation.Scale.LINEAR);
        assertThat(explanation.scaleReason()).isEmpty();
    }

    @Test
    void reasonWithoutScale_isTold() {
        assertProblems(folder.series("radios", "\"points\"", "\"scaleReason\": { \"en\": \"Steep.\" }, \"points\"")
                        .load())
                .containsExactly("series/radios.json#/scaleReason: \"scaleReason\" stands without \"scale\" and is"
                        + " ignored. Add the scale.");
    }

    @Test
    void entryThatThereIsNot_isDroppedFromTheAnnotations() {
        Catalog catalog = folder.entry("melbourne")
                .entry("broken", "1923-04~", "1923-13")
                .map("stations", "\"values\"", "\"entries\": [\"melborne\", \"melbourne\", \"broken\"], \"values\"")
                .load();

        assertProblems(catalog)
                .contains(
                        "maps/stations.json#/entries/0: there is no entry \"melborne\". Did you mean \"melbourne\"?",
                        "maps/stations.json#/entries/2: the entry \"broken\" is left out. Mend entries/broken.json.");
        assertThat(catalog.map("stations").orElseThrow().explanation().entries())
                .containsExactly("melbourne");
    }

    @Test
    void unknownSourceOrTheme_isTold_asElsewhere() {
        assertProblems(folder.map("stations", "\"radio\"", "\"rodio\"", "otago-1923", "otago-1924")
                        .load())
                .containsExactlyInAnyOrder(
                        "maps/stations.json#/theme: there is no theme \"rodio\" in timeline.json."
                                + " Did you mean \"radio\"?",
                        "maps/stations.json#/values/0/cites/0/source: there is no source \"otago-1924\" in"
                                + " sources.json. Did you mean \"otago-1923\"?");
    }

    @Test
    void mapWithTheIdOfASeries_isLeftOut() {
        Catalog catalog = folder.series("stations").map("stations").load();

        assertProblems(catalog)
                .containsExactly("maps/stations.json#/id: \"stations\" is the id of a series."
                        + " Give the map another id, and its file that name.");
        assertThat(catalog.statistic("stations")).get().isInstanceOf(Series.class);
    }
}
