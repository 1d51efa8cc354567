package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each sort of problem: its text, and what is left out for it. */
class CatalogProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    private AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> assertProblems(
            Catalog catalog) {
        return assertThat(catalog.problems()).extracting(Problem::toString);
    }

    @Test
    void threeBrokenFiles_giveThreeProblems_andTheSoundOneStands() {
        Catalog catalog = folder.entry("a", "1923-04~", "1923-13")
                .entry("b", "\"radio\"", "\"rodio\"")
                .write("entries/c.json", "{")
                .entry("d")
                .load();

        assertThat(catalog.problems())
                .extracting(Problem::file)
                .containsExactly("entries/a.json", "entries/b.json", "entries/c.json");
        assertThat(catalog.entries()).extracting(Entry::id).containsExactly("d");
    }

    @Test
    void brokenJson_isToldWithLineAndColumn() {
        assertProblems(folder.write("entries/a.json", "{\n  \"id\": \"a\",\n  date\n}")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#: line 3, column 3: this is not JSON (Unexpected character ('d'")
                .endsWith("Look there for a comma too many or missing, or a quotation mark in a text without its"
                        + " backslash.");
    }

    @Test
    void keyThatStandsTwice_isNoJsonForUs() {
        assertProblems(folder.entry("a", "\"theme\": \"radio\"", "\"theme\": \"radio\", \"theme\": \"cars\"")
                        .load())
                .singleElement()
                .asString()
                .contains("Duplicate Object property \"theme\"");
    }

    @Test
    void emptyFile_isToldAsEmpty() {
        assertProblems(folder.write("entries/a.json", " ").load())
                .containsExactly("entries/a.json#: the file is empty. Write it, or delete it.");
    }

    @Test
    void fileInAnotherEncoding_isTold() throws Exception {
        Files.createDirectories(temp.resolve("entries"));
        Files.write(temp.resolve("entries/a.json"), "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertProblems(folder.load()).containsExactly("entries/a.json#: the file is not in UTF-8. Save it as UTF-8.");
    }

    @Test
    void hugeFile_isNotRead() {
        assertProblems(folder.write("entries/a.json", " ".repeat(3 << 20)).load())
                .containsExactly(
                        "entries/a.json#: the file has 3145728 bytes, more than the 2097152 we read. Divide it,"
                                + " or look whether something else was saved under this name.");
    }

    @Test
    void linkOutOfTheFolder_isNotFollowed(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("a.json"), ExhibitFolder.entryJson("a"));
        Files.createDirectories(temp.resolve("entries"));
        Files.createSymbolicLink(temp.resolve("entries/a.json"), elsewhere.resolve("a.json"));

        assertProblems(folder.load())
                .containsExactly("entries/a.json#: the file is a link that leads out of the data folder."
                        + " Put the file itself here.");
    }

    @Test
    void folderNamedLikeAnEntry_isTold() throws Exception {
        Files.createDirectories(temp.resolve("entries/a.json"));

        assertProblems(folder.load())
                .containsExactly("entries/a.json#: this is not a file."
                        + " Remove it, or give it a name that doesn't end in .json.");
    }

    @Test
    void idOtherThanTheFileName_isTold_andTheEntryStands() {
        Catalog catalog = folder.entry("a", "\"id\": \"a\"", "\"id\": \"b\"").load();

        assertProblems(catalog)
                .containsExactly("entries/a.json#/id: the id \"b\" is not the name of the file."
                        + " Call the file b.json, or the record \"a\".");
        assertThat(catalog.entry("b")).isPresent();
    }

    @Test
    void idTakenTwice_leavesOutTheFileWithAnotherName() {
        Catalog catalog = folder.entry("a", "\"id\": \"a\"", "\"id\": \"b\"", "drove", "rode")
                .entry("b")
                .load();

        assertProblems(catalog)
                .contains("entries/a.json#/id: the id \"b\" is taken by entries/b.json."
                        + " Give one of them another id, and its file that name.");
        assertThat(catalog.entries())
                .extracting(entry -> entry.lede().in("en").text())
                .containsExactly("One officer drove.");
    }

    @Test
    void idInAWrongForm_isToldWithTheRule() {
        assertProblems(folder.entry("a", "\"id\": \"a\"", "\"id\": \"A b\"").load())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("entries/a.json#/id: \"A b\" is not in the form for this field. The name of the"
                                + " file without .json: lower-case letters"));
    }

    @Test
    void missingField_isToldWithWhatBelongsThere() {
        assertProblems(folder.entry("a", "\"lede\": { \"en\": \"One officer drove.\" },", "")
                        .load())
                .singleElement()
                .asString()
                .startsWith("entries/a.json#: \"lede\" is missing. Add it. One sentence that makes a visitor");
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
                .startsWith("entries/a.json#/date: this is a number instead of a text. When it happened, in EDTF");
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
                .containsExactly("entries/a.json#: \"kind\" is missing. Add it: one of first-use, law.");
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
}
