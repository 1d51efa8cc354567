package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories as they are read, and one test for each sort of problem in them: its text, and what is left out for it. */
class CatalogStoriesTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitToLeadThrough() {
        folder = new ExhibitFolder(temp).entry("a").series("radios");
    }

    @Test
    void soundStory_loaded_isWholeAndWithoutProblems() {
        Catalog catalog = folder.story("radio-car").load();

        assertThat(catalog.problems()).isEmpty();
        Story story = catalog.story("radio-car").orElseThrow();
        assertThat(story.theme()).contains("radio");
        assertThat(story.span()).hasToString("1920-05/1940");
        assertThat(story.seconds()).isEqualTo(50);
        Story.Step first = story.steps().getFirst();
        assertThat(first.entry()).contains("a");
        assertThat(first.window()).hasToString("1921/1935");
        assertThat(first.title().orElseThrow().in("fr")).isEqualTo(new Text.Localized("en", "One listens"));
        assertThat(first.cites()).extracting(Entry.Cite::source).containsExactly("otago-1923");
        assertThat(story.steps().getLast())
                .isEqualTo(new Story.Step(
                        Optional.empty(),
                        Optional.of("radios"),
                        EdtfDate.parse("1920-05/1940"),
                        Optional.empty(),
                        Text.english("Radios spread."),
                        List.of(),
                        20));
    }

    @Test
    void stories_areInOrderOfTheirBeginning_thenOfId() {
        Catalog catalog = folder.story("later")
                .story("b", "1920-05", "1910")
                .story("a", "1920-05", "1910")
                .load();

        assertThat(catalog.stories()).extracting(Story::id).containsExactly("a", "b", "later");
    }

    @Test
    void version_changesWithAStory() {
        String without = folder.load().version();
        String with = folder.story("radio-car").load().version();

        assertThat(with).isNotEqualTo(without);
        assertThat(folder.story("radio-car", "drove", "rode").load().version()).isNotEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "entry": "a",                | "entry": "b",                         | /entry: there is no entry "b". Did you mean "a"?
            "entry": "a",                | "entry": "nowhere",                   | /entry: there is no entry "nowhere". Known: a.
            "entry": "a",                | "series": "radio",                    | /series: there is no series "radio". Did you mean "radios"?
            "entry": "a",                | "entry": "a", "series": "radios",     | : the step has both "entry" and "series". Take one out, or make two steps.
            "entry": "a",                |                                       | : the step has neither "entry" nor "series". Add the id of one: what is this step about?
            "1921/1935"                  | "1923"                                | /window: the window "1923" is one date, not a stretch of time. Write where it begins and ends: 1921/1935.
            "1921/1935"                  | "1921/.."                             | /window: the window "1921/.." has an open end. Write both ends: 1921/1935.
            "1921/1935"                  | "/1935"                               | /window: the window "/1935" has an open end. Write both ends: 1921/1935.
            { "source": "otago-1923" }   | { "source": "otago-1932" }            | /cites/0/source: there is no source "otago-1932" in sources.json. Did you mean "otago-1923"?
            """)
    void brokenStep_isLeftOutAlone(String was, String is, String problem) {
        Catalog catalog = folder.story("radio-car", was, is == null ? "" : is).load();

        assertProblems(catalog).containsExactly("stories/radio-car.json#/steps/0" + problem);
        assertThat(catalog.story("radio-car").orElseThrow().steps())
                .singleElement()
                .extracting(Story.Step::series)
                .isEqualTo(Optional.of("radios"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "1921/1935"                    | "1935/1921"      | /steps/0/window
            "1921/1935"                    | "from 1921 on"   | /steps/0/window
            "One officer drove."           | "<b>Drove</b>"   | /steps/0/text/en
            "text": { "en": "One officer drove." }, |         | /steps/0
            """)
    void stepWithABrokenWindowOrText_isLeftOutAlone(String was, String is, String pointer) {
        Catalog catalog = folder.story("radio-car", was, is == null ? "" : is).load();

        assertThat(catalog.problems()).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(catalog.story("radio-car").orElseThrow().steps()).hasSize(1);
    }

    @Test
    void windowThatEndsBeforeItBegins_isToldWithItsRemedy() {
        assertProblems(folder.story("radio-car", "1921/1935", "1935/1921").load())
                .containsExactly(
                        "stories/radio-car.json#/steps/0/window: \"1935/1921\" is not a date: the interval ends"
                                + " before it begins. Write 1921/1935.");
    }

    @Test
    void windowBesideItsEntry_isTold_andTheStepStands() {
        Catalog catalog = folder.story("radio-car", "1921/1935", "1924/1935").load();

        assertProblems(catalog)
                .containsExactly("stories/radio-car.json#/steps/0/window: the entry \"a\" (1923-04~) lies outside the"
                        + " window \"1924/1935\". Widen or move the window, so that the entry can be seen.");
        assertThat(catalog.story("radio-car").orElseThrow().steps()).hasSize(2);
    }

    @Test
    void entryOrSeriesThatIsLeftOut_isNamedAsSuch() {
        Catalog catalog = folder.entry("a", "1923-04~", "1923-13")
                .series("radios", "\"count\"", "\"number\"")
                .story("radio-car")
                .load();

        assertProblems(catalog)
                .contains(
                        "stories/radio-car.json#/steps/0/entry: the entry \"a\" is left out. Mend entries/a.json.",
                        "stories/radio-car.json#/steps/1/series: the series \"radios\" is left out."
                                + " Mend series/radios.json.");
        assertThat(catalog.stories()).isEmpty();
    }

    @Test
    void secondsOutOfRange_areReplacedByTheUsual() {
        Catalog catalog =
                folder.story("radio-car", "\"seconds\": 30", "\"seconds\": 2").load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("stories/radio-car.json#/steps/0/seconds: 2 is less than 5.");
        assertThat(catalog.story("radio-car").orElseThrow().steps().getFirst().seconds())
                .isEqualTo(20);
    }

    @Test
    void unknownTheme_goesAlone() {
        Catalog catalog = folder.story("radio-car", "\"theme\": \"radio\"", "\"theme\": \"radios\"")
                .load();

        assertProblems(catalog)
                .containsExactly("stories/radio-car.json#/theme: there is no theme \"radios\" in timeline.json."
                        + " Did you mean \"radio\"?");
        assertThat(catalog.story("radio-car").orElseThrow().theme()).isEmpty();
    }

    @Test
    void mediumWithoutItsFile_isDropped() {
        Catalog catalog = folder.story("radio-car", "\"theme\"", """
                        "media": [ { "file": "car.svg", "alt": { "en": "A car" }, "credit": "Blue Lamp",
                                     "licence": "CC-BY-4.0" } ], "theme\"""").load();

        assertProblems(catalog)
                .containsExactly("stories/radio-car.json#/media/0/file: there is no file \"car.svg\" in the folder"
                        + " media. Put it there, or correct the name.");
        assertThat(catalog.story("radio-car").orElseThrow().media()).isEmpty();
    }

    @Test
    void storyWithoutTitleOrWithOneStep_isLeftOut() {
        Catalog catalog = folder.story("untitled", "\"title\": { \"en\": \"The radio car\" },", "")
                .write("stories/short.json", """
                        { "id": "short", "title": { "en": "Short" }, "lede": { "en": "Too short." },
                          "steps": [ { "entry": "a", "window": "1921/1935", "text": { "en": "All." } } ] }""")
                .load();

        assertProblems(catalog)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("stories/short.json#/steps: the list has 1 items and needs 2 or more."),
                        problem -> assertThat(problem).startsWith("stories/untitled.json: \"title\" is missing."));
        assertThat(catalog.stories()).isEmpty();
    }

    @Test
    void idThatIsTaken_leavesOutTheOtherFile() {
        Catalog catalog = folder.story("radio-car")
                .story("second", "\"id\": \"second\"", "\"id\": \"radio-car\"")
                .load();

        assertProblems(catalog)
                .contains("stories/second.json#/id: the id \"radio-car\" is taken by stories/radio-car.json."
                        + " Give one of them another id, and its file that name.");
        assertThat(catalog.stories()).hasSize(1);
    }
}
