package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Welcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The welcome of an exhibit: each sort of problem in it, and what is left out for it. */
class WelcomeProblemsTest {
    private static final String DRAWING =
            "\"media\": [ { \"file\": \"a.svg\", \"alt\": { \"en\": \"A set\" }, \"credit\": \"We\","
                    + " \"licence\": \"CC0-1.0\" } ]";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp).entry("a").series("radios").story("radio-car");
    }

    private Catalog welcoming(String welcome) {
        return folder.timeline("\"span\"", "\"welcome\": " + welcome + ", \"span\"")
                .load();
    }

    @Test
    void welcome_loaded_isWholeAndItsDrawingsAreServed() {
        folder.write("media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .write("media/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Catalog catalog = welcoming("""
                { "question": { "en": "Who hears?" }, "sentence": { "en": "{entries} from {first} to {last}." }, %s,
                  "ways": [ { "kind": "story", "story": "radio-car", "label": { "en": "{minutes} minutes" } },
                            { "kind": "turning-points", "line": { "en": "All {points}" }, %s },
                            { "kind": "year-and-country" } ] }""".formatted(DRAWING, DRAWING.replace("a.svg", "b.svg")));

        assertThat(catalog.problems()).isEmpty();
        Welcome welcome = catalog.exhibit().welcome();
        assertThat(welcome.question()).contains(Text.english("Who hears?"));
        assertThat(welcome.media()).extracting(Entry.Medium::file).containsExactly("a.svg");
        assertThat(welcome.ways())
                .extracting(Welcome.Way::kind)
                .containsExactly(Welcome.Kind.STORY, Welcome.Kind.TURNING_POINTS, Welcome.Kind.YEAR_AND_COUNTRY);
        assertThat(welcome.ways().getFirst().story()).contains("radio-car");
        assertThat(catalog.media("b.svg")).isPresent();
    }

    @Test
    void exhibitWithout_hasNone() {
        assertThat(folder.load().exhibit().welcome()).isEqualTo(Welcome.NONE);
    }

    @Test
    void wayIntoAnUnknownStory_isLeftOut() {
        Catalog catalog = welcoming("""
                { "ways": [ { "kind": "turning-points" }, { "kind": "story", "story": "radio-cars" } ] }""");

        assertThat(catalog.exhibit().welcome().ways())
                .extracting(Welcome.Way::kind)
                .containsExactly(Welcome.Kind.TURNING_POINTS);
        assertProblems(catalog)
                .containsExactly("timeline.json#/welcome/ways/1/story: no story in stories/ has the id \"radio-cars\"."
                        + " Did you mean \"radio-car\"?");
    }

    @Test
    void wayIntoNoStory_isLeftOut_andAStoryOfAnotherKindIsTold() {
        Catalog catalog = welcoming("""
                { "ways": [ { "kind": "story" }, { "kind": "turning-points", "story": "radio-car" } ] }""");

        assertThat(catalog.exhibit().welcome().ways()).singleElement().satisfies(way -> {
            assertThat(way.kind()).isEqualTo(Welcome.Kind.TURNING_POINTS);
            assertThat(way.story()).isEmpty();
        });
        assertProblems(catalog)
                .containsExactlyInAnyOrder(
                        "timeline.json#/welcome/ways/0: the way leads into a story and names none."
                                + " Add \"story\" with the id of one.",
                        "timeline.json#/welcome/ways/1/story: a way of this kind leads into no story."
                                + " Take it out, or make \"story\" the way's kind.");
    }

    @Test
    void bracesAroundWhatIsNotCounted_leaveTheTextOut() {
        Catalog catalog = welcoming("""
                { "question": { "en": "Who hears?" }, "sentence": { "en": "{entires} moments." },
                  "ways": [ { "kind": "turning-points", "label": { "en": "In {minutes} minutes" } } ] }""");

        assertThat(catalog.exhibit().welcome().sentence()).isEmpty();
        assertThat(catalog.exhibit().welcome().question()).isPresent();
        assertThat(catalog.exhibit().welcome().ways())
                .singleElement()
                .satisfies(way -> assertThat(way.label()).isEmpty());
        assertProblems(catalog)
                .containsExactlyInAnyOrder(
                        "timeline.json#/welcome/sentence/en: nothing is counted as \"{entires}\"."
                                + " Did you mean \"entries\"?",
                        "timeline.json#/welcome/ways/0/label/en: nothing is counted as \"{minutes}\"."
                                + " Known: entries, first, last, points.");
    }

    @Test
    void missingDrawingAndUnknownKind_areLeftOutAlone() {
        Catalog catalog = welcoming("""
                { "question": { "en": "Who hears?" }, %s, "ways": [ { "kind": "highlights" } ] }""".formatted(DRAWING));

        assertThat(catalog.exhibit().welcome().question()).isPresent();
        assertThat(catalog.exhibit().welcome().media()).isEmpty();
        assertThat(catalog.exhibit().welcome().ways()).isEmpty();
        assertThat(catalog.problems())
                .extracting(problem -> problem.pointer())
                .containsExactlyInAnyOrder("/welcome/media/0/file", "/welcome/ways/0/kind");
    }
}
