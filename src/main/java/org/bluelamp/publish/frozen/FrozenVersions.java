package org.bluelamp.publish.frozen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.publish.http.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps versions of the catalogue and finds them again.
 *
 * <p>A version is kept when its address is handed out, and only the present one can be: so there is at most one file for
 * each change of the data, whoever asks how often. Files are made one after the other on a thread of their own. Where the
 * folder is full, the version that is asked for least goes first, but none that was asked for or handed out within a
 * year; if none may go, nothing new is kept.
 *
 * <p>Safe for many threads.
 */
public final class FrozenVersions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FrozenVersions.class);

    /** So many versions are kept in an hour, by all servers of the folder; an editor at work hands out fewer. */
    static final int MOST_AN_HOUR = 20;

    /** A version is safe for so long after it was last wanted. */
    static final Duration SAFE = Duration.ofDays(365);

    /** What could not be kept is tried again after this time and not at each request. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(1);

    /** The names in so many files are held in memory, some hundred kB for each. */
    private static final int MOST_OPEN = 16;

    /** Whether a version's address may be handed out. */
    public enum Answer {
        /** It may: the version is kept. */
        KEPT,
        /** Not yet: the version is being written. */
        BEING_KEPT,
        /** No: there is no room, and no version that may go. */
        FULL,
        /** Not now: too many versions were kept within an hour. */
        TOO_MANY,
        /** Not now: a drawing is being replaced, and the catalogue has not read it yet. */
        CHANGED,
        /** No: the folder can't be written. */
        UNWRITABLE
    }

    private record Failure(String version, Answer answer, Instant at) {}

    /** A file that was looked into: the version, or why it can't be read. */
    private record Opened(FrozenFolder.Kept kept, Optional<FrozenVersion> version) {}

    private final FrozenFolder folder;
    private final long mostBytes;
    private final Site site;
    private final Clock clock;
    private final AskLedger ledger;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("frozen-versions").factory());
    private final Map<String, Future<Answer>> beingKept = new ConcurrentHashMap<>();
    private final Cache<String, Opened> opened =
            Caffeine.newBuilder().maximumSize(MOST_OPEN).build();
    private volatile Optional<Failure> lastFailure = Optional.empty();

    /**
     * @param folder is made when the first version is kept
     * @param mostBytes how large all files in it may be together
     * @param site on which the versions are served
     */
    public FrozenVersions(Path folder, long mostBytes, Site site, Clock clock) {
        this.folder = new FrozenFolder(folder);
        this.mostBytes = mostBytes;
        this.site = site;
        this.clock = clock;
        this.ledger = new AskLedger(this.folder, clock);
    }

    /** The path of a version within the application, with a slash at its end. */
    public static String path(String version) {
        return "embed/v/" + version + "/";
    }

    /** Whether a text has the form of a version. */
    public static boolean isVersion(String text) {
        return FrozenLayout.isVersion(text);
    }

    public Path folder() {
        return folder.path();
    }

    /**
     * Keeps the version of a catalogue, if it isn't kept yet, and says whether its address may be handed out.
     *
     * @param catalog the present one
     * @param patience how long to wait while the version is written; who gets {@link Answer#BEING_KEPT} asks again
     */
    public Answer handOut(Catalog catalog, Duration patience) {
        String version = catalog.version();
        if (folder.find(version).isPresent() && find(version).isPresent()) {
            ledger.handedOut(version);
            writeLedger();
            return Answer.KEPT;
        }
        Optional<Failure> failure = lastFailure
                .filter(last -> last.version().equals(version))
                .filter(last -> last.at().plus(UNTIL_NEXT_TRY).isAfter(clock.instant()));
        if (failure.isPresent()) return failure.get().answer();
        try {
            return beingKept
                    .computeIfAbsent(version, same -> writing.submit(() -> keep(catalog)))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return Answer.BEING_KEPT;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Answer.BEING_KEPT;
        } catch (ExecutionException | RejectedExecutionException failed) {
            LOG.error("The version {} is not kept", version, failed);
            return Answer.UNWRITABLE;
        }
    }

    /** A version that is kept and that this release can read. */
    public Optional<FrozenVersion> find(String version) {
        Optional<FrozenFolder.Kept> kept = folder.find(version);
        if (kept.isEmpty()) return Optional.empty();
        Opened known = opened.getIfPresent(version);
        if (known == null || !known.kept().equals(kept.get())) {
            known = open(kept.get());
            opened.put(version, known);
        }
        return known.version();
    }

    private static Opened open(FrozenFolder.Kept kept) {
        try {
            return new Opened(kept, Optional.of(FrozenVersion.read(kept.file(), kept.version())));
        } catch (DamagedVersionException damaged) {
            warn(kept.version(), damaged);
            return new Opened(kept, Optional.empty());
        }
    }

    /** Notes that a version's file turned out to be damaged while it was read; it counts as unreadable from then on. */
    public void damaged(FrozenVersion version, DamagedVersionException damage) {
        folder.find(version.version()).ifPresent(kept -> {
            Opened known = opened.asMap().put(version.version(), new Opened(kept, Optional.empty()));
            if (known == null || known.version().isPresent()) warn(version.version(), damage);
        });
    }

    private static void warn(String version, DamagedVersionException damage) {
        LOG.warn("The frozen version {} is not served: {}", version, damage.getMessage());
    }

    /** Counts that a version was asked for. */
    public void asked(FrozenVersion version) {
        ledger.asked(version.version());
        writeLedger();
    }

    /** Has the counts written, if it is time to. */
    private void writeLedger() {
        if (!ledger.isDue()) return;
        try {
            writing.execute(() -> {
                if (ledger.isDue()) writeLedgerNow();
            });
        } catch (RejectedExecutionException closed) {
            // The counts were written when this was closed.
        }
    }

    private void writeLedgerNow() {
        try {
            ledger.write(folder.list().stream().map(FrozenFolder.Kept::version).collect(Collectors.toSet()));
        } catch (IOException | UncheckedIOException unwritable) {
            LOG.debug("The counts of frozen versions are not written: {}", unwritable.toString());
        }
    }

    private Answer keep(Catalog catalog) {
        String version = catalog.version();
        try {
            Answer answer = write(catalog);
            if (answer == Answer.KEPT) ledger.handedOut(version);
            writeLedgerNow();
            lastFailure = Optional.empty();
            return answer;
        } catch (KeepingFailedException refused) {
            return failed(version, refused.answer(), refused.getMessage());
        } catch (IOException unwritable) {
            // The message of an error of the file system may be the name of the file alone.
            return failed(version, Answer.UNWRITABLE, folder.path() + " can't be written (" + unwritable + ")");
        } catch (RuntimeException fault) {
            LOG.error("Keeping a version failed", fault);
            return failed(version, Answer.UNWRITABLE, "a fault of this program (" + fault + ")");
        } finally {
            beingKept.remove(version);
        }
    }

    private Answer failed(String version, Answer answer, String reason) {
        boolean isKnown = lastFailure.filter(last -> last.answer() == answer).isPresent();
        lastFailure = Optional.of(new Failure(version, answer, clock.instant()));
        if (!isKnown) LOG.warn("The version {} is not kept: {}", version, reason);
        return answer;
    }

    private Answer write(Catalog catalog) throws IOException, KeepingFailedException {
        Instant now = clock.instant();
        String version = catalog.version();
        folder.sweep(now);
        List<FrozenFolder.Kept> all = folder.list().stream()
                .filter(kept -> !kept.version().equals(version))
                .toList();
        long young = all.stream()
                .filter(kept -> kept.written().plus(Duration.ofHours(1)).isAfter(now))
                .count();
        if (young >= MOST_AN_HOUR) {
            throw new KeepingFailedException(Answer.TOO_MANY, young + " versions were kept within the last hour");
        }
        List<FrozenFolder.Kept> mayGo = mayGo(all, now);
        long staying = bytes(all) - bytes(mayGo);
        Path unfinished = folder.begin(version);
        try {
            Site within = new Site(site.path() + "/" + path(version).replaceFirst("/$", ""), site.origin());
            VersionWriter.write(catalog, within, now, unfinished, mostBytes - staying);
            long size = Files.size(unfinished);
            makeRoom(mayGo, bytes(all) + size - mostBytes);
            folder.finish(unfinished, folder.file(version));
            LOG.info("The version {} is kept in {}, {} bytes", version, folder.path(), size);
            return Answer.KEPT;
        } finally {
            folder.remove(unfinished);
        }
    }

    /** The versions that may go, the first of them first. */
    private List<FrozenFolder.Kept> mayGo(List<FrozenFolder.Kept> all, Instant now) throws IOException {
        AskLedger.Known known = ledger.known();
        return all.stream()
                .filter(kept -> !known.of(kept).last().plus(SAFE).isAfter(now))
                .sorted(Comparator.comparingLong(
                                (FrozenFolder.Kept kept) -> known.of(kept).count())
                        .thenComparing(kept -> known.of(kept).last()))
                .toList();
    }

    private void makeRoom(List<FrozenFolder.Kept> mayGo, long bytes) throws IOException {
        long needed = bytes;
        for (FrozenFolder.Kept kept : mayGo) {
            if (needed <= 0) return;
            folder.remove(kept.file());
            needed -= kept.bytes();
            LOG.info("The frozen version {} has made room; nobody had wanted it for a year", kept.version());
        }
    }

    private static long bytes(List<FrozenFolder.Kept> versions) {
        return versions.stream().mapToLong(FrozenFolder.Kept::bytes).sum();
    }

    /** Writes the counts, and ends what is being kept. */
    @Override
    public void close() {
        writing.shutdownNow();
        try {
            writing.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        writeLedgerNow();
    }
}
