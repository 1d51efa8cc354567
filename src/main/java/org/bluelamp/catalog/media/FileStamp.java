package org.bluelamp.catalog.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/**
 * The size, time and key of a file, which are known without reading it. A file whose stamp has changed is taken to have
 * another content.
 *
 * @param bytes its size
 * @param key identifies the file itself, so that another file under the same name is noticed; empty where the file
 *     system has no such key
 */
public record FileStamp(long bytes, FileTime modified, Optional<Object> key) {
    /** The resolution of FAT's times, the coarsest among the file systems in use. */
    private static final long CLOCK_SECONDS = 2;

    /** @throws IOException if the file is not there or its attributes cannot be read */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }

    /** Whether the file was last written so long ago that writing it again must change the stamp. */
    boolean isOld() {
        return modified.toInstant().plusSeconds(CLOCK_SECONDS).isBefore(Instant.now());
    }
}
