package org.bluelamp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.bluelamp.kiosk.pin.Password;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.links.MisbehavingServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BlueLampTest {
    private static final String TIMELINE =
            "{ \"title\": { \"en\": \"T\" }, \"themes\": [ { \"id\": \"a\", \"name\": { \"en\": \"A\" } } ] }";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return BlueLamp.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        Files.writeString(temp.resolve(name), text);
    }

    @Test
    void check_ofASoundFolder_printsTheCountsAndSucceeds() throws Exception {
        write("timeline.json", TIMELINE);

        assertThat(run("check", temp.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        temp + ": 0 entries, 0 sources, 0 series, 0 maps, 0 stories, 0 systems, 0 lessons, 0 problems");
    }

    @Test
    void check_ofABrokenFolder_printsEveryProblemOnOneLineAndFails() throws Exception {
        write("timeline.json", TIMELINE);
        write("sources.json", "[]");
        write("entries/a.json", "{");
        write("entries/b.json", "[]");

        assertThat(run("check", temp.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("entries/a.json: line 1, column "),
                        line -> assertThat(line).startsWith("entries/b.json: this is a list in brackets instead of"),
                        line -> assertThat(line)
                                .endsWith(
                                        ": 0 entries, 0 sources, 0 series, 0 maps, 0 stories, 0 systems, 0 lessons, 2 problems"));
    }

    @Test
    void licences_printsWhatIsHandedOut_andUnderWhichLicences() {
        assertThat(run("licences")).isZero();
        assertThat(out.toString())
                .contains("Fonts", "  Source Serif 4 5.", "Libraries of the program", "  pdfbox 3.", "Apache License");
    }

    @Test
    void check_ofNoExhibit_saysWhatIsMissingAndFails() {
        assertThat(run("check", temp.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("timeline.json: the file is missing.")
                .contains("1 problem");
    }

    @Test
    void checkEditorial_printsWarningsApart_andFailsOnlyIfStrict() {
        new ExhibitFolder(temp).entry("a");

        assertThat(run("check", "--editorial", temp.toString())).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("warning: entries/a.json: everything rests on one source"),
                        line -> assertThat(line).isEqualTo(temp + ": 1 warning (single sources 1)"),
                        line -> assertThat(line)
                                .endsWith(
                                        "1 entry, 1 source, 0 series, 0 maps, 0 stories, 0 systems, 0 lessons, 0 problems"));
        assertThat(run("check", "--editorial", "--strict", temp.toString())).isEqualTo(1);
    }

    @Test
    void checkEditorial_tellsLengthsAndLongQuotations_asProblems() {
        new ExhibitFolder(temp)
                .entry("a", "Wireless in patrol cars", "x".repeat(61), "\"quote\": \"a set\"", quote(26))
                .entry("b", "One officer drove.", "x".repeat(141), "A car had a set.", "x".repeat(421));

        assertThat(run("check", "--editorial", temp.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("a.json#/title/en: ", "a.json#/statements/0/cites/0/quote: the quote has 26 words")
                .contains("b.json#/lede/en: ", "b.json#/statements/0/text/en: ");
    }

    private static String quote(int words) {
        return "\"quote\": \"" + "word ".repeat(words).strip() + "\"";
    }

    @Test
    void checkReport_printsATable() {
        new ExhibitFolder(temp).entry("a");

        assertThat(run("check", "--report", temp.toString())).isZero();
        assertThat(out.toString().lines())
                .startsWith("entry  sources  kinds      weakest", "a      1        1 archive  archive: otago-1923");
    }

    @Test
    void checkLinks_printsEachAddressAndTheTotals_andFailsOnlyIfStrict() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            String address = server.address("/missing").toString();
            new ExhibitFolder(temp).source("https://example.org/a", address);

            assertThat(run("check", "--links", "--pause", "0", temp.toString())).isZero();
            assertThat(out.toString().lines())
                    .containsExactly(
                            "Asking for 1 address; 0 sources were seen in the last 30 days.",
                            "gone               otago-1923  " + address + " (answers 404)",
                            temp + ": 0 ok, 0 moved, 1 gone, 0 unreachable, 0 refused by robots",
                            temp
                                    + ": 0 entries, 1 source, 0 series, 0 maps, 0 stories, 0 systems, 0 lessons, 0 problems");
            assertThat(run("check", "--links", "--pause", "0", "--strict", temp.toString()))
                    .isEqualTo(1);
        }
    }

    @Test
    void checkLinks_printsWhereAnAddressMovedTo() {
        try (MisbehavingServer server = new MisbehavingServer()) {
            String address = server.address("/moved").toString();
            new ExhibitFolder(temp).source("https://example.org/a", address);

            assertThat(run("check", "--links", "--pause", "0", temp.toString())).isZero();
            assertThat(out.toString())
                    .contains("moved              otago-1923  " + address + " -> " + server.address("/ok"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--links --parallel 0",
                "--links --parallel 33",
                "--links --pause -1",
                "--links --timeout 0",
                "--links --again -1",
                "--links --contact é",
                "--pause 1",
            })
    void checkLinks_withValuesThatMakeNoSense_isAWrongCommandLine(String options) throws Exception {
        write("timeline.json", TIMELINE);

        assertThat(run(("check " + temp + " " + options).split(" "))).isEqualTo(2);
    }

    @Test
    void help_namesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "check");
    }

    @Test
    void options_withoutACommand_areThoseOfServe() {
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(err.toString()).contains("--port 70000: a port is 0 to 65535");
    }

    @Test
    void unknownOption_isAWrongCommandLine() {
        assertThat(run("--prot", "8080")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option");
    }

    @Test
    void serve_passesOnlyWhatWasSaid() {
        ServeCommand serve = new ServeCommand();
        new CommandLine(serve).parseArgs("--port", "9000", "--data", temp.toString());

        assertThat(serve.properties()).containsExactly("--server.port=9000", "--bluelamp.data=" + temp);
    }

    @Test
    void serve_onAnyFreePort_hasACookieThatNoOtherExhibitHas() {
        ServeCommand serve = new ServeCommand();
        new CommandLine(serve).parseArgs("--port", "0");

        assertThat(serve.properties())
                .element(1)
                .asString()
                .startsWith("--server.servlet.session.cookie.name=bluelamp-");
        assertThat(serve.properties()).isNotEqualTo(serve.properties());
    }

    @Test
    void kioskInstall_belowARoot_tellsWhatItWroteAndWhatComesNext_andUninstallTakesItAway() throws Exception {
        String root = "--root=" + temp.resolve("root");
        Files.createDirectory(temp.resolve("root"));
        assertThat(run(
                        "kiosk",
                        "--install",
                        root,
                        "--launcher=/opt/blue-lamp/bluelamp",
                        "--port=8090",
                        "--data=/srv/data"))
                .isZero();
        assertThat(out.toString())
                .contains("Wrote /etc/systemd/system/bluelamp-kiosk.service")
                .contains("/opt/blue-lamp/bluelamp kiosk --set-pin --settings /var/lib/bluelamp-kiosk/settings");
        assertThat(temp.resolve("root/etc/systemd/system/bluelamp-kiosk.service"))
                .content()
                .contains(" --port 8090 --data /srv/data\n");
        assertThat(run("kiosk", "--install", root, "--from=https://museum.example/"))
                .isZero();
        assertThat(temp.resolve("root/etc/systemd/system/bluelamp-kiosk.service"))
                .content()
                .contains(" --from https://museum.example\n");
        assertThat(run("kiosk", "--uninstall", root)).isZero();
        assertThat(temp.resolve("root")).isEmptyDirectory();
        assertThat(run("kiosk", "--uninstall", root)).isEqualTo(1);
    }

    @Test
    void kioskInstall_overAForeignFile_saysWhichInOneLineAndFails() throws Exception {
        write("root/etc/pam.d/bluelamp-kiosk", "mine");
        assertThat(run("kiosk", "--install", "--root=" + temp.resolve("root"))).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("/etc/pam.d/bluelamp-kiosk", "--force");
    }

    @Test
    void kioskFromPlainHttp_isRefusedInOneLine() {
        for (String command : new String[] {"--state=" + temp, "--install"}) {
            assertThat(run("kiosk", "--from=http://museum.example", command, "--root=" + temp))
                    .isEqualTo(1);
        }
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("https://"));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void kioskSetPassword_readsALine_andRefusesWhatIsEasilyGuessed() throws Exception {
        InputStream terminal = System.in;
        try {
            System.setIn(new ByteArrayInputStream("four words for staff\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("kiosk", "--set-password", "--settings=" + temp.resolve("settings")))
                    .isZero();
            assertThat(new Password(temp.resolve("settings"), Clock.systemUTC())
                            .attempt("four words for staff", "192.0.2.1"))
                    .isEqualTo(new Password.Answer.Right());
            System.setIn(new ByteArrayInputStream("short".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("kiosk", "--set-password", "--settings=" + temp.resolve("other")))
                    .isEqualTo(1);
        } finally {
            System.setIn(terminal);
        }
        assertThat(err.toString()).contains("A password has 12 to 128 characters");
        assertThat(temp.resolve("other")).doesNotExist();
        assertThat(out.toString()).doesNotContain("four words");
    }

    @Test
    void kioskSetPin_readsALine_andRefusesWhatIsNoPin() throws Exception {
        InputStream terminal = System.in;
        try {
            System.setIn(new ByteArrayInputStream("274951\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("kiosk", "--set-pin", "--settings=" + temp.resolve("settings")))
                    .isZero();
            assertThat(new Pin(temp.resolve("settings"), Clock.systemUTC()).attempt("274951"))
                    .isEqualTo(new Pin.Answer.Right());
            System.setIn(new ByteArrayInputStream("1234".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("kiosk", "--set-pin", "--settings=" + temp.resolve("other")))
                    .isEqualTo(1);
        } finally {
            System.setIn(terminal);
        }
        assertThat(err.toString()).contains("A PIN has 6 to 32 digits");
        assertThat(temp.resolve("other")).doesNotExist();
        assertThat(out.toString()).doesNotContain("274951");
    }

    @Test
    void kioskOnATakenPort_saysSoInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("kiosk", "--port=" + taken.getLocalPort(), "--browser=/bin/sh", "--state=" + temp))
                    .isEqualTo(1);
            assertThat(err.toString().lines()).singleElement().asString().contains("is taken", "--port");
        }
    }
}
