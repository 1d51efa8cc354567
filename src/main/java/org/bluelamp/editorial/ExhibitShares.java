package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/**
 * What holds of an exhibit as a whole: how many entries are turning points, minor ones, open by a date, rest on strong
 * sources. Shares are asked for from a hundred entries on, since in a few they are chance.
 */
final class ExhibitShares {
    private static final int FEWEST_ENTRIES = 100;
    private static final int MOST_TURNING_POINTS = 45;
    private static final int HIGHEST_MINOR = 2;
    private static final double LEAST_MINOR = 0.25;
    private static final double MOST_DATE_OPENINGS = 0.3;
    private static final double LEAST_STRONG = 0.6;

    private ExhibitShares() {}

    static List<Warning> check(Catalog catalog) {
        List<Entry> entries = catalog.entries();
        List<Warning> warnings = new ArrayList<>();
        int turningPoints = count(entries, TurningPoints::isOne);
        if (turningPoints > MOST_TURNING_POINTS) {
            warnings.add(warning(
                    Warning.Subject.UNEVEN_WEIGHTS,
                    turningPoints + " entries have the significance 5, more than " + MOST_TURNING_POINTS + ".",
                    "Give those a 4 whose turn another one stands for."));
        }
        if (entries.size() < FEWEST_ENTRIES) return warnings;
        share(entries, entry -> entry.significance() <= HIGHEST_MINOR)
                .filter(share -> share.part() < LEAST_MINOR)
                .map(share -> warning(
                        Warning.Subject.UNEVEN_WEIGHTS,
                        share + " entries have the significance 1 or 2, fewer than a quarter.",
                        "Ask of each 3 whether it is a further instance of what is told already."))
                .ifPresent(warnings::add);
        share(entries, ExhibitShares::opensByDate)
                .filter(share -> share.part() > MOST_DATE_OPENINGS)
                .map(share -> warning(
                        Warning.Subject.DATE_OPENINGS,
                        share + " entries open by a date, more than three in ten.",
                        "The date stands above the text already: begin with a person, a thing or a voice."))
                .ifPresent(warnings::add);
        share(entries, entry -> Evidence.of(entry, catalog).isStrong())
                .filter(share -> share.part() < LEAST_STRONG)
                .map(share -> warning(
                        Warning.Subject.FEW_STRONG_SOURCES,
                        share + " entries rest on a record, an archive, a government, a scholar or a museum, fewer"
                                + " than six in ten.",
                        "Find such a source where newspapers, companies and reference works stand alone."))
                .ifPresent(warnings::add);
        return warnings;
    }

    private static boolean opensByDate(Entry entry) {
        return Dates.OPENING
                .matcher(LocatedText.statements(entry).getFirst().text())
                .find();
    }

    private record Share(int count, int of) {
        double part() {
            return (double) count / of;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d", count, of);
        }
    }

    private static Optional<Share> share(List<Entry> entries, Predicate<Entry> counted) {
        return Optional.of(new Share(count(entries, counted), entries.size()));
    }

    private static int count(List<Entry> entries, Predicate<Entry> counted) {
        return Math.toIntExact(entries.stream().filter(counted).count());
    }

    private static Warning warning(Warning.Subject subject, String reason, String remedy) {
        return new Warning(subject, "timeline", "timeline.json", "", reason, remedy);
    }
}
