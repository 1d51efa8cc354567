package org.bluelamp.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of an exhibit as a whole, and of the entries that its overview shows. */
class ExhibitReviewTest {
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitThatRestsOnAPrimarySource() {
        folder = new ExhibitFolder(temp).source("\"kind\": \"archive\"", "\"kind\": \"primary\"");
    }

    private List<String> warnings() {
        return EditorialReview.of(folder.load()).stream().map(Warning::toString).toList();
    }

    private List<String> warnings(Predicate<String> which) {
        return warnings().stream().filter(which).toList();
    }

    private void entry(String id, int significance, String drawing, String... wasAndIs) {
        folder.write("media/" + drawing, DRAWING).entry(id, wasAndIs);
        String json = folder.text("entries/" + id + ".json")
                .replace("\"significance\": 4", "\"significance\": " + significance)
                .replaceFirst(
                        "\\{",
                        "{ \"media\": [ { \"file\": \"" + drawing
                                + "\", \"alt\": { \"en\": \"A car\" }, \"credit\": \"Drawing: us\", \"licence\": \"CC-BY-4.0\" } ],");
        folder.write("entries/" + id + ".json", json);
    }

    /** So many entries of a weight, each with a drawing of its own. */
    private void entries(int count, int significance, String statement) {
        for (int i = 0; i < count; i++) {
            String id = "w" + significance + "-" + i;
            entry(id, significance, id + ".svg", "A car had a set.", statement);
        }
    }

    @Test
    void moreThan45TurningPoints_areTooMany() {
        entries(45, 5, "A car had a set.");
        assertThat(warnings()).isEmpty();

        entry("one-more", 5, "one-more.svg");
        assertThat(warnings())
                .containsExactly("timeline.json: 46 entries have the significance 5, more than 45. Give those a 4 whose"
                        + " turn another one stands for.");
    }

    @Test
    void aQuarterOfTheEntries_isMinor() {
        entries(76, 3, "A car had a set.");
        entries(24, 2, "A car had a set.");
        assertThat(warnings())
                .containsExactly("timeline.json: 24 of 100 entries have the significance 1 or 2, fewer than a quarter."
                        + " Ask of each 3 whether it is a further instance of what is told already.");

        entries(2, 1, "A car had a set.");
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1923 a car had a set.",
                "On 7 April 1923 a car came.",
                "By the summer of 1923 cars came.",
                "Early in the 1920s cars came.",
                "Since May 1923 a car came."
            })
    void moreThanThreeInTenOpeningsByADate_areToldOnce(String opening) {
        entries(70, 3, "A report of 1923 says so.");
        entries(30, 2, opening);
        assertThat(warnings()).isEmpty();

        entries(14, 1, opening);
        assertThat(warnings())
                .containsExactly("timeline.json: 44 of 114 entries open by a date, more than three in ten. The date"
                        + " stands above the text already: begin with a person, a thing or a voice.");
    }

    @Test
    void fewerThanSixInTenOnStrongSources_areTooFew() {
        String news = ExhibitFolder.SOURCE.replace("otago-1923", "news").replace("archive", "news");
        String company = ExhibitFolder.SOURCE.replace("otago-1923", "company").replace("archive", "company");
        folder.write("sources.json", "[" + String.join(",", ExhibitFolder.SOURCE, news, company) + "]");
        for (int i = 0; i < 100; i++) {
            folder.entry("e" + i, "\"significance\": 4", "\"significance\": 2");
            String json = folder.text("entries/e" + i + ".json")
                    .replace("\"source\": \"otago-1923\", \"quote\"", "\"source\": \"company\", \"quote\"");
            String source = i < 59 ? "otago-1923" : "news";
            folder.write("entries/e" + i + ".json", json.replace("otago-1923", source));
        }
        assertThat(warnings())
                .containsExactly("timeline.json: 59 of 100 entries rest on a record, an archive, a government, a"
                        + " scholar or a museum, fewer than six in ten. Find such a source where newspapers, companies"
                        + " and reference works stand alone.");

        folder.write("entries/e99.json", folder.text("entries/e0.json").replace("\"e0\"", "\"e99\""));
        assertThat(warnings()).isEmpty();
    }

    @Test
    void smallExhibit_isNotAskedForShares() {
        entries(99, 3, "In 1923 a car had a set.");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void turningPoint_whoseDrawingAnotherEntryShowsFirst_isTold() {
        entry("a", 5, "car.svg");
        entry("b", 2, "car.svg");
        entry("c", 2, "horse.svg");

        assertThat(warnings())
                .containsExactly("entries/a.json#/media: the drawing of a turning point, car.svg, is shown first by b,"
                        + " too. Give it a drawing of its own.");
    }

    @Test
    void turningPoint_withoutADrawing_isTold() {
        folder.entry("a", "\"significance\": 4", "\"significance\": 5");

        assertThat(warnings())
                .containsExactly(
                        "entries/a.json#/media: a turning point has no drawing. Give it a drawing of its own.");
    }

    @Test
    void turningPoint_whoseTitleIsTooLongForTheOverview_needsAShortOne() {
        String title = "{ \"en\": \"Wireless in patrol cars\" }";
        entry("a", 5, "a.svg", title, "{ \"en\": \"Wireless sets in patrol cars.\" }");
        entry("b", 4, "b.svg", title, "{ \"en\": \"Wireless sets in patrol cars.\" }");
        entry("c", 5, "c.svg", title, "{ \"en\": \"Wireless sets in patrol cars\" }");
        entry(
                "d",
                5,
                "d.svg",
                title,
                "{ \"en\": \"Wireless sets in patrol cars.\" }, \"short\": { \"en\": \"Wireless\" }");

        assertThat(warnings(warning -> warning.contains("title")))
                .containsExactly(
                        "entries/a.json#/title/en: the title of a turning point has 29 characters, and no short"
                                + " one stands beside it. Add \"short\", at most 28 characters that say the same.");
    }
}
