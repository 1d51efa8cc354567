package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/** A small file that only its owner may read. It is written whole or not at all, also when the power fails. */
final class PrivateFile {
    /** None of these files is longer; what is longer is not ours. */
    private static final int LONGEST = 4096;

    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;

    PrivateFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Empty where there is no such file. */
    Optional<String> read() throws IOException {
        try {
            if (Files.size(path) > LONGEST) throw new IOException(path + " is not a file of Blue Lamp: it is too long");
            return Optional.of(Files.readString(path).strip());
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /**
     * Writes the file under another name, has it brought to the disk and renames it. An administrator who writes into
     * the folder of the kiosk's user gives the file to that user, who could not read it otherwise.
     */
    void write(String text) throws IOException {
        Path folder = makeFolder(path.toAbsolutePath().getParent());
        Path unfinished = folder.resolve("." + path.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode("rw-------"))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text + "\n");
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        giveTo(folder, unfinished);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static Path makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) Files.createDirectories(folder, mode("rwx------"));
        return folder;
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return HAS_MODES
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void giveTo(Path folder, Path file) throws IOException {
        UserPrincipal owner = Files.getOwner(folder);
        if (!owner.equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS))) Files.setOwner(file, owner);
    }
}
