package org.bluelamp.kiosk.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InstallationTest {
    private static final String POLICY = "etc/chromium/policies/managed/bluelamp-kiosk.json";
    private static final String UNIT = "etc/systemd/system/bluelamp-kiosk.service";
    private static final KioskSetup SETUP = new KioskSetup(
            Path.of("/opt/blue lamp/bluelamp"),
            "http://127.0.0.1:8080",
            List.of("--port", "8080", "--data", "/srv/100% ours/$x"));

    @TempDir
    Path root;

    private final List<String> told = new ArrayList<>();

    private Installation installation() {
        return new Installation(root, told::add);
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), content);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void install_tellsEachFileThatItWrites() throws Exception {
        installation().install(SETUP, false);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(files().stream()
                        .filter(file -> !file.equals("etc/bluelamp-kiosk/installed"))
                        .map(file -> "Wrote /" + file)
                        .toList());
    }

    @Test
    void policies_allowTheKioskAndItsStaffAndNothingElse() throws Exception {
        installation().install(SETUP, false);
        JsonNode policies = JsonMapper.shared().readTree(read(POLICY));
        assertThat(policies.path("URLAllowlist").values().stream().map(JsonNode::asString))
                .containsExactly("http://127.0.0.1:8080/kiosk", "http://127.0.0.1:8080/staff");
        assertThat(policies.path("URLBlocklist").values().stream().map(JsonNode::asString))
                .containsExactly("*", "chrome://*");
        assertThat(policies.path("DeveloperToolsAvailability").asInt()).isEqualTo(2);
        assertThat(policies.path("PrintingEnabled").asBoolean(true)).isFalse();
        assertThat(policies.path("AllowFileSelectionDialogs").asBoolean(true)).isFalse();
    }

    @Test
    void session_runsAsItsOwnUser_withTheSandboxOn() throws Exception {
        installation().install(SETUP, false);
        assertThat(read(UNIT))
                .contains("User=bluelamp-kiosk\n", "Restart=always\n", "StartLimitIntervalSec=0\n")
                .doesNotContain("no-sandbox")
                // An unprivileged user namespace, which the sandbox is made of, would be forbidden by these.
                .doesNotContain("RestrictNamespaces", "NoNewPrivileges", "SystemCallFilter");
    }

    @Test
    void wordsOfTheCommand_areWrittenAsSystemdReadsThem() throws Exception {
        installation().install(SETUP, false);
        assertThat(read(UNIT))
                .contains("-- \"/opt/blue lamp/bluelamp\" kiosk --end-with-parent ")
                .contains(" --data \"/srv/100%% ours/$$x\"\n");
    }

    @Test
    void pathWithAControlCharacter_isRefused() {
        KioskSetup setup = new KioskSetup(Path.of("/opt/a\nExecStartPre=/bin/evil"), SETUP.origin(), List.of());
        assertThatThrownBy(() -> installation().install(setup, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unit_isSoundToSystemd_butForTheProgramsThatAreNotHere() throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).as("systemd").isExecutable();
        installation().install(SETUP, false);
        assertThat(installation().verify()).allMatch(line -> line.contains("/usr/bin/cage is not executable"));
        write(UNIT, read(UNIT).replace("Restart=always", "Restart=sometimes"));
        assertThat(installation().verify()).anyMatch(line -> line.contains("sometimes"));
    }

    @Test
    void folderForALook_isMade() throws Exception {
        root = root.resolve("look").resolve("here");
        installation().install(SETUP, false);
        assertThat(read(POLICY)).contains("http://127.0.0.1:");
    }

    @Test
    void installAgain_writesWhatChanged() throws Exception {
        installation().install(SETUP, false);
        told.clear();
        installation().install(new KioskSetup(SETUP.launcher(), "http://127.0.0.1:9000", SETUP.options()), false);
        assertThat(told).contains("Wrote /" + POLICY, "As it was: /" + UNIT);
        assertThat(read(POLICY)).contains("http://127.0.0.1:9000");
    }

    @Test
    void foreignFile_isLeft_andNothingElseIsWritten() throws Exception {
        write(POLICY, "{}");
        assertThatThrownBy(() -> installation().install(SETUP, false))
                .isInstanceOf(Installation.ForeignFileException.class)
                .hasMessageContaining("/" + POLICY)
                .hasMessageContaining("--force");
        assertThat(files()).containsExactly(POLICY);
        assertThat(read(POLICY)).isEqualTo("{}");
    }

    @Test
    void fileThatWasEditedSince_isForeign() throws Exception {
        installation().install(SETUP, false);
        write(UNIT, read(UNIT) + "# mine\n");
        assertThatThrownBy(() -> installation().install(SETUP, false))
                .isInstanceOf(Installation.ForeignFileException.class)
                .hasMessageContaining("/" + UNIT);
    }

    @Test
    void linkInTheWay_isForeign_andNotFollowed() throws Exception {
        Path elsewhere = Files.writeString(root.resolve("elsewhere"), "mine");
        Files.createDirectories(root.resolve(UNIT).getParent());
        Files.createSymbolicLink(root.resolve(UNIT), elsewhere);
        assertThatThrownBy(() -> installation().install(SETUP, false))
                .isInstanceOf(Installation.ForeignFileException.class);
        installation().install(SETUP, true);
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void forced_replacesAForeignFile_andUninstallPutsItBack() throws Exception {
        write(POLICY, "{}");
        installation().install(SETUP, true);
        assertThat(read(POLICY)).contains("URLBlocklist");
        // Chromium reads every file of its folder, so what is kept must not be there.
        assertThat(root.resolve(POLICY).getParent().toFile().list()).hasSize(1);
        assertThat(installation().uninstall(false)).isTrue();
        assertThat(files()).containsExactly(POLICY);
        assertThat(read(POLICY)).isEqualTo("{}");
    }

    @Test
    void uninstall_takesAwayWhatWasWritten_andItsFolders_andNothingElse() throws Exception {
        write("etc/pam.d/login", "of the system");
        write("etc/chromium/policies/managed/ours.json", "{}");
        installation().install(SETUP, false);
        assertThat(installation().uninstall(false)).isTrue();
        assertThat(files()).containsExactly("etc/chromium/policies/managed/ours.json", "etc/pam.d/login");
        assertThat(root.resolve("etc/systemd")).doesNotExist();
        assertThat(root.resolve("etc/bluelamp-kiosk")).doesNotExist();
        assertThat(installation().uninstall(false)).isFalse();
    }

    @Test
    void uninstall_leavesAFileThatWasEdited_untilItIsForced() throws Exception {
        installation().install(SETUP, false);
        write(UNIT, "mine");
        installation().uninstall(false);
        assertThat(files()).containsExactly("etc/bluelamp-kiosk/installed", UNIT);
        installation().uninstall(true);
        assertThat(files()).isEmpty();
    }

    @Test
    void listThatLeadsElsewhere_isNotFollowed() throws Exception {
        installation().install(SETUP, false);
        Path outside = Files.writeString(root.resolveSibling(root.getFileName() + "-outside"), "mine");
        write(
                "etc/bluelamp-kiosk/installed",
                read("etc/bluelamp-kiosk/installed") + "file " + "0".repeat(64) + " ../" + outside.getFileName()
                        + "\n");
        installation().uninstall(true);
        assertThat(outside).hasContent("mine");
        Files.delete(outside);
    }
}
