package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * The values of one quantity by area, each with its sources. An area without a value is unknown, not zero.
 *
 * @param date when the values held; absent where the values have spells
 */
public record AreaMap(
        String id,
        Text title,
        Text unit,
        Quantity quantity,
        String theme,
        Optional<EdtfDate> date,
        Ground ground,
        List<Value> values,
        List<Text> caveats,
        Explanation explanation)
        implements Statistic {
    public AreaMap {
        values = List.copyOf(values);
        caveats = List.copyOf(caveats);
    }

    @Override
    public DoubleStream numbers() {
        return values.stream().mapToDouble(Value::value);
    }

    @Override
    public Stream<Entry.Cite> cites() {
        return values.stream().flatMap(value -> value.cites().stream());
    }

    /** Whether it can be played through time, because its values hold only in their spells. */
    public boolean hasSpells() {
        return values.stream().anyMatch(value -> !value.spells().isEmpty());
    }

    /** The base map, whose areas a map colours. In the data {@code world} and {@code us-states}. */
    public enum Ground {
        WORLD("world"),
        US_STATES("us-states");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        /** The word that stands for it in the data. */
        public String word() {
            return word;
        }

        /** The ground that a word of the data stands for; nothing where there is none. */
        public static Optional<Ground> ofWord(String word) {
            return Stream.of(values())
                    .filter(ground -> ground.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * One value, the areas it holds in and its sources.
     *
     * @param areas codes of today's areas that it is drawn on: ISO 3166-1 alpha-2, or 3166-2 for the states of the
     *     United States; empty where it is told but not drawn
     * @param name of what the value is about, where that is not simply its one area
     * @param spells from when until when it held, both inclusive, in order; the last may still go on
     */
    public record Value(
            List<String> areas,
            Optional<Text> name,
            double value,
            List<EdtfDate> spells,
            Optional<Text> note,
            List<Entry.Cite> cites) {
        public Value {
            areas = List.copyOf(areas);
            spells = List.copyOf(spells);
            cites = List.copyOf(cites);
        }
    }
}
