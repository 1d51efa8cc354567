package org.bluelamp.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.export.NewFile.NotWrittenException;

/** Writes a folder whole or not at all: beside its place first, and moved there when all files are in it. */
public final class NewFolder {
    private NewFolder() {}

    /** Fills a folder that is empty. */
    @FunctionalInterface
    public interface Filler<Result> {
        Result fill(Path folder) throws IOException, InterruptedException;
    }

    /** @param replaces whether all that the folder holds may be lost */
    public static <Result> Result write(Path folder, boolean replaces, Filler<Result> filler)
            throws NotWrittenException {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(whole.getParent()).orElse(whole);
        check(folder, whole, replaces);
        Path beside = null;
        try {
            beside = Files.createTempDirectory(parent, "." + whole.getFileName() + "-part");
            Result result = filler.fill(beside);
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            put(beside, whole);
            return result;
        } catch (IOException | UncheckedIOException failure) {
            delete(beside);
            throw new NotWrittenException(
                    folder + " was not written: " + failure + ". Nothing is left of it; look at rights and disk.");
        } catch (InterruptedException interrupted) {
            delete(beside);
            Thread.currentThread().interrupt();
            throw new NotWrittenException(folder + " was not written: it was broken off. Nothing is left of it.");
        }
    }

    private static void check(Path folder, Path whole, boolean replaces) throws NotWrittenException {
        if (whole.getParent() != null && !Files.isDirectory(whole.getParent())) {
            throw new NotWrittenException(whole.getParent() + " is no folder that is there; make it, or name another.");
        }
        if (!Files.exists(whole)) return;
        if (!Files.isDirectory(whole)) throw new NotWrittenException(folder + " is a file; name a folder.");
        try (Stream<Path> files = Files.list(whole)) {
            if (!replaces && files.findAny().isPresent()) {
                throw new NotWrittenException(folder + " is there already and holds files; --force replaces it whole.");
            }
        } catch (IOException failure) {
            throw new NotWrittenException(folder + " can't be read; look at its rights, or name another place.");
        }
    }

    /** What is there stays until the new folder is in its place. */
    private static void put(Path beside, Path whole) throws IOException {
        if (!Files.exists(whole)) {
            Files.move(beside, whole);
            return;
        }
        Path before = Files.createTempDirectory(whole.getParent(), "." + whole.getFileName() + "-before");
        Files.move(whole, before.resolve("it"));
        try {
            Files.move(beside, whole);
        } catch (IOException failure) {
            Files.move(before.resolve("it"), whole);
            delete(before);
            throw failure;
        }
        delete(before);
    }

    private static void delete(Path folder) {
        if (folder == null) return;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) Files.deleteIfExists(file);
        } catch (IOException stays) {
            // What is being told matters more.
        }
    }
}
