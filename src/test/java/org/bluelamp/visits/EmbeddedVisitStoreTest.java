package org.bluelamp.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.visits.Visits.DAYS;
import static org.bluelamp.visits.Visits.TODAY;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts in a file, by H2. */
class EmbeddedVisitStoreTest extends VisitStoreContract {
    @TempDir
    private Path folder;

    private VisitDatabase opened;

    /** H2 opens a file once for all of a program, so that two servers of one program share it. */
    @Override
    VisitDatabase open() {
        opened = VisitDatabase.embedded(folder.resolve("counts"));
        return opened;
    }

    @Test
    void file_isMadeWhenItIsFirstNeeded_andIsForItsOwnerAlone() throws Exception {
        assertThat(opened.mayHoldCounts()).isFalse();
        assertThat(folder.resolve("counts")).doesNotExist();
        new VisitStore(opened).add("hall", Visits.times(1, TODAY, 10, "en"), DAYS);
        assertThat(opened.mayHoldCounts()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("counts"))))
                .isEqualTo("rwx------");
    }

    /** The writer is killed by the system in the middle of its work: what it was told is kept is there. */
    @Test
    void programThatIsKilledInMidWrite_losesAtMostTheBatchThatWasNotAcknowledged() throws Exception {
        Path counts = folder.resolve("killed");
        int acknowledged = 0;
        for (int killed = 0; killed < 3; killed++) {
            Process writer = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriter.class.getName(),
                            counts.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader words = writer.inputReader()) {
                int said = 0;
                for (String line = words.readLine(); line != null; line = words.readLine()) {
                    if (line.equals(EndlessWriter.KEPT)) said++;
                    // What it still says before it dies was kept, too; the process itself would close its stream at
                    // once.
                    if (said == 10) writer.toHandle().destroyForcibly();
                }
                assertThat(said).isGreaterThanOrEqualTo(10);
                acknowledged += said;
            } finally {
                writer.destroyForcibly().waitFor();
            }
            try (VisitDatabase again = VisitDatabase.embedded(counts)) {
                long batches = Batches.whole(new VisitStore(again).report(YearMonth.from(TODAY)));
                assertThat(batches).isBetween((long) acknowledged, acknowledged + 1L);
                acknowledged = (int) batches;
            }
        }
    }
}
