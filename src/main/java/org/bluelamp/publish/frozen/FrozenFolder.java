package org.bluelamp.publish.frozen;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of frozen versions, which several servers may share. A file is written under a name of its writer and
 * renamed when it is whole, so that nobody sees half of it; of two servers that keep one version, the later one's file
 * takes the place of the other's, with the same documents.
 */
final class FrozenFolder {
    private static final String WHOLE = ".zip";
    private static final String UNFINISHED = ".part";

    /** Nobody writes a file for so long: its writer has been ended. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path path;

    FrozenFolder(Path path) {
        this.path = path;
    }

    /**
     * A kept version.
     *
     * @param written when it was kept
     */
    record Kept(String version, Path file, long bytes, Instant written) {}

    Path path() {
        return path;
    }

    Path file(String version) {
        return path.resolve(version + WHOLE);
    }

    Path ledger() {
        return path.resolve("asked.json");
    }

    Optional<Kept> find(String version) {
        try {
            return FrozenLayout.isVersion(version) ? Optional.of(kept(version)) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Kept kept(String version) throws IOException {
        Path file = file(version);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) throw new NoSuchFileException(file.toString());
        return new Kept(
                version, file, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** All kept versions; none where there is no folder yet. */
    List<Kept> list() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + WHOLE)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                find(name.substring(0, name.length() - WHOLE.length())).ifPresent(all::add);
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return all;
    }

    /** Makes the folder and a name in it for a file that is not whole yet. */
    Path begin(String name) throws IOException {
        Files.createDirectories(path);
        return path.resolve(name + "-" + UUID.randomUUID() + UNFINISHED);
    }

    /** Gives a whole file its name. */
    void finish(Path unfinished, Path file) throws IOException {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Removes what writers have left behind that were ended. */
    void sweep(Instant now) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + UNFINISHED)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().plus(ABANDONED).isBefore(now)) remove(file);
            }
        } catch (NoSuchFileException gone) {
            // Another server has swept, or there is no folder yet.
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }
}
