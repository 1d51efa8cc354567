package org.bluelamp.publish.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.catalog.media.PictureRules;
import org.bluelamp.catalog.media.PixelSize;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.MediaType;

/**
 * The last picture of each kiosk's screen, for a day at most. They are in memory, because a visitor's hand may be at work
 * in one: no file and no backup is to hold it. A picture is taken from a kiosk only while staff wait for one.
 */
final class Screenshots {
    static final int LARGEST = 2 * 1024 * 1024;

    /** Of a server that has 256 MB in all. */
    private static final int MOST_BYTES = 8 * LARGEST;

    private static final Duration KEPT = Duration.ofHours(24);

    /** As long as a kiosk is told that staff want one, and some time to take it. */
    private static final Duration AWAITED = Duration.ofMinutes(6);

    private static final int LONGEST_REASON = 200;

    private final Map<String, Screenshot> pictures = new HashMap<>();
    private final Map<String, Instant> awaited = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();

    synchronized void expect(String kiosk, Instant now) {
        awaited.put(kiosk, now);
        failures.remove(kiosk);
    }

    synchronized boolean isExpected(String kiosk, Instant now) {
        Instant since = awaited.get(kiosk);
        return since != null && Duration.between(since, now).compareTo(AWAITED) <= 0;
    }

    /** @return false if it is no picture */
    synchronized boolean add(String kiosk, byte[] bytes, Instant now) {
        Optional<MediaFormat> format = Stream.of(MediaFormat.PNG, MediaFormat.JPEG)
                .filter(each -> PictureRules.fault(bytes, each).isEmpty())
                .findFirst();
        if (format.isEmpty()) return false;
        awaited.remove(kiosk);
        failures.remove(kiosk);
        PixelSize size = PictureRules.sizeOf(bytes, format.get()).orElseThrow();
        MediaType type = MediaType.valueOf(format.get().contentType());
        pictures.put(kiosk, new Screenshot(new Representation(type, bytes), size.width(), size.height(), now));
        while (bytes() > MOST_BYTES) forgetOldest();
        return true;
    }

    /** The kiosk can take none. */
    synchronized void fail(String kiosk, String reason) {
        if (awaited.remove(kiosk) == null) return;
        failures.put(kiosk, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    synchronized Optional<Screenshot> find(String kiosk, Instant now) {
        pictures.values().removeIf(each -> Duration.between(each.at(), now).compareTo(KEPT) > 0);
        return Optional.ofNullable(pictures.get(kiosk));
    }

    synchronized Optional<String> failure(String kiosk) {
        return Optional.ofNullable(failures.get(kiosk));
    }

    synchronized void forget(String kiosk) {
        pictures.remove(kiosk);
        awaited.remove(kiosk);
        failures.remove(kiosk);
    }

    private int bytes() {
        return pictures.values().stream()
                .mapToInt(each -> each.picture().plain().length)
                .sum();
    }

    private void forgetOldest() {
        pictures.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.comparing(Screenshot::at)))
                .map(Map.Entry::getKey)
                .ifPresent(pictures::remove);
    }
}
