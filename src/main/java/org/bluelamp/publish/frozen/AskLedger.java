package org.bluelamp.publish.frozen;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bluelamp.publish.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often each kept version is asked for and when it was last wanted, in a file of the folder that all servers share.
 *
 * <p>A server counts in memory and adds what it has counted to the file at most once a minute. Where two write at the
 * same moment, the counts of one are lost, which does no harm; the days are written again with the next count. A ledger
 * that is missing or damaged is begun anew, and what it can't know any more counts as wanted on that day: a version
 * never goes too early.
 *
 * <p>Safe for many threads.
 */
final class AskLedger {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FrozenFolder folder;
    private final Clock clock;
    private final Map<String, Asks> counted = new ConcurrentHashMap<>();
    private volatile Instant written = Instant.MIN;

    /**
     * How a version was asked for.
     *
     * @param count how often
     * @param last when it was last asked for or handed out
     */
    record Asks(long count, Instant last) {
        Asks plus(Asks other) {
            return new Asks(count + other.count, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** The file: instants as ISO 8601 writes them. */
    private record Page(String since, Map<String, Line> versions) {
        private Page {
            since = Objects.requireNonNullElse(since, "");
            versions = Objects.requireNonNullElse(versions, Map.of());
        }
    }

    private record Line(long asks, String last) {
        private Line {
            last = Objects.requireNonNullElse(last, "");
        }
    }

    /**
     * What is known of all versions.
     *
     * @param since when the ledger was begun
     */
    record Known(Instant since, Map<String, Asks> asks) {
        boolean knows(String version, Instant last) {
            Asks known = asks.get(version);
            return known != null && !known.last().isBefore(last);
        }

        /** What is known of a version that was kept at some time. */
        Asks of(FrozenFolder.Kept kept) {
            Instant earliest = kept.written().isAfter(since) ? kept.written() : since;
            return new Asks(0, earliest).plus(asks.getOrDefault(kept.version(), new Asks(0, Instant.MIN)));
        }
    }

    AskLedger(FrozenFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void asked(String version) {
        counted.merge(version, new Asks(1, clock.instant()), Asks::plus);
    }

    void handedOut(String version) {
        counted.merge(version, new Asks(0, clock.instant()), Asks::plus);
    }

    /** Whether there is something to write and the last time is long enough ago. */
    boolean isDue() {
        return !counted.isEmpty() && !written.plus(BETWEEN_WRITES).isAfter(clock.instant());
    }

    /** What all servers have written, and what this one has counted since. */
    Known known() throws IOException {
        Known known = read();
        Map<String, Asks> asks = new HashMap<>(known.asks());
        counted.forEach((version, more) -> asks.merge(version, more, Asks::plus));
        return new Known(known.since(), asks);
    }

    /**
     * Adds what was counted to the file.
     *
     * @param versions those that are kept; the others are forgotten
     */
    synchronized void write(Set<String> versions) throws IOException {
        written = clock.instant();
        Known known = read();
        counted.keySet().retainAll(versions);
        counted.forEach((version, more) -> {
            if (more.count() == 0 && known.knows(version, more.last())) counted.remove(version, more);
        });
        Map<String, Asks> now = Map.copyOf(counted);
        if (now.isEmpty()) return;
        Map<String, Asks> asks = new TreeMap<>(known.asks());
        asks.keySet().retainAll(versions);
        now.forEach((version, more) -> asks.merge(version, more, Asks::plus));
        write(new Known(known.since(), asks));
        // What has been counted meanwhile stays, and so does the day until it is read in the file: another server may
        // have written its ledger over this one.
        now.forEach((version, more) -> counted.merge(version, new Asks(-more.count(), more.last()), Asks::plus));
    }

    private void write(Known known) throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        known.asks()
                .forEach((version, asks) ->
                        lines.put(version, new Line(asks.count(), asks.last().toString())));
        Path unfinished = folder.begin("asked");
        try {
            Files.writeString(unfinished, Json.text(new Page(known.since().toString(), lines)));
            folder.finish(unfinished, folder.ledger());
        } finally {
            folder.remove(unfinished);
        }
    }

    private Known read() throws IOException {
        try {
            Page page = Objects.requireNonNullElse(
                    MAPPER.readValue(Files.readString(folder.ledger()), Page.class), new Page("", Map.of()));
            Map<String, Asks> asks = new HashMap<>();
            for (Map.Entry<String, Line> line : page.versions().entrySet()) {
                asks.put(
                        line.getKey(),
                        new Asks(
                                line.getValue().asks(),
                                Instant.parse(line.getValue().last())));
            }
            return new Known(Instant.parse(page.since()), asks);
        } catch (NoSuchFileException | MalformedInputException | JacksonException | DateTimeException none) {
            return new Known(clock.instant(), Map.of());
        }
    }
}
