package org.bluelamp.kiosk.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of what was written, which is how a file of ours is told from somebody else's: by path and hash of the
 * content. A file that was edited since is not ours any more.
 *
 * @param files hashes by path below the root
 * @param folders that were made for them, outer ones first
 * @param saved files that stood there before and are kept in {@link #BEFORE}
 */
record InstalledFiles(Map<String, String> files, Set<String> folders, Set<String> saved) {
    static final String FOLDER = "etc/bluelamp-kiosk";
    static final String LIST = FOLDER + "/installed";
    static final String BEFORE = FOLDER + "/before";

    private static final Pattern LINE = Pattern.compile("(file|folder|saved) ([0-9a-f]{64}|-) (.+)");

    static InstalledFiles none() {
        return new InstalledFiles(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    static InstalledFiles read(Path root) throws IOException {
        InstalledFiles installed = none();
        Path list = root.resolve(LIST);
        if (!Files.exists(list)) return installed;
        for (String line : Files.readAllLines(list)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !isBelowRoot(parts.group(3))) continue;
            switch (parts.group(1)) {
                case "file" -> installed.files.put(parts.group(3), parts.group(2));
                case "folder" -> installed.folders.add(parts.group(3));
                default -> installed.saved.add(parts.group(3));
            }
        }
        return installed;
    }

    void write(Path root) throws IOException {
        StringBuilder lines =
                new StringBuilder("# What `./bluelamp kiosk --install` has written; --uninstall reads it.\n");
        folders.forEach(folder -> lines.append("folder - ").append(folder).append('\n'));
        files.forEach((file, hash) ->
                lines.append("file ").append(hash).append(' ').append(file).append('\n'));
        saved.forEach(file -> lines.append("saved - ").append(file).append('\n'));
        Files.writeString(root.resolve(LIST), lines);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether a file is as it was written. */
    boolean isOurs(Path root, String file) throws IOException {
        return hash(Files.readString(root.resolve(file), StandardCharsets.ISO_8859_1))
                .equals(files.get(file));
    }

    void add(String file, String content) {
        files.put(file, hash(new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    /** Somebody may have edited the list; what leads elsewhere is not followed. */
    private static boolean isBelowRoot(String path) {
        Path relative = Path.of(path);
        return !relative.isAbsolute() && relative.normalize().equals(relative) && !relative.startsWith("..");
    }

    private static String hash(String bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
