package org.bluelamp.kiosk.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which processes of a browser draw pages. Chromium says so at the beginning of their command lines. */
final class PageProcesses {
    private static final String KIND = "--type=renderer";

    /** The command line of such a process is longer than what {@link ProcessHandle} tells of one. */
    private static final int LONG_ENOUGH = 1024;

    private final Map<Long, Boolean> known = new HashMap<>();

    /** Looks into each process once. */
    Set<Long> among(Stream<ProcessHandle> processes) {
        Set<Long> present = processes.map(ProcessHandle::pid).collect(Collectors.toSet());
        known.keySet().retainAll(present);
        present.forEach(id -> known.computeIfAbsent(id, PageProcesses::drawsPages));
        return known.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean drawsPages(long id) {
        try (InputStream line = Files.newInputStream(Path.of("/proc", Long.toString(id), "cmdline"))) {
            return new String(line.readNBytes(LONG_ENOUGH), StandardCharsets.ISO_8859_1).contains(KIND);
        } catch (IOException gone) {
            return false;
        }
    }
}
