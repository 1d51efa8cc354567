package org.bluelamp.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogFixture;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSearchTest {
    private static final Catalog IN_MEMORY = inMemory();

    @TempDir
    Path temp;

    private Catalog catalog;

    @BeforeEach
    void exhibit() {
        catalog = new ExhibitFolder(temp)
                .entry("melbourne")
                .entry(
                        "geneva",
                        "Wireless in patrol cars",
                        "Border guards meet",
                        "{ \"en\": \"One officer drove.\" }",
                        "{ \"en\": \"Cards were filed.\", \"fr\": \"Les policiers classent des fiches à l’hôtel\" }",
                        "Melbourne, Australia",
                        "Genève, Switzerland")
                .entry("second", "Wireless in patrol cars", "Teleprinters", "A car had a set.", "Wireless sets too.")
                .load();
    }

    private List<String> ranked(String text) {
        return catalog.find(Query.ALL.withText(text)).ranking();
    }

    private String marked(String text, String id, String language) {
        Result.Highlight highlight = catalog.find(Query.ALL.withText(text).withLanguage(language))
                .highlights()
                .get(id);
        StringBuilder marked = new StringBuilder(highlight.text());
        for (Result.Range range : highlight.ranges().reversed()) {
            marked.insert(range.end(), ']').insert(range.start(), '[');
        }
        return marked.toString();
    }

    @Test
    void word_inTheTitle_ranksBeforeOneInAStatement() {
        assertThat(ranked("wireless")).containsExactly("melbourne", "second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teleprinter", "TELEPRINTERS", "teleprinter's", "telep", "telaprinters", "teleprinetrs"})
    void otherEnding_caseBeginningOrOneMistake_findsTheWord(String text) {
        assertThat(ranked(text)).containsExactly("second");
    }

    @Test
    void mistake_isForgivenOnlyWhereTheWordStandsNowhere() {
        assertThat(ranked("cards")).doesNotContain("melbourne");
        assertThat(ranked("guarbs meet")).containsExactly("geneva");
    }

    @Test
    void accents_doNotMatter() {
        assertThat(ranked("geneve")).containsExactly("geneva");
        assertThat(ranked("Mélbourne")).contains("melbourne");
    }

    @Test
    void allWords_mustStand_inAnyField_andStopWordsNeedNot() {
        assertThat(ranked("border geneve")).containsExactly("geneva");
        assertThat(ranked("border of the cards")).containsExactly("geneva");
        assertThat(ranked("border teleprinters")).isEmpty();
    }

    @Test
    void year_findsTheEntriesOfThatYear() {
        assertThat(ranked("teleprinters 1923")).containsExactly("second");
    }

    @Test
    void sourceTitle_isSearchedToo() {
        assertThat(ranked("sleuth")).hasSize(3);
    }

    @Test
    void language_hasItsOwnTextsAndEndings_andFallsBackToEnglish() {
        Query french = Query.ALL.withLanguage("fr");

        assertThat(catalog.find(french.withText("policier hotel")).ranking()).containsExactly("geneva");
        assertThat(catalog.find(french.withText("teleprinter")).ranking()).containsExactly("second");
        assertThat(ranked("policier")).isEmpty();
    }

    @Test
    void highlight_marksTheWordsInTheTextThatHasMostOfThem() {
        assertThat(marked("wireless", "melbourne", "en")).isEqualTo("[Wireless] in patrol cars");
        assertThat(marked("wireless sets", "second", "en")).isEqualTo("[Wireless] [sets] too.");
        assertThat(marked("telaprinters", "second", "en")).isEqualTo("[Teleprinters]");
        assertThat(marked("fich policier", "geneva", "fr"))
                .contains("[policiers]")
                .contains("à l’hôtel");
    }

    @Test
    void highlights_areThereForAllThatIsFound_andForNothingElse() {
        Result result = catalog.find(Query.ALL.withText("wireless"));

        assertThat(result.highlights().keySet()).containsExactlyInAnyOrderElementsOf(result.ranking());
        assertThat(result.highlights().get("geneva")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "***", "\u0000"})
    void text_withoutAWord_findsEverything(String text) {
        assertThat(catalog.find(Query.ALL.withText(text)).entries()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:wireless",
                "wire* AND (",
                "[* TO *]",
                "\"wireless",
                "wireless~99 ^7",
                "/.*/",
                "\\",
                "a OR b",
                "<script>alert(1)</script>",
                "'; DROP TABLE entries; --",
                "%00\u202e",
                "\uD800",
                "🚓🚓"
            })
    void querySyntax_isPlainText(String text) {
        assertThatCode(() -> catalog.find(Query.ALL.withText(text))
                        .highlights()
                        .values()
                        .size())
                .doesNotThrowAnyException();
    }

    @Test
    void text_ofAWholeBook_isSearchedByItsFirstWords() {
        assertThat(ranked("wireless ".repeat(100_000) + "teleprinters")).isEqualTo(ranked("wireless"));
        assertThat(ranked("wireless teleprinters")).isNotEqualTo(ranked("wireless"));
    }

    @Property(tries = 200)
    void anyText_isHarmless(@ForAll String text, @ForAll String language) {
        assertThatCode(() -> IN_MEMORY.find(Query.ALL.withText(text).withLanguage(language)))
                .doesNotThrowAnyException();
    }

    private static Catalog inMemory() {
        Entry entry = new Entry(
                "a",
                EdtfDate.parse("1923-04~"),
                "communications",
                "first-use",
                4,
                false,
                Optional.empty(),
                Text.english("Wireless in patrol cars"),
                Optional.empty(),
                Text.english("One officer drove."),
                List.of(new Entry.Statement(Text.english("A car had a set."), List.of())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        return CatalogFixture.of(List.of("en"), List.of(entry), List.of());
    }
}
