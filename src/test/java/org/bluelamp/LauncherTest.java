package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher at the root of the project: what it answers, and how it finds, stamps, locks and counts. */
class LauncherTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private record Outcome(int exit, String output) {}

    @Test
    void help_throughALinkInAFolderWithABlank_namesEveryCommand() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("a b")).resolve("lamp"), PROJECT.resolve("bluelamp"));
        assertThat(execute(link.toString(), "help").output())
                .contains("run", "check", "kiosk", "test", "bench", "soak", "help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "run --port x",
                "run --port 0",
                "run --port 65536",
                "run --port",
                "run --dance 1",
                "run --memory",
                "run --memory lots",
                "run --memory 63",
                "test --dance",
                "test --quick --long",
                "check --dance",
                "check --links --pause",
                "check data data",
                "freeze data",
                "licences data",
                "freeze --data",
                "kiosk --dance",
                "kiosk here",
                "kiosk --port x",
                "kiosk --memory 63",
                "kiosk --from",
                "kiosk --install --uninstall",
                "kiosk --install --set-pin",
                "soak dance",
                "soak --minutes",
                "soak --minutes 0",
                "bench dance",
                "bench --sizes",
                "bench --sizes 10,x",
                "bench --sizes 0",
                "bench layout --record",
                "bench --record --quick",
                "bench --record --sizes 10",
            })
    void wrongUse_exitsWith2AndPointsToHelp(String arguments) throws Exception {
        Outcome outcome = launcher(arguments.split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.output()).contains("./bluelamp help");
    }

    @Test
    void run_onATakenPort_saysSoInOneLineThatNamesTheOption() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertOneLine(
                    launcher("run", "--port", Integer.toString(taken.getLocalPort())),
                    "port " + taken.getLocalPort() + " is taken",
                    "--port");
        }
    }

    @Test
    void run_withAMissingDataFolder_saysSoInOneLine() throws Exception {
        assertOneLine(launcher("run", "--data=" + folder.resolve("gone")), "gone", "timeline.json");
    }

    @Test
    void freeze_takesAFolder_andTheProjectsDataWithoutOne() throws Exception {
        String stubs = "find_jdk() { :; }; ensure_app() { :; }; hold_app() { :; }; start() { printf '[%s]' \"$@\"; }\n";
        Files.createDirectory(folder.resolve("data"));
        assertThat(functions(stubs + "freeze").output()).isEqualTo("[freeze][--data][" + folder + "/data]");
        assertThat(functions(stubs + "freeze --data=/").output()).isEqualTo("[freeze][--data][/]");
    }

    @Test
    void kiosk_watchesWithLittleMemory_andStartsItsServerAsRunDoes() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        String stubs = "find_jdk() { JAVA_HOME=/jdk; }; ensure_app() { APP_FOLDER=/none; }\n"
                + "java_command() { JAVA_COMMAND=(java -jar 'a b.jar'); }; exec() { printf '[%s]' \"$@\"; }\n";
        String output = functions(stubs + "kiosk --port=81 --browser 'a b' --set-pin </dev/null")
                .output();
        assertThat(output)
                .startsWith("[/jdk/bin/java][-XX:+UseSerialGC]")
                .contains("[-Xmx96m]")
                .endsWith("[-jar][/none/bluelamp.jar][kiosk][--data][" + folder + "/data][--launcher][" + folder
                        + "/bluelamp][--port][81][--browser][a b][--set-pin][--][java][-jar][a b.jar]");
    }

    @Test
    void kiosk_withoutData_saysSoInOneLine_butNotWhereTheExhibitComesFromElsewhere() throws Exception {
        assertOneLine(functions("kiosk </dev/null"), folder + "/data", "timeline.json");
        String stubs = "find_jdk() { JAVA_HOME=/jdk; }; ensure_app() { APP_FOLDER=/none; }\n"
                + "java_command() { JAVA_COMMAND=(java); }; exec() { printf '[%s]' \"$@\"; }\n";
        assertThat(functions(stubs + "kiosk --from https://museum.example </dev/null")
                        .output())
                .contains("[--from][https://museum.example]");
    }

    @Test
    void check_passesItsOptionsOn_andTakesTheProjectsDataWithoutAFolder() throws Exception {
        String stubs = "find_jdk() { :; }; ensure_app() { :; }; hold_app() { :; }; start() { printf '[%s]' \"$@\"; }\n";
        Files.createDirectory(folder.resolve("data"));
        assertThat(functions(stubs + "check").output()).isEqualTo("[check][" + folder + "/data]");
        assertThat(functions(stubs + "check --links --contact 'a b' --pause=3 / --strict")
                        .output())
                .isEqualTo("[check][--links][--contact=a b][--pause=3][--strict][/]");
    }

    @Test
    void bench_preparesWhatItsPartsNeed_andNothingElse() throws Exception {
        String tools = "for tool in find_jdk find_node lock unlock ensure_packages find_browser ensure_packages_of"
                + " time_catalogue ensure_app train hold_app memory_options; do eval \"$tool() { printf '%s ' $tool; }\"; done\n";
        String java = "java_command() { JAVA_COMMAND=(java -jar 'a b.jar'); }\nexec() { printf '[%s]' \"$@\"; }\n";
        String packages = "find_jdk find_node lock ensure_packages unlock ";
        assertThat(functions(tools + java + "bench layout").output())
                .isEqualTo(packages + "[node][bench/main.ts][layout][--]");
        assertThat(functions(tools + java + "bench --quick timeline --sizes=10,20")
                        .output())
                .isEqualTo(packages + "find_browser ensure_packages_of "
                        + "[node][bench/main.ts][timeline][--quick][--sizes=10,20][--]");
        assertThat(functions(tools + java + "bench server catalogue").output())
                .isEqualTo(packages
                        + "find_browser ensure_packages_of time_catalogue ensure_app train hold_app memory_options "
                        + "[node][bench/main.ts][server][catalogue][--][java][-jar][a b.jar]");
    }

    @Test
    void bench_withoutAPart_measuresAll() throws Exception {
        assertThat(functions("measure() { printf '[%s]' \"$@\"; }\nbench --record")
                        .output())
                .isEqualTo("[timeline][page][layout][server][embed][catalogue][--record]");
    }

    @Test
    void findJdk_takesTheNewest() throws Exception {
        jdk("17.0.15");
        jdk("25.0.3");
        jdk("21.0.8");
        assertThat(findJdk("").output()).endsWith("25.0.3\n");
    }

    @Test
    void findJdk_prefersASuitableJavaHomeToTheNewest() throws Exception {
        jdk("25.0.3");
        assertThat(findJdk("JAVA_HOME='" + jdk("21.0.8") + "'").output()).endsWith("21.0.8\n");
    }

    @Test
    void findJdk_withOnlyAnOldOne_saysInOneLineWhatIsMissing() throws Exception {
        assertOneLine(findJdk("JAVA_HOME='" + jdk("17.0.15") + "'"), "JDK 21", "JAVA_HOME");
    }

    @Test
    void sourceStamp_changesWithTheSources_notWithEntriesOrTests() throws Exception {
        write("src/main/java/A.java", "class A {}");
        String stamp = sourceStamp();
        write("data/entries/new.json", "{}");
        write("frontend/timeline/scale.test.ts", "test");
        assertThat(sourceStamp()).isEqualTo(stamp).matches("[0-9a-f]{16}\\s");
        write("src/main/java/A.java", "class B {}");
        assertThat(sourceStamp()).isNotEqualTo(stamp);
    }

    @Test
    void lock_ofADeadProcess_isTakenOverAndGivenBack() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectory(folder.resolve(".tools"));
        Files.createSymbolicLink(folder.resolve(".tools/lock"), Path.of(Long.toString(dead.pid())));
        Outcome outcome = functions("lock; [ \"$(readlink \"$TOOLS_FOLDER/lock\")\" = $$ ] && echo mine; unlock");
        assertThat(outcome.output()).isEqualTo("mine\n");
        assertThat(Files.exists(folder.resolve(".tools/lock"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void lock_thatIsNoLink_isToldInOneLine_notWaitedForEver() throws Exception {
        write(".tools/lock", "no link");
        assertOneLine(functions("sleep() { :; }; lock"), ".tools/lock");
    }

    @Test
    void lock_whereToolsIsAFile_isToldInOneLine() throws Exception {
        write(".tools", "a file");
        assertOneLine(functions("lock"), ".tools", "folder");
    }

    @Test
    void anyCommand_withoutATemporaryFolder_saysInOneLineWhatToDo() throws Exception {
        Path gone = folder.resolve("gone");
        assertOneLine(
                execute("env", "TMPDIR=" + gone, PROJECT.resolve("bluelamp").toString(), "check"),
                gone.toString(),
                "TMPDIR");
    }

    @Test
    void help_withoutHome_works() throws Exception {
        Outcome outcome =
                execute("env", "-u", "HOME", PROJECT.resolve("bluelamp").toString(), "help");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void findJdk_withoutHome_findsOne() throws Exception {
        jdk("25.0.3");
        Outcome outcome = execute(
                "env",
                "-u",
                "HOME",
                "bash",
                "-c",
                "set -euo pipefail; . '" + PROJECT + "/bluelamp' help >/dev/null; JAVA_HOME=; find_jdk; echo found");
        assertThat(outcome.output()).isEqualTo("found\n");
    }

    @Test
    void app_whoseJarIsCutShort_isNotWhole() throws Exception {
        String stub =
                "APP_FOLDER=$HOME_FOLDER/app; whole() { if app_is_whole; then echo whole; else echo damaged; fi; }\n";
        write("app/bluelamp.jar", "all of it");
        write("app/lib/part.jar", "all of it");
        assertThat(functions(stub + "jar_sizes \"$APP_FOLDER\" >\"$APP_FOLDER/complete\"; whole")
                        .output())
                .isEqualTo("whole\n");
        write("app/lib/part.jar", "all of");
        assertThat(functions(stub + "whole").output()).isEqualTo("damaged\n");
        write("app/complete", "");
        assertThat(functions(stub + "whole").output()).isEqualTo("damaged\n");
    }

    @Test
    void train_onAFullDisk_goesOnAtOnce() throws Exception {
        Outcome outcome = functions("start_cache() { printf cache; }; free_kilobytes() { echo 1000; }\n"
                + "APP_FOLDER=$HOME_FOLDER; train; echo started");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output().lines()).hasSize(2).last().isEqualTo("started");
    }

    @Test
    void train_thatWasBrokenOffToday_isNotTriedAgainBeforeTomorrow() throws Exception {
        String stub = "start_cache() { printf '%s/cache' \"$HOME_FOLDER\"; }; free_kilobytes() { echo 9000000; }\n"
                + "record_start() { echo recorded; }; APP_FOLDER=$HOME_FOLDER; ";
        assertThat(functions(stub + "train 2>/dev/null; train").output()).isEqualTo("recorded\n");
        assertThat(functions(stub + "touch -t 202001010000 \"$HOME_FOLDER/cache.given-up\"; train 2>/dev/null")
                        .output())
                .isEqualTo("recorded\n");
    }

    @Test
    void recording_thatNeverEnds_isBrokenOff() throws Exception {
        write("jdk/bin/java", "#!/bin/sh\nexec sleep 600\n");
        assertThat(folder.resolve("jdk/bin/java").toFile().setExecutable(true)).isTrue();
        Outcome outcome = functions("RECORDING_SECONDS=1; JAVA_HOME=$HOME_FOLDER/jdk APP_FOLDER=$HOME_FOLDER\n"
                + "unlock() { :; }; record_start cache; echo over");
        assertThat(outcome.output()).isEqualTo("over\n");
    }

    @Test
    void memory_growsWithTheData_orIsAsAskedFor() throws Exception {
        write("small/timeline.json", "{}");
        write("large/entries/a.json", " ".repeat(10_000_000));
        String options = "; printf '%s ' \"${MEMORY_OPTIONS[@]}\"";
        assertThat(functions("memory_options \"$HOME_FOLDER/small\"" + options).output())
                .contains("-Xmx320m ");
        assertThat(functions("memory_options \"$HOME_FOLDER/large\"" + options).output())
                .contains("-Xmx384m ");
        assertThat(functions("memory_options \"$HOME_FOLDER/large\" 100" + options)
                        .output())
                .contains("-Xmx100m ");
    }

    @Test
    void ask_printsTheAnswerOfALocalServer_andNothingWhereThereIsNone() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        assertThat(functions("ask " + port + " '/?a=b&c'").output()).endsWith("/?a=b&c");
        server.stop(0);
        assertThat(functions("ask " + port + " /")).isEqualTo(new Outcome(0, ""));
    }

    @Test
    void countTests_addsTheReportsOfSurefireAndVitest() throws Exception {
        write("target/vitest.xml", """
                <testsuites name="vitest tests" tests="5" failures="1" errors="0" time="0.1">
                    <testsuite name="a" tests="5" failures="1" errors="0" skipped="1" time="0.1">
                """);
        write("target/surefire-reports/TEST-a.xml", """
                <testsuite name="a" time="1.5" tests="12" errors="1" skipped="0" failures="2">
                """);
        assertThat(functions("count_tests").output()).isEqualTo("12 4\n");
    }

    @Test
    void secondTries_namesTheTestsThatFailedFirst() throws Exception {
        write("target/surefire-reports/TEST-a.xml", """
                <testsuite name="a" tests="2" errors="0" skipped="0" failures="0" flakes="1">
                  <testcase name="drag" classname="org.bluelamp.A" time="0.1">
                    <flakyError message="Timeout" type="Error">...</flakyError>
                  </testcase>
                  <testcase name="press" classname="org.bluelamp.A" time="0.1"/>
                </testsuite>
                """);
        write("log/vitest.log", """
                 ✓ |browser (chromium)| a.browser.test.ts > a drag 12ms (retry x1)
                 ✓ |browser (chromium)| a.browser.test.ts > a press 103ms
                """);
        String told = "passed only at the second try, a fault to mend: ";
        assertThat(functions("TOOLS_FOLDER=$HOME_FOLDER; second_tries").output())
                .isEqualTo(told + "org.bluelamp.A.drag\n" + told + "|browser (chromium)| a.browser.test.ts > a drag\n");
    }

    private static void assertOneLine(Outcome outcome, String... words) {
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output().lines()).singleElement().asString().contains(words);
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdks/" + version);
        write("jdks/" + version + "/bin/javac", "");
        assertThat(home.resolve("bin/javac").toFile().setExecutable(true)).isTrue();
        write("jdks/" + version + "/release", "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Outcome findJdk(String environment) throws Exception {
        return functions("JAVA_HOME=; " + environment + "\njdk_folders() { printf '%s\\n' \"$HOME_FOLDER\"/jdks/*; }\n"
                + "find_jdk; echo \"$JAVA_HOME\"");
    }

    private String sourceStamp() throws Exception {
        return functions("source_stamp").output();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Runs bash commands with the launcher's functions, for a project in the temporary folder. */
    private Outcome functions(String commands) throws Exception {
        String home = "HOME_FOLDER='" + folder + "'; TOOLS_FOLDER=$HOME_FOLDER/.tools\n";
        String prelude = "set -euo pipefail\nsay() { echo \"$*\" >&2; }\nfail() { say \"$*\"; exit 1; }\n";
        String sources = "for file in '" + PROJECT + "'/.launcher/*.sh; do . \"$file\"; done\n";
        return execute("bash", "-c", home + prelude + sources + commands);
    }

    private static Outcome launcher(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(PROJECT.resolve("bluelamp").toString()));
        command.addAll(List.of(arguments));
        return execute(command.toArray(String[]::new));
    }

    private static Outcome execute(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
