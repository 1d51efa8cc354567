package org.bluelamp.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Changes;

/**
 * Reads from git when the files of records came and were changed last. A file that was taken away and came again is as old as
 * its last coming; one that was renamed is new, because a record's id is its file's name.
 */
public final class GitHistory {
    /** Folders of records. */
    private static final List<String> FOLDERS = List.of("entries", "maps", "series", "stories", "systems");

    private static final Pattern DAY = Pattern.compile("@(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern FILE = Pattern.compile("([AMD])\t(\\w+)/([a-z0-9-]+)\\.json");

    private GitHistory() {}

    /**
     * @param data the exhibit's folder, in a working copy of git
     * @throws NoHistoryException where there is none
     */
    public static Changes of(Path data) throws NoHistoryException {
        try {
            Process git = new ProcessBuilder(
                            "git",
                            "-c",
                            "core.quotePath=false",
                            "log",
                            "--reverse",
                            "--no-renames",
                            "--relative",
                            "--format=@%cs",
                            "--name-status",
                            "--",
                            ".")
                    .directory(data.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            Map<String, Map<String, Changes.Days>> days;
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
                days = read(lines.lines().toList());
            }
            if (git.waitFor() != 0) {
                throw new NoHistoryException(
                        data + " is in no working copy of git, which alone knows what changed when.");
            }
            return new Changes(days);
        } catch (IOException missing) {
            throw new NoHistoryException("git can't be run here: " + missing.getMessage());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NoHistoryException("git was interrupted.");
        }
    }

    /** @param lines of git's log, the oldest commit first */
    static Map<String, Map<String, Changes.Days>> read(List<String> lines) {
        Map<String, Map<String, Changes.Days>> byFolder = new TreeMap<>();
        LocalDate day = LocalDate.EPOCH;
        for (String line : lines) {
            Matcher commit = DAY.matcher(line);
            Matcher file = FILE.matcher(line);
            if (commit.matches()) {
                day = LocalDate.parse(commit.group(1));
            } else if (file.matches() && FOLDERS.contains(file.group(2))) {
                Map<String, Changes.Days> records = byFolder.computeIfAbsent(file.group(2), folder -> new TreeMap<>());
                String id = file.group(3);
                Changes.Days before = records.get(id);
                switch (file.group(1)) {
                    case "D" -> records.remove(id);
                    case "A" -> records.put(id, new Changes.Days(day, day));
                    default ->
                        records.put(
                                id,
                                before == null ? new Changes.Days(day, day) : new Changes.Days(before.added(), day));
                }
            }
        }
        return byFolder;
    }
}
