package org.bluelamp.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of an exhibit that is sound. */
class EditorialReviewTest {
    private static final String PRIMARY = "\"kind\": \"primary\"";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitThatRestsOnAPrimarySource() {
        folder = new ExhibitFolder(temp).source("\"kind\": \"archive\"", PRIMARY);
    }

    private List<String> warnings() {
        return EditorialReview.of(folder.load()).stream().map(Warning::toString).toList();
    }

    private void entry(String title, String statement) {
        folder.entry("a", "Wireless in patrol cars", title, "A car had a set.", statement);
    }

    @Test
    void soundEntry_getsNoWarning() {
        folder.entry("a");

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was the driver's car.", "They called it \\\"the box\\\"."})
    void straightMarks_areToldWithTheirWord(String statement) {
        entry("Wireless in patrol cars", statement);

        assertThat(warnings()).singleElement().asString().contains("statements/0/text/en: A straight mark in: ");
    }

    @Test
    void printersMarks_areSound() {
        entry("Wireless in patrol cars", "It was the driver’s car, which they called ‘the box’.");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void introductionsAndThePageAboutTheExhibit_areReadToo() {
        folder.timeline(
                        "\"en\": \"Cars\" }",
                        "\"en\": \"Cars\" }, \"introduction\": [ { \"text\": { \"en\": \"Very fast.\" },"
                                + " \"cites\": [ { \"source\": \"otago-1923\" } ] } ]")
                .write("about.json", """
                        { "title": { "en": "About" }, "sections": [ { "id": "a", "title": { "en": "A" },
                          "paragraphs": [ { "text": { "en": "A very small team." } } ] } ] }""");

        assertThat(warnings())
                .anyMatch(warning -> warning.startsWith("timeline.json#/themes/1/introduction/0/text/en: \"Very\""))
                .anyMatch(warning -> warning.startsWith("about.json#/sections/0/paragraphs/0/text/en: \"very\""));
    }

    @Test
    void eachPartOfASystem_isReadToo() {
        folder.entry("a")
                .series("radios")
                .map("stations")
                .system(
                        "room",
                        "One officer drove.",
                        "A very long drive.",
                        "Look at the rise.",
                        "Look, a very steep rise.",
                        "A round number.",
                        "A very round number.",
                        "\"Tower\" }, 5000",
                        "\"A very high tower\" }, 5000",
                        "It speaks.",
                        "It is very loud.");

        assertThat(warnings())
                .extracting(warning -> warning.replaceFirst(": .*", ""))
                .containsExactly(
                        "systems/room.json#/parts/0/text/statements/0/text/en",
                        "systems/room.json#/parts/1/chart/caption/en",
                        "systems/room.json#/parts/3/counter/note/en",
                        "systems/room.json#/parts/4/table/rows/1/cells/0/en",
                        "systems/room.json#/parts/5/diagram/nodes/0/text/en");
    }

    @Test
    void fillerWord_isToldWithItsPlaceItsContextAndWhatToDo() {
        entry("Wireless in patrol cars", "In the end it was a very heavy set for a car of that time.");

        assertThat(warnings())
                .containsExactly("entries/a.json#/statements/0/text/en: \"very\" in: In the end it was a very heavy set"
                        + " for a car of that … Leave it out, or give the number.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chief called it “a very revolutionary set”.",
                "The chief called it ‘a revolutionary set’ of officers’ tools.",
                "It stood in *Very Revolutionary Sets*.",
                "Officers of the Revolutionary Guard had it.",
                "It sent at very high frequencies.",
                "It had a variable pitch, an every-day set.",
            })
    void fillerWord_ofSomeoneElse_ofANameOrOfATerm_mayStand(String statement) {
        entry("Wireless in patrol cars", statement);

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "It sat in the center of the car., center, centre",
        "Catalogs were printed., Catalogs, catalogues",
        "The police organized a trial., organized, organis-",
    })
    void americanSpelling_isToldWithTheBritishOne(String statement, String american, String british) {
        entry("Wireless in patrol cars", statement);

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("\"" + american + "\" in: ", "Write \"" + british + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was run by the Center for Missing Children.", "Defense Department money paid for it."})
    void americanSpelling_inAName_mayStand(String statement) {
        entry("Wireless in patrol cars", statement);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void map_isReadForItsWords_too() {
        folder.map("stations", "An estimate.", "Basically an estimate.");

        assertThat(warnings())
                .containsExactly(
                        "maps/stations.json#/caveats/0/en: \"Basically\" in: Basically an estimate. Leave it out.");
    }

    @Test
    void series_isReadForItsWords_too() {
        folder.series("radios", "An estimate.", "Basically an estimate.");

        assertThat(warnings())
                .containsExactly(
                        "series/radios.json#/caveats/0/en: \"Basically\" in: Basically an estimate. Leave it out.");
    }

    @Test
    void translation_isNotReadAsEnglish() {
        entry("Wireless in patrol cars", "A car.\", \"fr\": \"Very color center.");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void first_inATitle_needsAnAccountOrADispute() {
        folder.entry(
                "a", "Wireless in patrol cars", "Melbourne runs the first radio car", "\"dispute\"", "\"x-dispute\"");
        folder.entry("b", "Wireless in patrol cars", "Melbourne runs the first radio car");
        folder.entry("c", "Wireless in patrol cars", "Melbourne claims the first car", "\"dispute\"", "\"x-dispute\"");

        assertThat(warnings().stream().filter(text -> text.contains("\"first\"")))
                .containsExactly(
                        "entries/a.json#/title/en: \"Melbourne runs the first radio car\" says \"first\" without"
                                + " saying by whose account. Name who says so, tell what happened without the rank, or add a"
                                + " dispute.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bureau opens its first case", "A network for first responders", "Who was first?"})
    void first_thatClaimsNothing_mayStand(String title) {
        folder.entry("a", "Wireless in patrol cars", title, "\"dispute\"", "\"x-dispute\"");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void sentence_nearlyRepeatedInAnotherEntry_isToldAtTheLaterOneOnce() {
        String sentence = "By May 1923 two cars of the night patrol carried a receiver each";
        folder.entry("a", "A car had a set.", sentence + ".");
        folder.entry("b", "A car had a set.", "Nobody knew. " + sentence + ", it seems.", "1923-04~", "1930");

        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("entries/b.json#/statements/0/text/en: \"By May 1923 two cars of the night patrol carried a"
                        + " receiver …\" stands nearly so in entries/a.json#/statements/0/text/en (")
                .endsWith(" % alike). Tell it in one of them and link the other.");
    }

    @Test
    void sentence_thatIsShortOrOnlySharesWords_isNoRepetition() {
        folder.entry("a", "A car had a set.", "By May 1923 two cars of the night patrol carried a receiver each.");
        folder.entry("b", "A car had a set.", "In May 1923 a receiver was carried by the patrol in each of two cars.");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void oneSource_isEnoughOnlyIfItIsPrimary() {
        folder.source().entry("a");

        assertThat(warnings())
                .containsExactly("entries/a.json: everything rests on one source, \"otago-1923\" (archive)."
                        + " Find a second one that does not repeat the first.");
    }

    @Test
    void sources_thatAreAllCopiesOrReferenceWorks_areTold() {
        String copy = ExhibitFolder.SOURCE.replace("\"URL\"", "\"publisher\": \"INTERPOL (copy at x.org)\", \"URL\"");
        String lexicon = ExhibitFolder.SOURCE.replace("otago-1923", "lexicon").replace("archive", "reference");
        folder.write("sources.json", "[" + copy + "," + lexicon + "]");
        folder.entry("a", "\"source\": \"otago-1923\", \"quote\": \"a set\"", "\"source\": \"lexicon\"");

        assertThat(warnings())
                .filteredOn(warning -> !warning.contains("/statements/"))
                .containsExactly("entries/a.json: all 2 sources are copies or reference works."
                        + " Find the originals, or another witness.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ojp.gov./a, has a stray dot in its host",
        "https://intranet/a, has no dot in its host",
        "https://example.org/a?id=1&utm_source=x, 'carries utm_source, which only tells who follows it'",
        "https://example.org/a?fbclid=x, 'carries fbclid, which only tells who follows it'",
        "https://example.org/a%20, has a blank where none belongs",
        "https://example.org/petition..., has dots as if it was cut off",
        "https://example.org/a., ends in a mark that belongs to the sentence around it",
        "https://example.org/a), ends in a mark that belongs to the sentence around it",
        "https://beta.example.org/a, leads to a host for tests and trials",
        "https://www-staging.example.co.uk/a, leads to a host for tests and trials",
        "http://dev.example.de/a, leads to a host for tests and trials",
        "https://mirror.example.org/a, leads to a mirror",
        "https://www.example.com.stub.example.org/a, leads to a mirror",
        "https://amp.example.com/a, leads to the AMP form of a page",
        "https://example.org/news/amp/, leads to the AMP form of a page",
        "https://example.org/news/?amp=1, leads to the AMP form of a page",
        "https://example.org/amp/entry/a, leads to the AMP form of a page",
    })
    void address_thatCanNotBeRight_isTold(String address, String reason) {
        folder.source("https://example.org/a", address, "\"kind\": \"archive\"", PRIMARY);

        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("sources.json#/0/URL: the address of \"otago-1923\" " + reason + " (" + address + "). ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/wiki/Unit_(police)",
                "https://www.mirror.co.uk/news/a",
                "https://www.test.de/a",
                "https://example.org/amplifier?stamp=1",
                "https://archive.example.org/test-of-the-radio-car",
                "https://example.org/a%20b?q=%22radio%22",
                "https://example.org/a?source=x",
                "https://web.archive.org/web/2020/https://example.org/",
            })
    void address_thatIsMerelyUnusual_mayStand(String address) {
        folder.source("https://example.org/a", address, "\"kind\": \"archive\"", PRIMARY);

        assertThat(warnings()).isEmpty();
    }
}
