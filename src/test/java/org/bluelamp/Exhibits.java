package org.bluelamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folders of exhibits that tests read. Tests in TypeScript read the documents of the made-up one through
 * {@code frontend/shared/testing/made-up-documents.ts}.
 */
public final class Exhibits {
    /** Holds every kind of thing that the format knows, without a fault; all of it is made up for tests. */
    public static final Path MADE_UP = Path.of("src/test/exhibit");

    /** Small, and with faults: what is left out of it, and what is said of that, is a part of the tests. */
    public static final Path FAULTY = Path.of("src/test/resources/exhibit");

    /** What is published; editors change it. */
    public static final Path CURATED = Path.of("data");

    private Exhibits() {}

    /** Copies a folder, so that a test may change it. */
    public static Path copy(Path exhibit, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(exhibit)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(exhibit.relativize(file).toString()));
            }
        }
        return to;
    }
}
