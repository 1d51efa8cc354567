package org.bluelamp.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes files whole or not at all: beside their place first, and moved there when every byte is on the disk. What is there
 * already stays, unless its writer says otherwise.
 */
public final class NewFile {
    private NewFile() {}

    /** Why a file was not written, in a sentence that says what to do. */
    public static final class NotWrittenException extends Exception {
        private static final long serialVersionUID = 1;

        NotWrittenException(String message, IOException cause) {
            super(message, cause);
        }

        NotWrittenException(String message) {
            super(message);
        }
    }

    /** Whether a file may be written, to be asked before work that takes long. */
    public static void check(Path file, boolean replaces) throws NotWrittenException {
        if (Files.isDirectory(file)) throw new NotWrittenException(file + " is a folder; name a file in it.");
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NotWrittenException(
                    file + " is no file but a device or a pipe; name another, or - and a redirection.");
        }
        if (!replaces && Files.exists(file)) {
            throw new NotWrittenException(file + " is there already; --force replaces it.");
        }
    }

    /** @param replaces whether a file that is there may be lost */
    public static void write(Path file, byte[] bytes, boolean replaces) throws NotWrittenException {
        check(file, replaces);
        Path whole = file.toAbsolutePath();
        Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
        Path temporary = null;
        try {
            temporary = Files.createTempFile(folder, "." + whole.getFileName(), ".part");
            force(temporary, bytes);
            readableByOthers(temporary);
            if (replaces) {
                Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(temporary, whole);
            }
        } catch (IOException failure) {
            delete(temporary);
            throw new NotWrittenException(reason(file, folder, failure), failure);
        }
    }

    /**
     * Writes some files into a folder, which is made where there is none. If one fails, those of a folder that was new or empty
     * are taken away again.
     *
     * @param replaces whether files of the same names may be lost
     */
    public static void writeAll(Path folder, Map<String, byte[]> files, boolean replaces) throws NotWrittenException {
        boolean isNew = !Files.exists(folder);
        boolean isEmpty = prepare(folder, replaces);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue(), replaces);
            }
        } catch (NotWrittenException failure) {
            if (isEmpty) files.keySet().forEach(name -> delete(folder.resolve(name)));
            if (isNew) delete(folder);
            throw failure;
        }
    }

    /** @return whether the folder is empty */
    private static boolean prepare(Path folder, boolean replaces) throws NotWrittenException {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    boolean isEmpty = files.findAny().isEmpty();
                    if (!replaces && !isEmpty) {
                        throw new NotWrittenException(folder
                                + " is there already and holds files; --force replaces those of the same names.");
                    }
                    return isEmpty;
                }
            } else {
                Files.createDirectory(folder);
                return true;
            }
        } catch (IOException failure) {
            Path parent =
                    Optional.ofNullable(folder.toAbsolutePath().getParent()).orElse(folder);
            throw new NotWrittenException(reason(folder, parent, failure), failure);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    /** Files of a temporary name are their owner's alone at first. */
    private static void readableByOthers(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void delete(Path file) {
        if (file == null) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The failure that is being told matters more.
        }
    }

    private static String reason(Path file, Path folder, IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException there -> file + " is there already; --force replaces it.";
            case AccessDeniedException denied ->
                folder + " can't be written; look at its rights, or name another place.";
            case NoSuchFileException none -> "There is no folder " + folder + "; make it first.";
            default ->
                file + " was not written: "
                        + Optional.ofNullable(failure.getMessage()).orElse("the system does not say why")
                        + ". Nothing is left of it.";
        };
    }
}
