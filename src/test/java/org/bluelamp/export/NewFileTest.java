package org.bluelamp.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void file_isWrittenWhole_andNothingElseIsLeft() throws Exception {
        NewFile.write(folder.resolve("a"), BYTES, false);
        assertThat(folder.resolve("a")).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void fileThatIsThere_staysUnlessItMayBeLost() throws Exception {
        Files.writeString(folder.resolve("a"), "before");
        assertThatThrownBy(() -> NewFile.write(folder.resolve("a"), BYTES, false))
                .isInstanceOf(NotWrittenException.class)
                .hasMessageEndingWith("a is there already; --force replaces it.");
        assertThat(folder.resolve("a")).hasContent("before");
        NewFile.write(folder.resolve("a"), BYTES, true);
        assertThat(folder.resolve("a")).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly("a");
    }

    @Test
    void folderThatIsMissing_isNamed() throws IOException {
        assertThatThrownBy(() -> NewFile.write(folder.resolve("none/a"), BYTES, false))
                .hasMessage("There is no folder " + folder.resolve("none") + "; make it first.");
        assertThat(names()).isEmpty();
    }

    @Test
    void folderInThePlaceOfAFile_isTold() {
        assertThatThrownBy(() -> NewFile.write(folder, BYTES, true))
                .hasMessageEndingWith("is a folder; name a file in it.");
    }

    /** A folder into which nobody may write, not even who may write everywhere. */
    @Test
    void folderThatCantBeWritten_leavesNoHalfFile() {
        Path full = Path.of("/sys");
        assumeTrue(Files.isDirectory(full));
        assertThatThrownBy(() -> NewFile.write(full.resolve("bluelamp-test"), BYTES, false))
                .isInstanceOf(NotWrittenException.class);
        assertThat(full.resolve("bluelamp-test")).doesNotExist();
    }

    @Test
    void filesOfAFolder_areAllThereOrNone() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Map.of("a", BYTES, "b/impossible", BYTES));
        Path place = folder.resolve("package");
        assertThatThrownBy(() -> NewFile.writeAll(place, files, false)).isInstanceOf(NotWrittenException.class);
        assertThat(place).doesNotExist();
        NewFile.writeAll(place, Map.of("a", BYTES), false);
        assertThat(place.resolve("a")).hasBinaryContent(BYTES);
        assertThatThrownBy(() -> NewFile.writeAll(place, Map.of("a", BYTES), false))
                .hasMessageContaining("--force");
        NewFile.writeAll(place, Map.of("a", new byte[] {9}), true);
        assertThat(place.resolve("a")).hasBinaryContent(new byte[] {9});
    }

    @Test
    void folderWithOtherFiles_keepsThem() throws Exception {
        Files.writeString(folder.resolve("mine"), "kept");
        assertThatThrownBy(() -> NewFile.writeAll(folder, new TreeMap<>(Map.of("a", BYTES, "b/c", BYTES)), true))
                .isInstanceOf(NotWrittenException.class);
        assertThat(folder.resolve("mine")).hasContent("kept");
    }
}
