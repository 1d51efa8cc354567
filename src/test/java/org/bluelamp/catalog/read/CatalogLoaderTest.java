package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Quantity;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.search.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogLoaderTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    @Test
    void soundEntry_loaded_isWholeAndWithoutProblems() {
        Catalog catalog = folder.entry("melbourne").load();

        assertThat(catalog.problems()).isEmpty();
        Entry entry = catalog.entry("melbourne").orElseThrow();
        assertThat(entry.date()).hasToString("1923-04~");
        assertThat(entry.place().orElseThrow().country()).isEqualTo("AU");
        assertThat(entry.place().orElseThrow().latitude()).contains(-37.81);
        assertThat(entry.title().in("fr")).isEqualTo(new Text.Localized("en", "Wireless in patrol cars"));
        assertThat(entry.statements().getFirst().cites().getFirst().quote()).contains("a set");
        assertThat(entry.dispute().orElseThrow().positions()).hasSize(2);
        assertThat(entry.figures().getFirst().unit()).isEqualTo(Text.english("cars"));
    }

    @Test
    void entries_loaded_areInTimeOrderAndKnowWhatLedToThem() {
        Catalog catalog = folder.entry("later", "1923-04~", "1930")
                .entry("earlier", "\"figures\"", "\"ledTo\": [\"later\"], \"figures\"")
                .load();

        assertThat(catalog.entries()).extracting(Entry::id).containsExactly("earlier", "later");
        assertThat(catalog.leadingTo("later")).extracting(Entry::id).containsExactly("earlier");
        assertThat(catalog.leadingTo("earlier")).isEmpty();
    }

    @Test
    void source_loaded_hasItsFieldsAndItsWholeRecord() {
        Source source = folder.source("{ \"literal\": \"Our Correspondent\" }", """
                        { "family": "Poli", "given": "Joseph" }, { "literal": "INTERPOL" }""", "\"URL\"", """
                        "volume": "3",
                        "issued": { "date-parts": [["1923", 5, 11]] }, "language": "de", "URL\"""")
                .load()
                .source("otago-1923")
                .orElseThrow();

        assertThat(source.authors()).containsExactly("Joseph Poli", "INTERPOL");
        assertThat(source.issued()).hasToString("Optional[1923-05-11]");
        assertThat(source.address()).contains(URI.create("https://example.org/a"));
        assertThat(source.kind()).isEqualTo(Source.Kind.ARCHIVE);
        assertThat(source.csl().path("volume").asString()).isEqualTo("3");
    }

    @Test
    void series_loaded_hasPointsInOrderOfDate() {
        Series series = folder.series("radios", "\"1923\"", "\"1950\"")
                .load()
                .series("radios")
                .orElseThrow();

        assertThat(series.points()).extracting(point -> point.date().toString()).containsExactly("1924", "1950");
        assertThat(series.quantity()).isEqualTo(Quantity.COUNT);
        assertThat(series.breaks()).hasSize(1);
    }

    @Test
    void folder_withTimelineAlone_isAnEmptyExhibit() throws Exception {
        Files.delete(temp.resolve("sources.json"));

        Catalog catalog = folder.load();

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.find(Query.ALL).entries()).isEmpty();
    }

    @Test
    void timeline_withTitleAndThemesAlone_takesSpanAndKindsFromItsEntries() {
        folder.write("timeline.json", """
                { "title": { "en": "T" }, "themes": [ { "id": "radio", "name": { "en": "Radio" } } ] }""");

        Exhibit exhibit = folder.entry("first")
                .entry("second", "1923-04~", "1950/..", "\"first-use\"", "\"court-ruling\"")
                .entry("third", "1923-04~", "1931-05", "\"kind\": \"first-use\",", "")
                .load()
                .exhibit();

        assertThat(exhibit.span()).hasToString("1923/1950");
        assertThat(exhibit.languages()).containsExactly("en");
        assertThat(exhibit.eras()).isEmpty();
        assertThat(exhibit.kinds())
                .containsExactly(
                        new Exhibit.Kind("court-ruling", Text.english("Court ruling")),
                        new Exhibit.Kind("event", Text.english("Event")),
                        new Exhibit.Kind("first-use", Text.english("First use")));
        assertThat(exhibit.subtitle().in("en").text()).isEmpty();
    }

    @Test
    void version_ofTheSameContent_isTheSame_andChangesWithAnyByte(@TempDir Path other) {
        String version = folder.entry("melbourne").load().version();

        assertThat(version).matches("[0-9a-f]{16}");
        assertThat(new ExhibitFolder(other).entry("melbourne").load().version()).isEqualTo(version);
        assertThat(folder.entry("melbourne", "drove", "Drove").load().version()).isNotEqualTo(version);
    }

    @Test
    void folder_withoutTimeline_isUnreadable() throws Exception {
        Files.delete(temp.resolve("timeline.json"));

        assertThatThrownBy(folder::load)
                .isInstanceOf(CatalogUnreadableException.class)
                .hasMessage("timeline.json: the file is missing."
                        + " Write it; the folder data/schema tells what belongs in it.");
    }

    @Test
    void folder_thatIsNotThere_isUnreadable() {
        assertThatThrownBy(() -> new CatalogLoader().load(temp.resolve("nowhere")))
                .isInstanceOf(CatalogUnreadableException.class)
                .hasMessageContaining("timeline.json: there is no folder ")
                .hasMessageContaining("nowhere. Name the exhibit's folder as it is called, or make it.");
    }

    @Test
    void timeline_withoutTitleOrThemes_isUnreadableForAllItsReasons() {
        folder.write("timeline.json", "{ \"themes\": [] }");

        assertThatThrownBy(folder::load)
                .isInstanceOf(CatalogUnreadableException.class)
                .hasMessageContaining("timeline.json: \"title\" is missing. Add it.")
                .hasMessageContaining("timeline.json#/themes: the list has 0 items and needs 1 or more.");
    }

    @Test
    void timeline_withABrokenEra_isReadWithoutIt() {
        Catalog catalog = folder.timeline("\"span\"", """
                        "eras": [ { "id": "a", "name": { "en": "A" }, "span": "1950/1923" },
                                  { "id": "b", "name": { "en": "B" }, "span": "1950/.." },
                                  { "id": "c", "name": { "en": "C" }, "span": "1923/1950" } ], "span\"""").load();

        assertThat(catalog.exhibit().eras()).extracting(Exhibit.Era::id).containsExactly("c");
        assertThat(catalog.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "timeline.json#/eras/0/span: \"1950/1923\" is not a date: the interval ends before it begins."
                                + " Write 1923/1950.",
                        "timeline.json#/eras/1/span: the span \"1950/..\" has only one end. Write both: 1923/2026.");
    }
}
