package org.bluelamp.catalog.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.FolderLayout;
import org.bluelamp.catalog.read.FolderSnapshot;

/**
 * Decides whether what was read of a folder takes the place of what is served. A folder may be caught in the middle of a
 * copy, a checkout or a mount, and then lacks what it will have again in a moment; so a loss has to last before it is
 * believed, the longer the greater it is. What only adds or changes is taken at once.
 */
final class Acceptance {
    /** An exhibit that had these lives on them: that one is missing is believed at the start alone. */
    private static final List<String> GROUND = List.of(FolderLayout.SOURCES, FolderLayout.ENTRIES);

    private final WatchTimings timings;
    /** Since when each lost record is gone, by {@link System#nanoTime}. */
    private final Map<String, Long> goneSince = new HashMap<>();

    private Optional<Doubt> doubt = Optional.empty();
    private Optional<Long> losingSince = Optional.empty();

    private record Doubt(String version, long since) {}

    Acceptance(WatchTimings timings) {
        this.timings = timings;
    }

    /** What becomes of a reading. */
    sealed interface Verdict {
        /** @param warning what is remarkable about it */
        record Accepted(Optional<String> warning) implements Verdict {}

        /**
         * It may be right, and has to last.
         *
         * @param after when to look again
         * @param great whether a curator should hear of it
         */
        record Postponed(String reason, Duration after, boolean great) implements Verdict {}

        /** It can't be right. */
        record Refused(String reason) implements Verdict {}
    }

    /** @param now by {@link System#nanoTime} */
    Verdict judge(FolderSnapshot current, FolderSnapshot next, long now) {
        Optional<String> missing = missingGround(current, next);
        if (missing.isPresent()) return new Verdict.Refused(missing.get());
        LostRecords lost = LostRecords.between(current.catalog(), next.catalog());
        if (lost.isEmpty()) {
            reset();
            return new Verdict.Accepted(Optional.empty());
        }
        long since = losingSince.orElse(now);
        losingSince = Optional.of(since);
        boolean great = lost.isGreat() || !next.found().containsAll(current.found());
        Verdict verdict = great ? greatLoss(lost, next.catalog().version(), now) : smallLoss(lost, since, now);
        if (verdict instanceof Verdict.Accepted) reset();
        return verdict;
    }

    private void reset() {
        goneSince.clear();
        doubt = Optional.empty();
        losingSince = Optional.empty();
    }

    private static Optional<String> missingGround(FolderSnapshot current, FolderSnapshot next) {
        Set<String> before = unreadable(current).map(Problem::file).collect(Collectors.toSet());
        Optional<String> unreadable = unreadable(next)
                .filter(problem -> !before.contains(problem.file()))
                .map(Problem::toString)
                .findFirst();
        return unreadable.or(() -> GROUND.stream()
                .filter(name -> current.found().contains(name) && !next.found().contains(name))
                .findFirst()
                .map(name -> name + ": it was there and is gone. Put it back; if the exhibit is meant to be without it,"
                        + " start the server again."));
    }

    /** The files and folders on which records rest that could not be read at all. */
    private static Stream<Problem> unreadable(FolderSnapshot snapshot) {
        return snapshot.catalog().problems().stream()
                .filter(problem -> problem.pointer().isEmpty())
                .filter(problem ->
                        problem.file().equals(FolderLayout.SOURCES) || FolderLayout.RECORDS.contains(problem.file()));
    }

    /** A version is the content of all files: as long as it is the same, nothing is being copied. */
    private Verdict greatLoss(LostRecords lost, String version, long now) {
        if (doubt.filter(known -> known.version.equals(version)).isEmpty())
            doubt = Optional.of(new Doubt(version, now));
        Duration lasted = Duration.ofNanos(now - doubt.get().since);
        if (lasted.compareTo(timings.doubt()) >= 0) {
            return new Verdict.Accepted(Optional.of(lost.told() + " are gone, and the folder has stayed so."));
        }
        return new Verdict.Postponed(
                lost.told() + " would be gone. If that is meant, leave the folder as it is for "
                        + timings.doubt().toSeconds() + " seconds, or start the server again.",
                timings.doubt().minus(lasted),
                true);
    }

    private Verdict smallLoss(LostRecords lost, long since, long now) {
        doubt = Optional.empty();
        Set<String> gone = lost.gone();
        goneSince.keySet().retainAll(gone);
        gone.forEach(record -> goneSince.putIfAbsent(record, now));
        long youngest =
                goneSince.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        Duration lasted = Duration.ofNanos(now - youngest);
        // Where other records are gone at each look, the rest of what is new must not wait for ever.
        boolean forLong = now - since >= timings.doubt().toNanos();
        if (forLong || lasted.compareTo(timings.confirmation()) >= 0) return new Verdict.Accepted(Optional.empty());
        return new Verdict.Postponed(
                lost.told() + " would be gone.", timings.confirmation().minus(lasted), false);
    }
}
