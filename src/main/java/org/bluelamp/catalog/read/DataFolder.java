package org.bluelamp.catalog.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.bluelamp.catalog.media.ContentHash;
import org.bluelamp.catalog.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data folder on disk: lists its files and reads their JSON. What can't be read becomes a problem instead of an
 * exception.
 */
final class DataFolder {
    /**
     * The largest file of a record. It is a thousand times as large as an ordinary entry, so a larger file is no record
     * and would only fill the memory.
     */
    static final long LARGEST_RECORD_BYTES = 2L << 20;
    /** Room for some 50,000 sources. */
    static final long LARGEST_SOURCES_BYTES = 64L << 20;

    static final String JSON = ".json";

    /**
     * The deepest nesting of JSON that is read. A record nests some ten levels; a much deeper one would exhaust the
     * stack of the recursive checks.
     */
    private static final int DEEPEST_NESTING = 100;
    /**
     * So many bytes of memory are reckoned for a byte of JSON, since new records are made while the old ones are still
     * served.
     */
    private static final long MEMORY_PER_BYTE = 6;

    /** Such as {@code a.JSON}, {@code a.json.txt}; not an editor's own copies, which are hidden or end in a tilde. */
    private static final Pattern MISNAMED =
            Pattern.compile("(?!.*(?-i:\\.json)$)[^.].*\\.json(\\.txt)?", Pattern.CASE_INSENSITIVE);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path root;
    private final long mostBytes;
    private final AtomicLong bytesRead = new AtomicLong();

    DataFolder(Path folder) {
        this(folder, Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE);
    }

    /** @param mostBytes how many bytes of JSON are read at most, in all files together */
    DataFolder(Path folder, long mostBytes) {
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            real = folder.toAbsolutePath().normalize();
        }
        this.root = real;
        this.mostBytes = mostBytes;
    }

    /**
     * A file as read.
     *
     * @param name path below the data folder, with {@code /}
     * @param hash SHA-256 of its bytes; of none where the file could not be read
     * @param json empty where there is a problem instead
     */
    record DataFile(String name, byte[] hash, Optional<JsonNode> json, Optional<Problem> problem) {
        /** The file's own name without folder and {@code .json}. */
        String stem() {
            String file = name.substring(name.lastIndexOf('/') + 1);
            return file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : file;
        }
    }

    /**
     * What stands in a folder of records.
     *
     * @param files paths of the JSON files below the data folder, sorted; hidden files are no data
     * @param problems of the folder and of names that were meant to be read, and are not
     */
    record Listing(List<String> files, List<Problem> problems) {}

    /** Whether the folder has a file, a folder or a link with a name; a link may lead to nothing. */
    boolean has(String name) {
        return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The files of a folder of records; none where there is no such folder. */
    Listing list(String folder) {
        if (!has(folder)) return new Listing(List.of(), List.of());
        Path path = root.resolve(folder);
        List<String> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            if (!Files.isDirectory(path)) {
                return unlisted(folder, "this is not a folder.", "Make it one, or remove it.");
            }
            if (!isWithin(path)) {
                return unlisted(
                        folder,
                        "the folder is a link that leads out of the data folder.",
                        "Put the folder itself here.");
            }
            int count = 0;
            try (DirectoryStream<Path> each = Files.newDirectoryStream(path)) {
                for (Path file : each) {
                    if (++count > FolderLayout.MOST_FILES) {
                        return unlisted(
                                folder,
                                "the folder holds more than " + FolderLayout.MOST_FILES + " files.",
                                "Take out what doesn't belong there.");
                    }
                    String name = file.getFileName().toString();
                    if (name.endsWith(JSON) && !name.startsWith(".")) files.add(folder + "/" + name);
                    if (MISNAMED.matcher(name).matches()) problems.add(misnamed(folder + "/" + name));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return unlisted(folder, "the folder can't be read (" + e + ").", "Check its rights.");
        }
        Collections.sort(files);
        problems.sort((first, second) -> first.file().compareTo(second.file()));
        return new Listing(List.copyOf(files), List.copyOf(problems));
    }

    private static Listing unlisted(String folder, String reason, String remedy) {
        return new Listing(List.of(), List.of(new Problem(folder, "", reason, remedy)));
    }

    private static Problem misnamed(String name) {
        return new Problem(
                name,
                "",
                "the file is passed over, because its name doesn't end in .json.",
                "Name it so, in small letters.");
    }

    /** @throws CatalogUnreadableException if there is more in the folder than the memory can hold */
    DataFile read(String name, long largestBytes) {
        byte[] bytes;
        try {
            Path path = root.resolve(name);
            Optional<Problem> hindrance = hindrance(name, path, largestBytes);
            if (hindrance.isPresent()) return failed(name, new byte[0], hindrance.get());
            bytes = readAtMost(path, largestBytes + 1);
        } catch (IOException | InvalidPathException e) {
            return failed(name, new byte[0], "the file can't be read (" + e + ").", "Check its name and its rights.");
        }
        if (bytes.length > largestBytes) {
            return failed(name, new byte[0], tooLarge(name, bytes.length, largestBytes));
        }
        if (bytesRead.addAndGet(bytes.length) > mostBytes) throw tooMuch();
        return parse(name, bytes);
    }

    /** Reads at most so many bytes, since a file may have grown after its size was checked. */
    private static byte[] readAtMost(Path path, long bytes) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Math.toIntExact(bytes));
        }
    }

    private Optional<Problem> hindrance(String name, Path path, long largestBytes) throws IOException {
        String reason = null;
        String remedy = null;
        if (!Files.isDirectory(root)) {
            reason = "there is no folder " + root + ".";
            remedy = "Name the exhibit's folder as it is called, or make it.";
        } else if (!Files.exists(path)) {
            boolean link = Files.isSymbolicLink(path);
            reason = link ? "the file is a link to nothing." : "the file is missing.";
            remedy = link ? "Put the file itself here." : "Write it; the folder data/schema tells what belongs in it.";
        } else if (!isWithin(path)) {
            reason = "the file is a link that leads out of the data folder.";
            remedy = "Put the file itself here.";
        } else if (!Files.isRegularFile(path)) {
            // Opening a pipe would wait for ever for a writer.
            reason = "this is not a file.";
            remedy = "Remove it, or give it a name that doesn't end in .json.";
        } else if (Files.size(path) > largestBytes) {
            return Optional.of(tooLarge(name, Files.size(path), largestBytes));
        }
        return reason == null ? Optional.empty() : Optional.of(new Problem(name, "", reason, remedy));
    }

    private static Problem tooLarge(String name, long bytes, long largestBytes) {
        return new Problem(
                name,
                "",
                "the file has " + bytes + " bytes, more than the " + largestBytes + " we read.",
                "Divide it, or look whether something else was saved under this name.");
    }

    private CatalogUnreadableException tooMuch() {
        return new CatalogUnreadableException(List.of(new Problem(
                ".",
                "",
                "the JSON files have more than " + mostBytes + " bytes in all, which is what fits into the memory.",
                "Start with more memory, or take out what doesn't belong to the exhibit.")));
    }

    /** Whether a path, its links followed, is still below the data folder. */
    boolean isWithin(Path path) throws IOException {
        return path.toRealPath().startsWith(root);
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    private static DataFile parse(String name, byte[] bytes) {
        TextEncoding.Decoded decoded = TextEncoding.decode(bytes);
        if (decoded.text().isEmpty()) return failed(name, bytes, decoded.reason(), decoded.remedy());
        String text = decoded.text().get();
        try {
            if (text.isBlank()) {
                String remedy = name.equals(FolderLayout.SOURCES)
                        ? "Write [] into it, or take it from a copy."
                        : "Write it, or delete it.";
                return failed(name, bytes, "the file is empty.", remedy);
            }
            return new DataFile(name, ContentHash.of(bytes), Optional.of(MAPPER.readTree(text)), Optional.empty());
        } catch (JacksonException e) {
            JsonSyntax syntax = JsonSyntax.of(e, text);
            return failed(name, bytes, syntax.reason(), syntax.remedy());
        }
    }

    private static DataFile failed(String name, byte[] bytes, String reason, String remedy) {
        return failed(name, bytes, new Problem(name, "", reason, remedy));
    }

    private static DataFile failed(String name, byte[] bytes, Problem problem) {
        return new DataFile(name, ContentHash.of(bytes), Optional.empty(), Optional.of(problem));
    }
}
