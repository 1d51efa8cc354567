package org.bluelamp.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data folder on disk: which files are in it, and their JSON, with what hinders reading told as a problem. */
final class DataFolder {
    /** A thousand times an ordinary entry; a file over it is no entry, and would only fill the memory. */
    static final long LARGEST_RECORD_BYTES = 2L << 20;
    /** Room for some 50,000 sources. */
    static final long LARGEST_SOURCES_BYTES = 64L << 20;

    static final String JSON = ".json";

    /** Such as {@code a.JSON}, {@code a.json.txt}; not an editor's own copies, which are hidden or end in a tilde. */
    private static final Pattern MISNAMED =
            Pattern.compile("(?!.*(?-i:\\.json)$)[^.].*\\.json(\\.txt)?", Pattern.CASE_INSENSITIVE);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path root;

    DataFolder(Path folder) {
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            real = folder.toAbsolutePath().normalize();
        }
        root = real;
    }

    /**
     * A file as read.
     *
     * @param name path below the data folder, with {@code /}
     * @param bytes empty where the file could not be read
     * @param json empty where there is a problem instead
     */
    record DataFile(String name, byte[] bytes, Optional<JsonNode> json, Optional<Problem> problem) {
        /** The file's own name without folder and {@code .json}. */
        String stem() {
            String file = name.substring(name.lastIndexOf('/') + 1);
            return file.endsWith(JSON) ? file.substring(0, file.length() - JSON.length()) : file;
        }
    }

    boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    /** The names of a folder's JSON files, sorted; none where there is no such folder. Hidden files are no data. */
    List<String> jsonFilesIn(String folder) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JSON) && !name.startsWith("."))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        }
    }

    /** What a folder's files are called that were meant to be JSON files, and are not named so that they are read. */
    List<Problem> misnamedIn(String folder) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> MISNAMED.matcher(name).matches())
                    .sorted()
                    .map(name -> new Problem(
                            folder + "/" + name,
                            "",
                            "the file is passed over, because its name doesn't end in .json.",
                            "Name it so, in small letters."))
                    .toList();
        }
    }

    DataFile read(String name, long largestBytes) {
        Path path = root.resolve(name);
        byte[] bytes;
        try {
            Optional<Problem> hindrance = hindrance(name, path, largestBytes);
            if (hindrance.isPresent()) return new DataFile(name, new byte[0], Optional.empty(), hindrance);
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return failed(name, new byte[0], "the file can't be read (" + e + ").", "Check its name and its rights.");
        }
        return parse(name, bytes);
    }

    private Optional<Problem> hindrance(String name, Path path, long largestBytes) throws IOException {
        String reason = null;
        String remedy = null;
        if (!Files.isDirectory(root)) {
            reason = "there is no folder " + root + ".";
            remedy = "Name the exhibit's folder as it is called, or make it.";
        } else if (!Files.exists(path)) {
            reason = "the file is missing.";
            remedy = "Write it; the folder data/schema tells what belongs in it.";
        } else if (!isWithin(path)) {
            reason = "the file is a link that leads out of the data folder.";
            remedy = "Put the file itself here.";
        } else if (!Files.isRegularFile(path)) {
            reason = "this is not a file.";
            remedy = "Remove it, or give it a name that doesn't end in .json.";
        } else if (Files.size(path) > largestBytes) {
            reason = "the file has " + Files.size(path) + " bytes, more than the " + largestBytes + " we read.";
            remedy = "Divide it, or look whether something else was saved under this name.";
        }
        return reason == null ? Optional.empty() : Optional.of(new Problem(name, "", reason, remedy));
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
                return failed(name, bytes, "the file is empty.", "Write it, or delete it.");
            }
            return new DataFile(name, bytes, Optional.of(MAPPER.readTree(text)), Optional.empty());
        } catch (JacksonException e) {
            JsonSyntax syntax = JsonSyntax.of(e, text);
            return failed(name, bytes, syntax.reason(), syntax.remedy());
        }
    }

    private static DataFile failed(String name, byte[] bytes, String reason, String remedy) {
        return new DataFile(name, bytes, Optional.empty(), Optional.of(new Problem(name, "", reason, remedy)));
    }
}
