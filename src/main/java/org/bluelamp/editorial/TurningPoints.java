package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;

/** What is asked of entries that an overview shows: a drawing by which they are known, and a title that fits there. */
final class TurningPoints {
    private static final int SIGNIFICANCE = 5;
    private static final int LONGEST_TITLE = 28;

    private final Map<String, List<String>> entriesByFirstDrawing = new HashMap<>();

    TurningPoints(List<Entry> entries) {
        for (Entry entry : entries) {
            firstDrawing(entry)
                    .ifPresent(file -> entriesByFirstDrawing
                            .computeIfAbsent(file, key -> new ArrayList<>())
                            .add(entry.id()));
        }
    }

    static boolean isOne(Entry entry) {
        return entry.significance() == SIGNIFICANCE;
    }

    List<Warning> check(Entry entry) {
        if (!isOne(entry)) return List.of();
        List<Warning> warnings = new ArrayList<>();
        drawingFault(entry)
                .ifPresent(reason -> warnings.add(LocatedText.warning(
                        entry, Warning.Subject.SHARED_DRAWING, "/media", reason, "Give it a drawing of its own.")));
        String title = entry.title().in(Text.FALLBACK_LANGUAGE).text();
        if (title.length() > LONGEST_TITLE && entry.shortTitle().isEmpty()) {
            warnings.add(LocatedText.warning(
                    entry,
                    Warning.Subject.MISSING_SHORT,
                    "/title/" + Text.FALLBACK_LANGUAGE,
                    "the title of a turning point has " + title.length() + " characters, and no short one stands beside"
                            + " it.",
                    "Add \"short\", at most " + LONGEST_TITLE + " characters that say the same."));
        }
        return warnings;
    }

    private Optional<String> drawingFault(Entry entry) {
        Optional<String> file = firstDrawing(entry);
        if (file.isEmpty()) return Optional.of("a turning point has no drawing.");
        List<String> others = entriesByFirstDrawing.get(file.get()).stream()
                .filter(id -> !id.equals(entry.id()))
                .toList();
        if (others.isEmpty()) return Optional.empty();
        return Optional.of("the drawing of a turning point, " + file.get() + ", is shown first by "
                + String.join(", ", others) + ", too.");
    }

    private static Optional<String> firstDrawing(Entry entry) {
        return entry.media().stream().map(Entry.Medium::file).findFirst();
    }
}
