package org.bluelamp.kiosk.install;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the files of a kiosk below a root, and takes them away again. */
public final class Installation {
    /** A file stands in the way; the message names all of them. */
    public static final class ForeignFileException extends Exception {
        private static final long serialVersionUID = 1L;

        ForeignFileException(List<String> files) {
            super("These files are not of `./bluelamp kiosk --install`, or were edited since: "
                    + String.join(", ", files) + ". With --force they are kept in /" + InstalledFiles.BEFORE
                    + " and replaced.");
        }
    }

    private static final Map<String, String> PROGRAMS = Map.of(
            "usr/bin/cage",
            "cage",
            "usr/bin/chromium",
            "chromium",
            "usr/bin/grim",
            "grim",
            "usr/bin/systemctl",
            "systemd");

    private final Path root;
    private final Consumer<String> told;

    /**
     * @param root {@code /}, or a folder for a look at the files or a test of them
     * @param told gets what is done, a line at a time
     */
    public Installation(Path root, Consumer<String> told) {
        this.root = root;
        this.told = told;
    }

    /**
     * Writes all files, or none where one stands that is not ours.
     *
     * @param force replaces such files, too, and keeps them
     */
    public void install(KioskSetup setup, boolean force) throws IOException, ForeignFileException {
        InstalledFiles known = InstalledFiles.read(root);
        Map<String, String> files = KioskFiles.of(setup);
        List<String> foreign = foreign(known, files);
        if (!foreign.isEmpty() && !force) throw new ForeignFileException(foreign);
        // A folder for a look need not be there yet; it is whoever's asked for it, and stays.
        Files.createDirectories(root);
        makeFolder(known, Path.of(InstalledFiles.FOLDER));
        for (String file : foreign) save(known, file);
        for (Map.Entry<String, String> file : files.entrySet()) {
            makeFolder(known, Path.of(file.getKey()).getParent());
            boolean isSame = Files.exists(root.resolve(file.getKey()))
                    && Files.readString(root.resolve(file.getKey())).equals(file.getValue());
            known.add(file.getKey(), file.getValue());
            // The list comes first: a file that it names and that is missing does no harm, one that it lacks would
            // stay.
            known.write(root);
            if (!isSame) replace(root.resolve(file.getKey()), file.getValue());
            told.accept((isSame ? "As it was: " : "Wrote ") + shown(file.getKey()));
        }
    }

    private List<String> foreign(InstalledFiles known, Map<String, String> files) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) continue;
            boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            if (!isFile || !known.isOurs(root, file.getKey())) foreign.add(shown(file.getKey()));
        }
        return foreign;
    }

    private void save(InstalledFiles known, String shown) throws IOException {
        String file = shown.substring(1);
        Path kept = root.resolve(InstalledFiles.BEFORE).resolve(file);
        Files.createDirectories(kept.getParent());
        // The first one is the one that somebody made; a later one may be ours with an edit.
        if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            kept = kept.resolveSibling(kept.getFileName() + ".edited");
            Files.copy(root.resolve(file), kept, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        } else {
            Files.copy(root.resolve(file), kept, LinkOption.NOFOLLOW_LINKS);
            if (!known.files().containsKey(file)) known.saved().add(file);
        }
        told.accept("Kept " + shown + " as " + shown(root.relativize(kept).toString()));
    }

    private static void replace(Path path, String content) throws IOException {
        Path unfinished = path.resolveSibling("." + path.getFileName() + ".new");
        Files.writeString(unfinished, content);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makeFolder(InstalledFiles known, Path folder) throws IOException {
        if (Files.isDirectory(root.resolve(folder))) return;
        if (folder.getParent() != null) makeFolder(known, folder.getParent());
        Files.createDirectory(root.resolve(folder));
        known.folders().add(folder.toString());
    }

    /**
     * Takes away what {@link #install} has written, and puts back what stood there before. A file that was edited since
     * stays.
     *
     * @return whether there was anything
     */
    public boolean uninstall(boolean force) throws IOException {
        InstalledFiles known = InstalledFiles.read(root);
        if (known.isEmpty()) return false;
        InstalledFiles left = InstalledFiles.none();
        for (Map.Entry<String, String> file : known.files().entrySet()) {
            if (remove(known, file.getKey(), force)) restore(known, file.getKey());
            else left.files().put(file.getKey(), file.getValue());
        }
        if (left.isEmpty()) {
            Files.deleteIfExists(root.resolve(InstalledFiles.LIST));
            removeFolders(known);
        } else {
            left.folders().addAll(known.folders());
            known.saved().stream().filter(left.files()::containsKey).forEach(left.saved()::add);
            left.write(root);
        }
        return true;
    }

    /** Whether the file is gone. */
    private boolean remove(InstalledFiles known, String file, boolean force) throws IOException {
        Path path = root.resolve(file);
        try {
            boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            if (!force && (!isFile || !known.isOurs(root, file)) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                told.accept("Left " + shown(file) + ", which was edited since (--force takes it away, too)");
                return false;
            }
            Files.delete(path);
            told.accept("Took away " + shown(file));
        } catch (NoSuchFileException gone) {
            told.accept("Was gone: " + shown(file));
        }
        return true;
    }

    private void restore(InstalledFiles known, String file) throws IOException {
        if (!known.saved().contains(file)) return;
        Path kept = root.resolve(InstalledFiles.BEFORE).resolve(file);
        if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) return;
        Files.move(kept, root.resolve(file));
        told.accept("Put back " + shown(file));
        // Folders between, which hold nothing any more.
        for (Path folder = kept.getParent();
                !folder.equals(root.resolve(InstalledFiles.FOLDER));
                folder = folder.getParent()) {
            if (!removeIfEmpty(folder)) return;
        }
    }

    private void removeFolders(InstalledFiles known) throws IOException {
        for (String folder : new ArrayList<>(known.folders()).reversed()) removeIfEmpty(root.resolve(folder));
    }

    private static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException used) {
            return false;
        }
    }

    /** What the session needs and the root lacks, by the names of Debian's packages. */
    public List<String> missingPackages() {
        return PROGRAMS.entrySet().stream()
                .filter(program -> !Files.isExecutable(root.resolve(program.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** What systemd finds wrong in the unit that was written, a line each; empty if nothing, or if it isn't here. */
    public List<String> verify() {
        return UnitCheck.complaints(root.resolve(KioskFiles.UNIT));
    }

    /** The path as it is on the kiosk. */
    private static String shown(String file) {
        return "/" + file;
    }
}
