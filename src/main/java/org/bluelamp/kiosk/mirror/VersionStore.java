package org.bluelamp.kiosk.mirror;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions on the disk of this computer. A version is written into a folder of another name, brought to the disk
 * and renamed, so a folder with the name of a version is whole. Two are kept: the present one, and the one before, which
 * is shown again if the disk has damaged the present one.
 */
final class VersionStore {
    private static final String UNFINISHED = ".part";

    /** Names the present version; without it, or where it is wrong, the newest is taken. */
    private static final String PRESENT = "present";

    private static final int KEPT = 2;

    private final Path folder;

    VersionStore(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The newest version that is whole and sound, after taking away what an interrupted writer has left. */
    Optional<KeptVersion> open() throws IOException {
        Files.createDirectories(folder);
        for (Path each : folders()) {
            if (each.getFileName().toString().endsWith(UNFINISHED)) delete(each);
        }
        for (Path each : bestFirst()) {
            Optional<KeptVersion> kept = KeptVersion.read(each).filter(KeptVersion::isSound);
            if (kept.isPresent()) return kept;
            delete(each);
        }
        return Optional.empty();
    }

    /** An empty folder for a version that is being taken over. */
    Path begin(String version) throws IOException {
        Path unfinished = folder.resolve(version + UNFINISHED);
        delete(unfinished);
        return Files.createDirectories(unfinished);
    }

    /** Gives a whole version its name. Its files have been brought to the disk one by one. */
    KeptVersion finish(Path unfinished, String version) throws IOException {
        sync(unfinished);
        Path whole = folder.resolve(version);
        // One of this name would be damaged, or it would be in use.
        delete(whole);
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        Path present = folder.resolve(PRESENT + UNFINISHED);
        write(present, version.getBytes(StandardCharsets.UTF_8));
        Files.move(
                present, folder.resolve(PRESENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
        return KeptVersion.read(whole).orElseThrow(() -> new IOException("what was written can't be read again"));
    }

    void abandon(Path unfinished) throws IOException {
        delete(unfinished);
    }

    /** Writes a file and has it brought to the disk. */
    static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /** Takes away all but the present version and the one before. */
    void forgetOld() throws IOException {
        List<Path> all = bestFirst();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) delete(old);
    }

    /** The present version, then the others, the newest first by a clock that may be wrong. */
    private List<Path> bestFirst() throws IOException {
        String present = Files.exists(folder.resolve(PRESENT))
                ? Files.readString(folder.resolve(PRESENT)).strip()
                : "";
        List<Path> versions = new ArrayList<>();
        for (Path each : folders()) if (!each.getFileName().toString().endsWith(UNFINISHED)) versions.add(each);
        versions.sort(Comparator.comparing(
                        (Path each) -> !each.getFileName().toString().equals(present))
                .thenComparing(Comparator.comparingLong(VersionStore::written).reversed()));
        return versions;
    }

    private static long written(Path version) {
        try {
            return Files.getLastModifiedTime(version.resolve(KeptVersion.LIST)).toMillis();
        } catch (IOException damaged) {
            return Long.MIN_VALUE;
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** Brings the names in a folder to the disk. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The folders here have no folders in them. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
        } catch (NoSuchFileException none) {
            return;
        }
        Files.deleteIfExists(folder);
    }
}
