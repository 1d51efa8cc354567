package org.bluelamp.catalog.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * When records came into the exhibit and were changed last, from {@code changes.json}.
 *
 * @param byFolder the days by the record's id, by the folder of its kind: {@code entries}, {@code series}
 */
public record Changes(Map<String, Map<String, Days>> byFolder) {
    public static final Changes NONE = new Changes(Map.of());

    public Changes {
        byFolder = Map.copyOf(byFolder);
    }

    /**
     * The days of a record.
     *
     * @param changed the day on which it was added, where it was never changed
     */
    public record Days(LocalDate added, LocalDate changed) {}

    /** @param folder of the record's kind, as in the data folder */
    public Optional<Days> of(String folder, String id) {
        return Optional.ofNullable(byFolder.getOrDefault(folder, Map.of()).get(id));
    }

    /** The day of the last change of any record. */
    public Optional<LocalDate> latest() {
        return byFolder.values().stream()
                .flatMap(records -> records.values().stream())
                .map(Days::changed)
                .max(Comparator.naturalOrder());
    }
}
