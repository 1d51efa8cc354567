package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaLibrary;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each sort of problem in files and ids: its text, and what is left out for it. */
class CatalogFileProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
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
                .startsWith("entries/a.json: line 3, column 3: this is not JSON (the character d can't stand here).")
                .endsWith("Look there for a comma too many or missing, or a quotation mark in a text without its"
                        + " backslash.");
    }

    @Test
    void keyThatStandsTwice_isNoJsonForUs() {
        assertProblems(folder.entry("a", "\"theme\": \"radio\"", "\"theme\": \"radio\", \"theme\": \"cars\"")
                        .load())
                .singleElement()
                .asString()
                .contains("this is not JSON (the field \"theme\" stands twice).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                     | line 1, column 2: this is not JSON (the file ends before everything is"
                        + " closed).",
                "[[[ , ]]]             | line 1, column 5: this is not JSON (the character , can't stand here).",
                "{ \"id\": radio }       | line 1, column 9: this is not JSON (a word stands here without quotation"
                        + " marks).",
                "{} {}                 | this is not JSON (something follows after the end)."
            })
    void brokenJson_isToldInPlainWords(String json, String reason) {
        assertProblems(folder.write("entries/a.json", json).load())
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void lineBreakWithinAText_isToldInPlainWords() {
        assertProblems(folder.write("entries/a.json", "{ \"id\": \"a\nb\" }").load())
                .singleElement()
                .asString()
                .contains("(a line break or tab stands within a text)");
    }

    @Test
    void fileWhoseNameEndsAlmostInJson_isTold_andOthersAreLeftInPeace() {
        folder.entry("a").write("entries/b.JSON", "{}").write("entries/c.json.txt", "{}");

        assertProblems(folder.write("entries/README.md", "")
                        .write("entries/.a.json.swp", "")
                        .load())
                .containsExactly(
                        "entries/b.JSON: the file is passed over, because its name doesn't end in .json."
                                + " Name it so, in small letters.",
                        "entries/c.json.txt: the file is passed over, because its name doesn't end in .json."
                                + " Name it so, in small letters.");
    }

    @Test
    void textBeyondAllMeasure_isNotShown() {
        Catalog catalog = folder.entry("a", "One officer drove.", "x".repeat(1_401))
                .entry("b")
                .load();

        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("entries/a.json#/lede/en: the text has 1401 characters, more than 140. Shorten it.");
        assertThat(catalog.entries()).extracting(Entry::id).containsExactly("b");
    }

    @Test
    void emptyFile_isToldAsEmpty() {
        assertProblems(folder.write("entries/a.json", " ").load())
                .containsExactly("entries/a.json: the file is empty. Write it, or delete it.");
    }

    @Test
    void fileInAnotherEncoding_isTold() throws Exception {
        Files.createDirectories(temp.resolve("entries"));
        Files.write(temp.resolve("entries/a.json"), "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertProblems(folder.load())
                .containsExactly("entries/a.json: the file is not in UTF-8: in line 1 stands a byte that is “é” in"
                        + " Windows-1252. Save it as UTF-8; editors offer it in \"Save as\", under Encoding.");
    }

    @Test
    void fileInUtf16_isTold_withOrWithoutItsMark() throws Exception {
        Files.createDirectories(temp.resolve("entries"));
        Files.write(temp.resolve("entries/a.json"), "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_16));
        Files.write(temp.resolve("entries/b.json"), "{\"id\": \"b\"}".getBytes(StandardCharsets.UTF_16LE));

        assertProblems(folder.load())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("the file is in UTF-16. Save it as UTF-8;"));
    }

    @Test
    void byteOrderMarkAndLineEndsOfWindows_areRead() {
        String json = "\uFEFF" + ExhibitFolder.entryJson("a").replace("\n", "\r\n");

        Catalog catalog = folder.write("entries/a.json", json)
                .write("sources.json", "\uFEFF[\r\n" + ExhibitFolder.SOURCE.replace("\n", "\r\n") + "\r\n]\r\n")
                .load();

        assertProblems(catalog).isEmpty();
        assertThat(catalog.entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\n  \"id\": \"a\",\n}'|line 2, column 12: this is not JSON (a comma stands before the closing }). Delete that comma.",
                "'[1,\r\n 2,\r\n]'    |line 2, column 3: this is not JSON (a comma stands before the closing ]). Delete that comma.",
                "'{ “id”: 1 }'       |line 1, column 3: this is not JSON (the character “ can't stand here). Write straight quotation marks: \".",
                "'{ // why\n}'       |line 1, column 3: this is not JSON (the character / can't stand here). Delete the comment; JSON has none.",
            })
    void commonSlipInJson_isToldWithItsLineAndRemedy(String json, String told) {
        assertProblems(folder.write("entries/a.json", json.replace("\\n", "\n").replace("\\r", "\r"))
                        .load())
                .containsExactly("entries/a.json: " + told);
    }

    @Test
    void hugeFile_isNotRead() {
        assertProblems(folder.write("entries/a.json", " ".repeat(3 << 20)).load())
                .containsExactly("entries/a.json: the file has 3145728 bytes, more than the 2097152 we read. Divide it,"
                        + " or look whether something else was saved under this name.");
    }

    @Test
    void linkOutOfTheFolder_isNotFollowed(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("a.json"), ExhibitFolder.entryJson("a"));
        Files.createDirectories(temp.resolve("entries"));
        Files.createSymbolicLink(temp.resolve("entries/a.json"), elsewhere.resolve("a.json"));

        assertProblems(folder.load())
                .containsExactly("entries/a.json: the file is a link that leads out of the data folder."
                        + " Put the file itself here.");
    }

    @Test
    void folderNamedLikeAnEntry_isTold() throws Exception {
        Files.createDirectories(temp.resolve("entries/a.json"));

        assertProblems(folder.load())
                .containsExactly("entries/a.json: this is not a file."
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
    void idWhoseFileNameIsInUse_isNotToldToOverwriteTheOtherFile() {
        folder.entry("a", "\"id\": \"a\"", "\"id\": \"b\"")
                .write("entries/b.json", "{")
                .entry("C", "\"id\": \"C\"", "\"id\": \"d\"");

        assertProblems(folder.entry("d", "\"id\": \"d\"", "\"id\": \"e\"").load())
                .contains(
                        "entries/a.json#/id: the id \"b\" is not the name of the file, and there is another file of that"
                                + " name. Call the record \"a\", or delete one of the two files.",
                        "entries/C.json#/id: the id \"d\" is not the name of the file, and there is another file of that"
                                + " name. Give the record another id, and its file that name, or delete one of the two"
                                + " files.");
    }

    @Test
    void idTakenTwice_isNotToldToOverwriteTheOtherFile() {
        folder.entry("E2", "\"id\": \"E2\"", "\"id\": \"e\"").entry("e");

        assertProblems(folder.load())
                .containsExactly("entries/E2.json#/id: the id \"e\" is taken by entries/e.json."
                        + " Give one of them another id, and its file that name.");
    }

    @Test
    void idInAWrongForm_isToldOnceWithTheRule() {
        assertProblems(folder.entry("a", "\"id\": \"a\"", "\"id\": \"A b\"").load())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("entries/a.json#/id: \"A b\" is not in the form for this field. The name of the"
                                + " file without .json: lower-case letters"));
    }

    @Test
    void pipeAndDevice_areNotOpened() throws Exception {
        folder.entry("c");
        Process made =
                new ProcessBuilder("mkfifo", temp.resolve("entries/a.json").toString()).start();
        assertThat(made.waitFor()).isZero();
        Files.createSymbolicLink(temp.resolve("entries/b.json"), Path.of("/dev/zero"));

        assertProblems(folder.load())
                .containsExactly(
                        "entries/a.json: this is not a file. Remove it, or give it a name that doesn't end in .json.",
                        "entries/b.json: the file is a link that leads out of the data folder. Put the file itself"
                                + " here.");
    }

    @Test
    void linkToNothing_isTold() throws Exception {
        folder.entry("b");
        Files.createSymbolicLink(temp.resolve("entries/a.json"), temp.resolve("none"));

        assertProblems(folder.load())
                .containsExactly("entries/a.json: the file is a link to nothing. Put the file itself here.");
    }

    @Test
    void folderOfRecordsThatIsNone_isTold(@TempDir Path elsewhere) throws Exception {
        folder.entry("a").write("maps", "");
        Files.createSymbolicLink(temp.resolve("series"), elsewhere);

        assertProblems(folder.load())
                .containsExactly(
                        "series: the folder is a link that leads out of the data folder. Put the folder itself here.",
                        "maps: this is not a folder. Make it one, or remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries/a.json", "sources.json", "about.json"})
    void fileOfAGigabyte_isNotRead(String name) throws Exception {
        folder.entry("b");
        try (RandomAccessFile large = new RandomAccessFile(temp.resolve(name).toFile(), "rw")) {
            large.setLength(1L << 30);
        }

        assertProblems(folder.load())
                .first()
                .asString()
                .startsWith(name + ": the file has 1073741824 bytes, more than");
    }

    @Test
    void moreThanTheMemoryHolds_isRefusedWhole() {
        folder.entry("a");

        assertThatThrownBy(() -> new FolderReading(new DataFolder(temp, 1_000), new MediaLibrary()).read())
                .isInstanceOf(CatalogUnreadableException.class)
                .hasMessageContaining("more than 1000 bytes in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void jsonNestedAHundredThousandDeep_isTold(String opening) {
        assertProblems(folder.write("entries/a.json", opening.repeat(100_000)).load())
                .singleElement()
                .asString()
                .contains("(too deep). Write it in fewer levels.");
    }

    @Test
    void numberOfThousandsOfDigits_isToldAsTooLong() {
        assertProblems(folder.write("entries/a.json", "{ \"order\": " + "9".repeat(5_000) + " }")
                        .load())
                .singleElement()
                .asString()
                .contains("(a number is far too long). Shorten it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"a\": 1, \"a\": 2 } | (the field \"a\" stands twice). Delete one of the two.",
                "{ \"a\": \"b%nc\" } | (a line break or tab stands within a text). Put the text on one line, or close its"
                        + " quotation mark; a tab is written as a space.",
                "{ \"a\": \"b%tc\" } | (a line break or tab stands within a text). Put the text on one line",
                "{ \"a\": [1, | (the file ends before everything is closed). The end of the file is missing: take it"
                        + " from a copy, or close what is open.",
                "{ \"a\": \"b | (the file ends before everything is closed). The end of the file is missing",
                "{} {} | (something follows after the end). Delete what follows: a file has one object or one list.",
                "{ \"a\": True } | (a word stands here without quotation marks). Put it between quotation marks; true,"
                        + " false and null stand without them, in small letters.",
                "{ \"a\": 1,%n<<<<<<< HEAD%n\"b\": 2 } | line 2, column 1: this is not JSON (a mark of a merge conflict"
                        + " of git). Choose one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>.",
                "<<<<<<< HEAD%n{} | line 1, column 1: this is not JSON (a mark of a merge conflict of git).",
                "{ \"a\": 1%n=======%n} | line 2, column 1: this is not JSON (a mark of a merge conflict of git).",
                "{ \"a\": 1 }%n>>>>>>> main%n | line 2, column 1: this is not JSON (a mark of a merge conflict of git).",
                "<!DOCTYPE html> | this is HTML or XML, not JSON. Save the JSON file itself; sources are exported as"
                        + " CSL-JSON.",
                "@book{a, title = {b}} | this is BibTeX, not JSON. Export the sources as CSL-JSON.",
                "TY  - BOOK | this is RIS, not JSON. Export the sources as CSL-JSON."
            })
    void brokenJson_isToldWithTheRemedyThatFits(String json, String told) {
        assertProblems(folder.write("entries/a.json", json.replace("%n", "\n").replace("%t", "\t"))
                        .load())
                .singleElement()
                .asString()
                .contains(told);
    }

    @Test
    void emptySources_areNotToldToBeDeleted() {
        assertProblems(folder.write("sources.json", "").load())
                .contains("sources.json: the file is empty. Write [] into it, or take it from a copy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a-", "\u202E", "<b>"})
    void idOfAMegabyte_isToldInFewWords(String part) {
        Catalog catalog = folder.entry("a", "\"id\": \"a\"", "\"id\": \"" + part.repeat(900_000 / part.length()) + "\"")
                .entry("b")
                .load();

        assertThat(catalog.entries()).extracting(Entry::id).containsExactly("b");
        assertProblems(catalog)
                .isNotEmpty()
                .hasSizeLessThan(5)
                .allSatisfy(problem ->
                        assertThat(problem).hasSizeLessThan(Problem.LONGEST).doesNotContain("\u202E"));
    }

    @Test
    void fileOfNoise_isToldInAHundredLines() {
        String noise = IntStream.range(0, 2_000)
                .mapToObj(i -> "\"noise" + i + "\": 1, ")
                .collect(Collectors.joining());

        assertProblems(folder.entry("a", "\"theme\"", noise + "\"theme\"").load())
                .hasSize(101)
                .last()
                .asString()
                .isEqualTo("entries/a.json: the file has 1900 more problems. Mend those above first.");
    }

    @Test
    void sourceWithATextThatExhaustsTheStack_isLeftOutAlone() {
        Catalog catalog = folder.entry("a")
                .write(
                        "sources.json",
                        "[" + ExhibitFolder.SOURCE + ", { \"id\": \"" + "a-".repeat(400_000)
                                + "a\", \"type\": \"book\", \"title\": \"A\" }]")
                .load();

        assertThat(catalog.sources()).extracting(Source::id).containsExactly("otago-1923");
        assertThat(catalog.entries()).hasSize(1);
        assertThat(catalog.problems()).isNotEmpty();
    }

    @Test
    void nameInAnotherEncoding_isTold() throws Exception {
        folder.entry("b");
        String script = "cp \"$1/entries/b.json\" \"$1/entries/$(printf 'caf\\351').json\"";
        Process made = new ProcessBuilder("bash", "-c", script, "copy", temp.toString()).start();
        assumeThat(made.waitFor()).isZero();

        Catalog catalog = folder.load();

        assertThat(catalog.entries()).extracting(Entry::id).containsExactly("b");
        assertThat(catalog.problems()).isNotEmpty();
    }

    @Test
    void recordThatNoRuleForesees_fallsAlone() {
        folder.entry("a").entry("b");
        DataFolder data = new DataFolder(temp);
        List<RecordCandidates.Candidate> candidates = RecordCandidates.read(
                data,
                data.list("entries").files(),
                SchemaRules.of("entry"),
                new RecordRules(List.of("en"), Set.of("otago-1923"), Set.of()),
                (record, faults) -> {
                    if (record.path("id").asString().equals("a")) throw new IllegalStateException("odd");
                });

        assertThat(candidates.getFirst().problems())
                .singleElement()
                .asString()
                .startsWith("entries/a.json: the record can't be read (java.lang.IllegalStateException: odd).");
        assertThat(candidates.getFirst().bound(EntryRules.PRUNING, EntryBinding::entry))
                .isEmpty();
        assertThat(candidates.getLast().bound(EntryRules.PRUNING, EntryBinding::entry))
                .isPresent();
        assertThat(candidates
                        .getLast()
                        .bound(EntryRules.PRUNING, node -> node.asString().charAt(0)))
                .isEmpty();
        assertThat(candidates.getLast().problems()).hasSize(1);
    }
}
