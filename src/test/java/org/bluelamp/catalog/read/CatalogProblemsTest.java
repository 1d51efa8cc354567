package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Path;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each sort of problem in fields, texts and cites: its text, and what is left out for it. */
class CatalogProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    @Test
    void missingField_isToldWithWhatBelongsThere() {
        assertProblems(folder.entry("a", "\"lede\": { \"en\": \"One officer drove.\" },", "")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json: \"lede\" is missing. Add it. One sentence that makes a visitor");
    }

    @Test
    void unknownField_isToldWithTheNearestKnown_andTheEntryStands() {
        Catalog catalog =
                folder.entry("a", "\"figures\"", "\"ledto\": [], \"figures\"").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/ledto: \"ledto\" is no field here and is ignored."
                        + " Did you mean \"ledTo\"?");
        assertThat(catalog.entries()).hasSize(1);
    }

    @Test
    void valueOfAWrongType_isToldInPlainWords() {
        assertProblems(folder.entry("a", "\"date\": \"1923-04~\"", "\"date\": 1923")
                        .load())
                .singleElement()
                .asString()
                .startsWith(
                        "entries/a.json#/date: this is a whole number instead of a text. When it happened, in EDTF");
    }

    @Test
    void fractionWhereAWholeNumberBelongs_isToldInPlainWords() {
        assertProblems(folder.entry("a", "\"significance\": 4", "\"significance\": 2.5")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/significance: this is a number instead of a whole number.");
    }

    @Test
    void significanceOutOfRange_isTold() {
        assertProblems(folder.entry("a", "\"significance\": 4", "\"significance\": 6")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/significance: 6 is more than 5. A whole number from 1");
    }

    @Test
    void impossibleDate_leavesOutTheEntry() {
        Catalog catalog = folder.entry("a", "1923-04~", "1923-02-30").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/date: \"1923-02-30\" is not a date: February 1923 has days 1 to 28."
                        + " Correct the day, or leave it out if it is not known.");
        assertThat(catalog.entries()).isEmpty();
    }

    @Test
    void unknownTheme_isToldWithTheNearest() {
        assertProblems(folder.entry("a", "\"radio\"", "\"rodio\"").load())
                .containsExactly("entries/a.json#/theme: there is no theme \"rodio\" in timeline.json."
                        + " Did you mean \"radio\"?");
    }

    @Test
    void unknownKind_isToldWithAllIfNoneIsNear() {
        assertProblems(folder.entry("a", "\"first-use\"", "\"invention\"").load())
                .containsExactly("entries/a.json#/kind: there is no kind \"invention\" in timeline.json."
                        + " Known: first-use, law.");
    }

    @Test
    void missingKind_isToldWhereTheExhibitListsKinds() {
        assertProblems(folder.entry("a", "\"kind\": \"first-use\",", "").load())
                .containsExactly("entries/a.json: \"kind\" is missing. Add it: one of first-use, law.");
    }

    @Test
    void textInALanguageThatTheExhibitLacks_goesAlone() {
        Catalog catalog = folder.entry("a", "\"en\": \"Wireless", "\"de\": \"Funk\", \"en\": \"Wireless")
                .load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/title/de: \"de\" is not a language of the exhibit (en, fr)."
                        + " Add it to languages in timeline.json, or take the text out.");
        assertThat(catalog.entries().getFirst().title().byLanguage()).containsOnlyKeys("en");
    }

    @Test
    void languageThatIsNoTag_isTold() {
        assertProblems(folder.entry("a", "\"en\": \"Wireless", "\"French\": \"x\", \"en\": \"Wireless")
                        .load())
                .containsExactly("entries/a.json#/title/French: \"French\" is no language tag."
                        + " Write a BCP 47 tag. Good: en, fr, pt-BR.");
    }

    @Test
    void textWithoutEnglish_isTold() {
        assertProblems(folder.entry("a", "\"en\": \"Wireless in patrol cars\"", "\"fr\": \"La radio\"")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/title: the English text (\"en\") is missing. Says what happened");
    }

    @Test
    void emptyText_isTold() {
        assertProblems(folder.entry("a", "\"One officer drove.\"", "\"\"").load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/lede/en: the text is empty. One sentence");
    }

    @Test
    void textThatIsTooLong_isTold_andTheEntryStands() {
        Catalog catalog =
                folder.entry("a", "Wireless in patrol cars", "x".repeat(61)).load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith(
                        "entries/a.json#/title/en: the text has 61 characters, more than 60. Shorten it. Says what");
        assertThat(catalog.entries()).hasSize(1);
    }

    @Test
    void htmlInAStatement_leavesOutThatStatement() {
        Catalog catalog = folder.entry("a", "A car had a set.", "A <b>car</b>.").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/statements/0/text/en: the text has HTML in it (<b>)."
                        + " Write plain text, & as it is, and *emphasis* between asterisks.");
        assertThat(catalog.entries().getFirst().statements())
                .extracting(statement -> statement.text().in("en").text())
                .containsExactly("A second statement.");
    }

    @Test
    void htmlEntity_isHtml_butLessThanAndAmpersandAreNot() {
        assertProblems(folder.entry("a", "drove.", "drove&nbsp;on.")
                        .entry("b", "drove.", "at 3 < 5 drove AT&T; & <3.")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/lede/en: the text has HTML in it (&nbsp;).");
    }

    @Test
    void controlCharacter_isTold() {
        assertProblems(folder.entry("a", "drove.", "dr\\u202eove.").load())
                .containsExactly("entries/a.json#/lede/en: the text has a control character (U+202E) at position 14."
                        + " Delete it; a text is one line of plain text.");
    }

    @Test
    void statementWithoutCites_isLeftOut() {
        Catalog catalog = folder.entry("a", "[ { \"source\": \"otago-1923\", \"quote\": \"a set\" } ]", "[]")
                .load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/statements/0/cites: there is no cite. At least one cite");
        assertThat(catalog.entries().getFirst().statements()).hasSize(1);
    }

    @Test
    void citeOfAnUnknownSource_goes_andItsStatementWithIt() {
        Catalog catalog = folder.entry("a", "otago-1923", "otago-1932").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/statements/0/cites/0/source: there is no source \"otago-1932\" in"
                        + " sources.json. Did you mean \"otago-1923\"?");
        assertThat(catalog.entries().getFirst().statements()).hasSize(1);
    }

    @Test
    void entryWithoutAnySoundStatement_isLeftOut() {
        String broken = folder.source("otago-1923", "sydney")
                .entry("a")
                .load()
                .entries()
                .toString();

        assertThat(broken).isEqualTo("[]");
    }

    @Test
    void citeOfASourceThatIsLeftOut_saysSo() {
        Catalog catalog = folder.source("\"title\": \"The Modern Sleuth\",", "")
                .entry("a")
                .load();

        assertProblems(catalog)
                .contains("entries/a.json#/statements/1/cites/0/source: the source \"otago-1923\" is left out."
                        + " Mend it in sources.json, where it has a problem of its own.");
        assertThat(catalog.entries()).isEmpty();
    }

    @Test
    void quoteOfTwentySixWords_goesAlone() {
        Catalog catalog =
                folder.entry("a", "\"a set\"", "\"" + "word ".repeat(26) + "\"").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/statements/0/cites/0/quote: the quote has 26 words, more than 25."
                        + " Cut it down to the piece that supports the statement.");
        Entry.Cite cite =
                catalog.entries().getFirst().statements().getFirst().cites().getFirst();
        assertThat(cite.quote()).isEmpty();
    }
}
