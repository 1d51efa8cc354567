package org.bluelamp.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the day on which sources were seen into {@code custom.checked} of {@code sources.json}, and leaves every other
 * character of the file as it is.
 */
final class CheckedDates {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CheckedDates() {}

    /**
     * Writes the day beside each of these sources.
     *
     * <p>The file is read afresh, so what was edited since is kept, and replaced as a whole.
     *
     * @throws IOException if it can't be read or written, or is no JSON any more
     */
    static void write(Path file, Collection<String> ids, LocalDate day) throws IOException {
        Path real = file.toRealPath();
        String text = Files.readString(real);
        String marked = mark(text, new HashSet<>(ids), day);
        if (marked.equals(text)) return;
        // The name begins with a dot, so that no reader of the folder takes the file for data. Only in the same folder
        // can
        // it replace the old file in one step.
        Path fresh = real.resolveSibling("." + real.getFileName() + ".new");
        Files.writeString(fresh, marked);
        Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static String mark(String text, Set<String> ids, LocalDate day) throws IOException {
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        List<SourcePlaces.Place> places = SourcePlaces.of(text.substring(start)).stream()
                .filter(place -> ids.contains(place.id()))
                .sorted(Comparator.comparingInt(SourcePlaces.Place::from).reversed())
                .toList();
        StringBuilder marked = new StringBuilder(text);
        for (SourcePlaces.Place place : places) {
            marked.replace(start + place.from(), start + place.to(), place.before() + '"' + day + '"' + place.after());
        }
        return marked.toString();
    }
}
