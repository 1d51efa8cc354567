package org.bluelamp;

import java.nio.file.Path;

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
}
