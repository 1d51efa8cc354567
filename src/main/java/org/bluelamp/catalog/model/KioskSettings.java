package org.bluelamp.catalog.model;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code kiosk.json}: how the exhibit stands in a museum. Whatever the file does not say has its default.
 *
 * @param idleSeconds without a visitor's hand, until the kiosk asks whether somebody is there
 * @param countdownSeconds for which it asks
 * @param languages offered, the first is that of a new visitor; empty for all of the exhibit
 * @param hours in which the museum is open; empty for always
 * @param zone of the hours; empty for that of the kiosk's own clock
 * @param volume at which an entry is read aloud where a visitor asks for it, up to 1; with 0 nobody can ask
 * @param address under which visitors find the exhibit at home, without a slash at its end
 * @param scanSeconds for which each control is framed for visitors with one switch; empty for no scanning
 * @param isSpoken whether who goes by keys or one switch hears the name of each control
 */
public record KioskSettings(
        int idleSeconds,
        int countdownSeconds,
        Loop loop,
        List<String> languages,
        Palette palette,
        List<OpeningHours> hours,
        Optional<ZoneId> zone,
        double volume,
        Optional<String> address,
        Optional<Double> scanSeconds,
        boolean isSpoken) {
    /** What holds where there is no file. */
    public static final KioskSettings DEFAULT = new KioskSettings(
            60,
            20,
            Loop.DEFAULT,
            List.of(),
            Palette.NIGHT,
            List.of(),
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty(),
            false);

    public KioskSettings {
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
    }

    /**
     * What is shown while nobody is there.
     *
     * @param stories ids, each of which the catalogue has; empty for all that are not delicate
     * @param seconds for which each picture stands
     */
    public record Loop(List<String> stories, int seconds) {
        public static final Loop DEFAULT = new Loop(List.of(), 9);

        public Loop {
            stories = List.copyOf(stories);
        }
    }

    /** The colours that a new visitor sees. */
    public enum Palette {
        NIGHT,
        DAY,
        CONTRAST
    }

    /**
     * Hours on some days of the week.
     *
     * @param fromMinute of the day
     * @param toMinute of the day, later; midnight is 1440
     */
    public record OpeningHours(Set<DayOfWeek> days, int fromMinute, int toMinute) {
        public OpeningHours {
            days = Set.copyOf(days);
        }
    }
}
