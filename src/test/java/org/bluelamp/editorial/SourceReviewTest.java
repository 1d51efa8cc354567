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

/** What an editor is told of sources, and of what rests on them. */
class SourceReviewTest {
    private static final String SIGNED = "\"author\": [ { \"literal\": \"Our Correspondent\" } ]";
    private static final String SEEN = "\"accessed\": { \"date-parts\": [[2020, 1, 31]] }";
    private static final String KIND = "\"kind\": \"archive\"";
    private static final String PRIMARY = "\"kind\": \"primary\"";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void exhibitThatRestsOnAPrimarySource() {
        folder = new ExhibitFolder(temp).source(KIND, PRIMARY);
    }

    private List<String> warnings() {
        return EditorialReview.of(folder.load()).stream().map(Warning::toString).toList();
    }

    @Test
    void law_thatCitesOnlyWhatOthersSayOfIt_isTold() {
        folder.entry("a", "first-use", "law");

        assertThat(warnings())
                .containsExactly("entries/a.json: no source is the text of the law or the ruling itself. Cite it from a"
                        + " court, a gazette or a parliament, as legislation, bill, treaty or legal_case.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legislation", "bill", "treaty", "legal_case"})
    void law_thatCitesItsText_isSound(String type) {
        folder.source(KIND, PRIMARY, "article-newspaper", type).entry("a", "first-use", "law");

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://en.wikipedia.org/wiki/Police_radio",
                "https://de.m.wikipedia.org/wiki/Polizeifunk",
                "https://wikimili.com/en/Police_radio",
                "https://de.wiki.li/Polizeifunk",
            })
    void wikipedia_andItsMirrors_areToldByTheirHost(String address) {
        folder.source(KIND, PRIMARY, "https://example.org/a", address);

        assertThat(warnings())
                .containsExactly("sources.json#/0: \"otago-1923\" is Wikipedia, or a copy of it. Cite what its notes"
                        + " name, once you have seen that.");
    }

    @Test
    void wikipedia_isToldByItsPublisher_too() {
        folder.source(KIND, PRIMARY, "\"URL\"", "\"publisher\": \"Wikipedia (copy at x.example)\", \"URL\"");

        assertThat(warnings()).singleElement().asString().contains("is Wikipedia, or a copy of it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://en.wikisource.org/wiki/Page:A_Ruling",
                "https://foundation.wikimedia.org/wiki/Press_releases",
                "https://news.example/wikipedia-edits-blocked",
            })
    void addresses_thatOnlyHaveToDoWithWikipedia_mayStand(String address) {
        folder.source(KIND, PRIMARY, "https://example.org/a", address);

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERPOL (copy at docs.example)", "copy of the book at reading.example"})
    void statement_thatRestsOnACopyAlone_isTold(String publisher) {
        String copy = ExhibitFolder.SOURCE
                .replace("otago-1923", "copy")
                .replace("\"URL\"", "\"publisher\": \"" + publisher + "\", \"URL\"");
        folder.write("sources.json", "[" + ExhibitFolder.SOURCE.replace(KIND, PRIMARY) + "," + copy + "]");
        folder.entry("a", "\"source\": \"otago-1923\", \"quote\": \"a set\"", "\"source\": \"copy\"");

        assertThat(warnings())
                .containsExactly("entries/a.json#/statements/0: this rests on a copy alone (\"copy\"). Cite the"
                        + " original, or another witness beside it.");

        folder.entry(
                "a",
                "{ \"source\": \"otago-1923\", \"quote\": \"a set\" }",
                "{ \"source\": \"copy\" }, { \"source\": \"otago-1923\" }");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void source_ofWhichNobodyKnowsWhoWroteIt_isTold() {
        folder.source(KIND, PRIMARY, SIGNED + ", ", "");

        assertThat(warnings())
                .containsExactly("sources.json#/0: \"otago-1923\" does not say who wrote it. Add author, or authority"
                        + " for a law or a ruling; \"unsigned\": true in custom if you saw its beginning and it names"
                        + " nobody.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"authority\": \"Oberlandesgericht\", | \"kind\": \"primary\"",
                "\"genre\": \"Leaflet\", | \"kind\": \"primary\", \"unsigned\": true",
            })
    void source_ofAnAuthority_orSeenToBeUnsigned_isSound(String field, String custom) {
        folder.source(SIGNED + ",", field, KIND, custom);

        assertThat(folder.load().problems()).isEmpty();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void unsigned_thatIsFalse_saysNothing() {
        folder.source(SIGNED + ", ", "", KIND, PRIMARY + ", \"unsigned\": false");

        assertThat(warnings()).singleElement().asString().contains("does not say who wrote it.");
    }

    @Test
    void source_thatHasNoDateAndWasSeenOnNoDay_isTold() {
        folder.source(KIND, PRIMARY, ", " + SEEN, "");

        assertThat(warnings())
                .containsExactly("sources.json#/0: \"otago-1923\" has no date, and nothing says when it was seen. Add"
                        + " issued, or else accessed, the day on which you saw it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"issued\": { \"date-parts\": [[1923]] } | \"kind\": \"primary\"",
                "\"issued\": { \"literal\": \"in the spring\" } | \"kind\": \"primary\"",
                "\"genre\": \"Leaflet\" | \"kind\": \"primary\", \"checked\": \"2020-01-31\"",
            })
    void source_withADate_orSeenByTheLinkChecker_isSound(String field, String custom) {
        folder.source(SEEN, field, KIND, custom);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void publisher_thatIsTheContainerAgain_isTold() {
        folder.source(
                KIND,
                PRIMARY,
                "\"URL\"",
                "\"container-title\": \"The Guardian\", \"publisher\": \"Guardian\", \"URL\"");

        assertThat(warnings())
                .containsExactly(
                        "sources.json#/0/publisher: \"otago-1923\" names Guardian twice. Leave publisher out.");
    }
}
