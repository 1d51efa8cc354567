package org.bluelamp.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogGroupSearchTest {
    private static final String MOTOR = ExhibitFolder.SOURCE.replace("The Modern Sleuth", "Motor cars");
    private static final String OTHER = ExhibitFolder.SOURCE.replace("otago-1923", "other");

    @TempDir
    Path temp;

    private Catalog catalog;

    @BeforeEach
    void exhibit() {
        catalog = new ExhibitFolder(temp)
                .write("sources.json", "[" + MOTOR + "," + OTHER + "]")
                .entry("a")
                .entry(
                        "b",
                        "Wireless in patrol cars",
                        "Teleprinters",
                        "Melbourne, Australia",
                        "Motortown, Australia",
                        "\"otago-1923\"",
                        "\"other\"",
                        "\"otago-1923\"",
                        "\"other\"")
                .entry(
                        "c",
                        "Wireless in patrol cars",
                        "Fingerprints",
                        "Melbourne, Australia",
                        "Lyon, France",
                        "AU",
                        "FR")
                .series("radios")
                .map("stations")
                .story("car")
                .system("room")
                .load();
    }

    private GroupedResult search(String text) {
        return catalog.search(text, "en");
    }

    private List<String> found(String text, SearchGroup kind) {
        return search(text).groups().get(kind.ordinal()).best().stream()
                .map(GroupedResult.Hit::id)
                .toList();
    }

    @Test
    void groups_areAllThere_inTheirOrder() {
        assertThat(search("zzzz").groups())
                .extracting(GroupedResult.Group::kind)
                .containsExactly(SearchGroup.values());
    }

    @ParameterizedTest
    @CsvSource({
        "teleprinters, ENTRIES, b",
        "radio car, STORIES, car",
        "radios spread, STORIES, car",
        "radio room, SYSTEMS, room",
        "watts, SYSTEMS, room",
        "hears, SYSTEMS, room",
        "radio stations, NUMBERS, stations",
        "france, PLACES, FR",
        "lyon, PLACES, 'Lyon, France'"
    })
    void eachGroup_isSearchedInItsTexts(String text, SearchGroup kind, String id) {
        assertThat(found(text, kind)).first().isEqualTo(id);
    }

    @Test
    void country_comesBeforeThePlacesWithinIt_andPlacesWithMostEntriesFirst() {
        assertThat(found("australia", SearchGroup.PLACES))
                .containsExactly("AU", "Melbourne, Australia", "Motortown, Australia");
    }

    @Test
    void entries_areThoseOfAQuery() {
        Result query = catalog.find(Query.ALL.withText("officer"));
        assertThat(search("officer").entries().ranking()).isEqualTo(query.ranking());
        assertThat(search("officer").groups().getFirst().total())
                .isEqualTo(query.entries().size());
    }

    @Test
    void titleOfASource_weighsLessThanTheBeginningOfAPlace() {
        assertThat(found("motor", SearchGroup.ENTRIES))
                .as("a and c cite Motor cars")
                .containsExactly("b", "a", "c");
    }

    @Test
    void wordThatEntriesHave_isNotTakenForAMistake_inOtherGroups() {
        assertThat(found("cars", SearchGroup.ENTRIES)).isNotEmpty();
        assertThat(found("sits", SearchGroup.SYSTEMS))
                .as("nothing has it: Sets is meant")
                .containsExactly("room");
    }

    @Test
    void nothingFound_offersWordsThatFindSomething() {
        assertThat(search("fngerprnts").near()).containsExactly("fingerprints");
        assertThat(search("teleprinters zzzz").near()).containsExactly("teleprinters");
        assertThat(search("teleprinters lyon").near()).containsExactly("teleprinters", "lyon");
        assertThat(search("zzzz").near()).isEmpty();
        assertThat(search("wireless").near()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"...", "' '", "«»"})
    void textWithoutAWord_findsNothing(String text) {
        assertThat(search(text).isEmpty()).isTrue();
    }

    @Test
    void exhibitOfEntriesAlone_isSearchedAlike(@TempDir Path folder) {
        catalog = new ExhibitFolder(folder).entry("a").load();
        assertThat(found("wireless", SearchGroup.ENTRIES)).containsExactly("a");
        assertThat(found("wireless", SearchGroup.STORIES)).isEmpty();
    }
}
