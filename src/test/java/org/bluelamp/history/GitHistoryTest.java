package org.bluelamp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.catalog.model.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitHistoryTest {
    @TempDir
    Path copy;

    private void git(String day, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_AUTHOR_DATE", day + "T12:00:00Z");
        builder.environment().put("GIT_COMMITTER_DATE", day + "T12:00:00Z");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void commit(String day) throws IOException, InterruptedException {
        git(day, "add", "-A");
        git(day, "commit", "-q", "-m", "change", "--no-verify");
    }

    private void write(String name, String text) throws IOException {
        Path file = copy.resolve("museum/data").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void history_tellsWhenARecordCameAndWasChangedLast() throws Exception {
        git("2026-01-01", "init", "-q");
        write("entries/car.json", "1");
        write("stories/tour.json", "1");
        write("sources.json", "[]");
        commit("2026-01-02");
        write("entries/car.json", "2");
        commit("2026-03-04");
        write("entries/gone.json", "1");
        commit("2026-03-05");
        Files.delete(copy.resolve("museum/data/entries/gone.json"));
        commit("2026-03-06");
        Changes changes = GitHistory.of(copy.resolve("museum/data"));
        assertThat(changes.of("entries", "car"))
                .contains(new Changes.Days(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4)));
        assertThat(changes.of("stories", "tour"))
                .contains(new Changes.Days(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2)));
        assertThat(changes.of("entries", "gone")).isEmpty();
        JsonNode file = JsonMapper.shared().readTree(ChangesFile.of(changes));
        assertThat(file.path("entries").path("car").path("changed").asString()).isEqualTo("2026-03-04");
    }

    @Test
    void folderOutsideAnyWorkingCopy_isTold() {
        assertThatThrownBy(() -> GitHistory.of(copy))
                .isInstanceOf(NoHistoryException.class)
                .hasMessageContaining("is in no working copy of git");
    }
}
