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
 * Decides whether a new snapshot replaces the one that is served. A folder that is read in the middle of a copy, a
 * checkout or a mount lacks records that it will have again in a moment. So a snapshot that lacks records is accepted
 * only after they have been missing for a while, and after a longer while if many are missing. A snapshot that only
 * adds or changes records is accepted at once.
 */
final class Acceptance {
    /**
     * Every exhibit that had these needs them, so a snapshot without them is never accepted while the server runs; only
     * a start of the server reads a folder that lacks them.
     */
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

    /** The decision about a snapshot. */
    sealed interface Verdict {
        /** @param warning a sentence for the log, where records are gone for good */
        record Accepted(Optional<String> warning) implements Verdict {}

        /**
         * The snapshot may be right, but its loss has not lasted long enough.
         *
         * @param after how long to wait until the folder is read again
         * @param great whether a curator should hear of it
         */
        record Postponed(String reason, Duration after, boolean great) implements Verdict {}

        /** The snapshot lacks something that an exhibit can't do without. */
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

    /**
     * Waits until the folder has stayed the same: the version is a hash of all files, so while it does not change,
     * nothing is being copied.
     */
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
        // Where other records are gone at each reading, the snapshot is accepted in the end, so that its new records
        // don't wait for ever.
        boolean forLong = now - since >= timings.doubt().toNanos();
        if (forLong || lasted.compareTo(timings.confirmation()) >= 0) return new Verdict.Accepted(Optional.empty());
        return new Verdict.Postponed(
                lost.told() + " would be gone.", timings.confirmation().minus(lasted), false);
    }
}
