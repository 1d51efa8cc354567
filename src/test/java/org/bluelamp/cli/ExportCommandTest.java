package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.Exhibits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command says, where, and what it leaves on the disk. */
class ExportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int export(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", Exhibits.MADE_UP.toString()));
        return BlueLamp.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void command_saysWhatItWroteHowLargeAndWhere() throws Exception {
        assertThat(export("csv", "-o", file("a.csv"))).isZero();
        assertThat(out.toString()).matches("Wrote \\d+ entries, \\d+ kB: \\S*/a\\.csv\\R");
        assertThat(err.toString()).startsWith("Reading ");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void standardOutput_getsTheFileAloneInUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.US_ASCII));
        try {
            assertThat(export("csv", "-o", "-")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFid,title,");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("to the standard output.");
    }

    @Test
    void fileThatIsThere_isKeptWithoutForce() throws Exception {
        Files.writeString(folder.resolve("a.bib"), "mine");
        assertThat(export("bibtex", "-o", file("a.bib"))).isEqualTo(1);
        assertThat(err.toString()).contains("a.bib is there already; --force replaces it.");
        assertThat(folder.resolve("a.bib")).hasContent("mine");
        assertThat(export("bibtex", "-o", file("a.bib"), "--force")).isZero();
        assertThat(Files.readString(folder.resolve("a.bib"))).contains("@");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipe_isNeverReplaced() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file("pipe")).start().waitFor()).isZero();
        assertThat(export("csv", "-o", file("pipe"), "--force")).isEqualTo(1);
        assertThat(err.toString()).contains("pipe is no file but a device or a pipe");
        assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
    }

    @Test
    void booklet_isRefusedBeforeTheWork_whereAFileIsThere() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), "mine");
        assertThat(export("pdf", "-o", file("a.pdf"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("a.pdf is there already; --force replaces it.")
                .doesNotContain("Laying out");
        assertThat(export("pdf", "-o", file("a.pdf"), "--force", "--paper", "letter", "--query", "from=1920&to=1925"))
                .isZero();
        assertThat(out.toString()).matches("Wrote \\d+ entries on \\d+ pages, \\d+ kB: \\S*/a\\.pdf\\R");
        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void selection_isTheQueryOfAnyAddress() throws Exception {
        assertThat(export("json", "-o", file("all.json"))).isZero();
        assertThat(export("json", "-o", file("some.json"), "--query", "?from=1920&to=1929"))
                .isZero();
        assertThat(Files.size(folder.resolve("some.json"))).isLessThan(Files.size(folder.resolve("all.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme=boatz        | There is no theme 'boatz'. Did you mean boats?",
                "theem=boats        | A query has no 'theem'.",
                "from=soon          | There is no from 'soon'.",
                "thread=nothing-ever | There is no thread 'nothing-ever'.",
                "q=zzqxvwkj         | No entry is in this selection.",
            })
    void queryThatMeansNothing_isTold_andNothingIsWritten(String query, String message) throws Exception {
        assertThat(export("csv", "-o", file("a.csv"), "--query", query)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAFormatCantSay_isCounted() {
        assertThat(export("ics", "-o", file("a.ics"))).isZero();
        assertThat(err.toString()).containsPattern("\\d+ entries not known to the day are left out\\.");
    }

    @Test
    void dataPackage_isAFolderWithADescriptor() throws Exception {
        assertThat(export("datapackage", file("package"))).isZero();
        assertThat(out.toString()).matches("Wrote 8 files, \\S+ .B: \\S*/package\\R");
        assertThat(folder.resolve("package/datapackage.json")).exists();
        assertThat(export("datapackage", file("package"))).isEqualTo(1);
        assertThat(err.toString()).contains("--force");
    }

    @Test
    void folderThatIsMissing_isNamed() throws Exception {
        assertThat(export("ris", "-o", file("none/a.ris"))).isEqualTo(1);
        assertThat(err.toString()).contains("There is no folder ").contains("none; make it first.");
        assertThat(names()).isEmpty();
    }

    @Test
    void commandWithoutAFormat_namesThem() {
        assertThat(BlueLamp.run(new PrintWriter(out), new PrintWriter(err), "export"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("csv, json, jsonld, bibtex, ris, csl, ics, timelinejs, datapackage");
    }

    @Test
    void optionThatTheFormatHasNot_isRefused() {
        assertThat(export("ics", "-o", file("a.ics"), "--table", "figures")).isEqualTo(2);
        assertThat(export("csv", "-o", file("a.csv"), "--table", "lamps")).isEqualTo(2);
        assertThat(export("csv", "-o", file("a.csv"), "--lang", "tlh")).isEqualTo(2);
        assertThat(export("csv", "-o", file("a.csv"), "--base", "museum")).isEqualTo(2);
    }
}
