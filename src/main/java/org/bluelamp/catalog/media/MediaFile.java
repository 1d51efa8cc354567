package org.bluelamp.catalog.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file of the folder {@code media} that a record names, as it was when it was checked and found sound.
 *
 * @param name without folders
 * @param path where it can be read, with symbolic links resolved; the file may have changed since the check
 * @param size of a picture; a drawing has none
 * @param stamp its size and time at the check
 * @param hash SHA-256 of its content, in hexadecimal digits
 */
public record MediaFile(
        String name, Path path, MediaFormat format, Optional<PixelSize> size, FileStamp stamp, String hash) {
    /** Its size in bytes. */
    public long bytes() {
        return stamp.bytes();
    }

    /**
     * Its content, where that is still what was checked. A pipe is not opened, because reading it would wait for a writer,
     * and at most one byte more is read than the checked file had.
     */
    public Optional<byte[]> content() {
        if (!Files.isRegularFile(path)) return Optional.empty();
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(in.readNBytes(Math.toIntExact(bytes()) + 1))
                    .filter(content ->
                            HexFormat.of().formatHex(ContentHash.of(content)).equals(hash));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the file on disk still has the size and time that it had when it was checked. */
    public boolean isUnchanged() {
        try {
            return Files.isRegularFile(path) && FileStamp.of(path).equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }
}
