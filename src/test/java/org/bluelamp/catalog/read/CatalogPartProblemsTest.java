package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each sort of problem in disputes, places, links and media: its text, and what is left out for it. */
class CatalogPartProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    @Test
    void disputeWithOnePosition_goesWhole() {
        Catalog catalog = folder.entry(
                        "a",
                        "{ \"date\": \"1921\", \"text\": { \"en\": \"Detroit\" }, \"cites\": [ { \"source\":"
                                + " \"otago-1923\" } ] },",
                        "")
                .load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/dispute/positions: a dispute needs two positions or more, and here is 1.");
        assertThat(catalog.entries().getFirst().dispute()).isEmpty();
    }

    @Test
    void countryOutsideIso_takesThePlaceAlone() {
        Catalog catalog = folder.entry("a", "\"AU\"", "\"UK\"").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/place/country: there is no country \"UK\" in ISO 3166-1. Write GB.");
        assertThat(catalog.entries().getFirst().place()).isEmpty();
    }

    @Test
    void latitudeWithoutLongitude_isTold() {
        assertProblems(folder.entry("a", ", \"lon\": 144.96", "").load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/place: \"lat\" stands without \"lon\".");
    }

    @Test
    void ledToAnUnknownEntry_isDroppedWithTheNearest() {
        Catalog catalog = folder.entry("detroit-radio", "1923-04~", "1928")
                .entry("a", "\"figures\"", "\"ledTo\": [\"detroit-radios\", \"detroit-radio\"], \"figures\"")
                .load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/ledTo/0: there is no entry \"detroit-radios\"."
                        + " Did you mean \"detroit-radio\"?");
        assertThat(catalog.entry("a").orElseThrow().ledTo()).containsExactly("detroit-radio");
    }

    @Test
    void ledToAnEntryThatIsLeftOut_isDropped() {
        Catalog catalog = folder.entry("b", "1923-04~", "1923-13")
                .entry("a", "\"figures\"", "\"ledTo\": [\"b\"], \"figures\"")
                .load();

        assertProblems(catalog).contains("entries/a.json#/ledTo/0: the entry \"b\" is left out. Mend entries/b.json.");
        assertThat(catalog.entry("a").orElseThrow().ledTo()).isEmpty();
    }

    @Test
    void ledToItselfOrToAnEarlierEntry_isDropped() {
        assertProblems(folder.entry("b", "1923-04~", "1900")
                        .entry("a", "\"figures\"", "\"ledTo\": [\"a\", \"b\"], \"figures\"")
                        .load())
                .containsExactly(
                        "entries/a.json#/ledTo/0: the entry leads to itself. Take it out.",
                        "entries/a.json#/ledTo/1: the entry \"b\" (1900) is earlier than this one (1923-04~)."
                                + " Name later entries only, or correct a date.");
    }

    @Test
    void mediumWithoutItsFile_isDropped() {
        Catalog catalog = folder.entry("a", "\"figures\"", medium("car.svg") + "\"figures\"")
                .load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/media/0/file: there is no file \"car.svg\" in the folder media."
                        + " Put it there, or correct the name.");
        assertThat(catalog.entries().getFirst().media()).isEmpty();
    }

    @Test
    void mediumOutsideTheFolder_isDropped(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("car.svg"), "<svg/>");
        Files.createDirectories(temp.resolve("media"));
        Files.createSymbolicLink(temp.resolve("media/car.svg"), elsewhere.resolve("car.svg"));

        assertProblems(folder.entry("a", "\"figures\"", medium("car.svg") + "\"figures\"")
                        .entry("b", "\"figures\"", medium("../car.svg") + "\"figures\"")
                        .load())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo("entries/a.json#/media/0/file: \"car.svg\" is a link that leads out of the"
                                        + " data folder. Put the file itself into the folder media."),
                        problem -> assertThat(problem)
                                .startsWith("entries/b.json#/media/0/file: \"../car.svg\" is not in the form"));
    }

    private static String medium(String file) {
        return "\"media\": [ { \"file\": \"" + file
                + "\", \"alt\": { \"en\": \"A car\" }, \"credit\": \"We\", \"licence\": \"CC-BY-4.0\" } ], ";
    }

    @Test
    void drawingThatIsMoreThanADrawing_isLeftOut() {
        Catalog catalog = withDrawing("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
                .load();

        assertProblems(catalog)
                .containsExactly(
                        "entries/a.json#/media/0/file: \"a.svg\" holds <script>. A drawing is SVG made of shapes,"
                                + " text, gradients, patterns, masks and styles; save it as plain SVG.");
        assertThat(catalog.entries().getFirst().media()).isEmpty();
    }

    private ExhibitFolder withDrawing(String svg) {
        return folder.write("media/a.svg", svg).entry("a", "\"figures\"", """
            "media": [ { "file": "a.svg", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ], "figures\"\
            """);
    }
}
