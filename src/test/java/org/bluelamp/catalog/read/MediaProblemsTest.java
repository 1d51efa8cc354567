package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.media.MediaLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the folder media that are not what they should be: told, left out, and nothing else falls. */
@Timeout(60)
class MediaProblemsTest {
    private static final String PNG = "89504E470D0A1A0A0000000D494844520000032000000258";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp);
    }

    private Path naming(String file) throws IOException {
        folder.entry("a", "\"figures\"", """
            "media": [ { "file": "%s", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ], "figures\"\
            """.formatted(file));
        Files.createDirectories(temp.resolve("media"));
        return temp.resolve("media").resolve(file);
    }

    private void assertLeftOut(String reason) {
        Catalog catalog = folder.load();
        assertProblems(catalog).singleElement().asString().contains(reason);
        assertThat(catalog.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.media()).isEmpty());
        assertThat(catalog.media()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.webp", "a.avif", "a.svg"})
    void fileOfThreeGigabytes_isToldAndLeftOutWithoutBeingRead(String file) throws Exception {
        try (RandomAccessFile large = new RandomAccessFile(naming(file).toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertLeftOut("\"" + file + "\" has 3221225472 bytes, more than the ");
    }

    @Test
    void pipe_isNotOpened() throws Exception {
        Process made = new ProcessBuilder("mkfifo", naming("a.svg").toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertLeftOut("there is no file \"a.svg\" in the folder media");
    }

    @Test
    void foldersAndLinksToNothingOrDevices_areNoDrawings(@TempDir Path elsewhere) throws Exception {
        Path file = naming("a.svg");
        for (Path target : List.of(file, temp.resolve("none"))) {
            Files.createSymbolicLink(file, target);
            assertLeftOut("there is no file \"a.svg\"");
            Files.delete(file);
        }
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        assertLeftOut("there is no file \"a.svg\"");
        Files.delete(file);
        Files.createDirectory(file);
        assertLeftOut("there is no file \"a.svg\"");
        Files.delete(file);
        Files.writeString(elsewhere.resolve("a.svg"), SVG);
        Files.createSymbolicLink(file, elsewhere.resolve("a.svg"));
        assertLeftOut("is a link that leads out of the data folder");
    }

    @Test
    void unreadableFile_isLeftOutAlone() throws Exception {
        Files.writeString(naming("a.svg"), SVG);
        MediaLibrary broken = new MediaLibrary(path -> {
            throw new IOException("Input/output error");
        });
        Catalog catalog = new FolderReading(new DataFolder(temp), broken).read().catalog();
        assertProblems(catalog)
                .singleElement()
                .asString()
                .contains("\"a.svg\" can't be read (java.io.IOException: Input/output error). Check its rights");
        assertThat(catalog.entries()).hasSize(1);
    }

    @Test
    void fileThatGrowsWhileRead_isNotReadForEver() throws Exception {
        Files.write(naming("a.png"), HexFormat.of().parseHex(PNG));
        MediaLibrary endless = new MediaLibrary(path -> new EndlessPng());
        Catalog catalog =
                new FolderReading(new DataFolder(temp), endless).read().catalog();
        assertProblems(catalog).singleElement().asString().contains("more than the 16384 kB that a picture may have");
    }

    private static final class EndlessPng extends InputStream {
        private final byte[] head = HexFormat.of().parseHex(PNG);
        private int at;

        @Override
        public int read() {
            return at < head.length ? head[at++] & 0xFF : 0;
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            for (int i = 0; i < length; i++) bytes[start + i] = (byte) read();
            return length;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.JPG", "a.jpeg", "a.webp", "a.avif"})
    void html_isLeftOutUnderThePicturesName(String file) throws Exception {
        Files.writeString(naming(file), "<html><script>alert(1)</script></html>");
        assertLeftOut("\"" + file + "\" doesn't begin as a file of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "A.PNG", "a.b-c.Png"})
    void extension_mayBeInCapitals(String file) throws Exception {
        Files.write(naming(file), HexFormat.of().parseHex(PNG));
        Catalog catalog = folder.load();
        assertProblems(catalog).isEmpty();
        assertThat(catalog.media(file).orElseThrow().format()).isEqualTo(MediaFormat.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg\\u0000", "a\\u0000.svg", "..", "a.gif", ".a.svg", "a/b.svg"})
    void malformedName_isToldOnceAndNeverLookedUp(String file) throws Exception {
        folder.entry("a", "\"figures\"", """
            "media": [ { "file": "%s", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ], "figures\"\
            """.formatted(file));
        Catalog catalog = folder.load();
        assertThat(catalog.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).isEqualTo("/media/0/file"));
        assertThat(catalog.entries().getFirst().media()).isEmpty();
    }

    @Test
    void catalogue_holdsOnlyFilesThatARecordNames() throws Exception {
        Files.writeString(naming("a.svg"), SVG);
        folder.write("media/b.svg", SVG);
        Catalog before = folder.load();
        assertThat(before.media()).extracting(MediaFile::name).containsExactly("a.svg");
        folder.write("media/b.svg", SVG + " ");
        assertThat(folder.load().version()).isEqualTo(before.version());
        folder.write("media/a.svg", SVG + " ");
        assertThat(folder.load().version()).isNotEqualTo(before.version());
    }

    @Test
    void unchangedFile_isCheckedOnce() throws Exception {
        Path file = naming("a.svg");
        Files.writeString(file, SVG);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        AtomicInteger opened = new AtomicInteger();
        MediaLibrary library = new MediaLibrary(path -> {
            opened.incrementAndGet();
            return Files.newInputStream(path);
        });
        for (int i = 0; i < 3; i++) new FolderReading(new DataFolder(temp), library).read();
        assertThat(opened).hasValue(1);
        Files.writeString(file, SVG + " ");
        for (int i = 0; i < 2; i++) new FolderReading(new DataFolder(temp), library).read();
        // Within the clock's grain of its last change it is not trusted to stay as it is.
        assertThat(opened).hasValue(3);
    }
}
