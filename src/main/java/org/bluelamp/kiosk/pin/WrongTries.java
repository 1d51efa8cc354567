package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts wrong tries: five are free, then each one is followed by a pause, of which each is twice as long as the one
 * before. Where the count is in a file, pulling the plug does not begin anew; where the disk is full, memory has it.
 */
public final class WrongTries {
    private static final Logger LOG = LoggerFactory.getLogger(WrongTries.class);

    /** So many may be wrong before there is a pause. */
    public static final int FREE = 5;

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6}) wrong, the last at ([0-9]{1,12})");
    private static final int MOST = 999_999;

    private final Optional<PrivateFile> file;
    private final Clock clock;
    private int wrong;
    private Instant last = Instant.EPOCH;
    private boolean isOnDisk;

    private WrongTries(Optional<PrivateFile> file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.isOnDisk = file.isPresent();
    }

    static WrongTries kept(PrivateFile file, Clock clock) {
        return new WrongTries(Optional.of(file), clock);
    }

    public static WrongTries inMemory(Clock clock) {
        return new WrongTries(Optional.empty(), clock);
    }

    /** Reads the count anew: whoever sets a new secret sets the count back, too, in another process. */
    private void read() {
        if (!isOnDisk) return;
        try {
            Matcher parts = FORM.matcher(file.orElseThrow().read().orElse(""));
            boolean isCount = parts.matches();
            wrong = isCount ? Integer.parseInt(parts.group(1)) : 0;
            last = isCount ? Instant.ofEpochSecond(Long.parseLong(parts.group(2))) : Instant.EPOCH;
        } catch (IOException unreadable) {
            LOG.warn("The count of wrong tries can't be read: {}", unreadable.toString());
        }
    }

    /**
     * How long to wait before the next try; zero if it may be made now. Where the clock was put back since the last try, the
     * pause begins anew: what has passed of it can't be known, and the old time may be years ahead.
     */
    public Duration pause() {
        read();
        if (wrong < FREE) return Duration.ZERO;
        if (clock.instant().isBefore(last)) note();
        Duration left = pauseAfter(wrong).minus(Duration.between(last, clock.instant()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    static Duration pauseAfter(int wrong) {
        int doublings = Math.min(wrong - FREE, 16);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Counts a try as wrong before it is looked at, so that ending the program in between saves none. */
    public void begin() {
        wrong = Math.min(wrong + 1, MOST);
        note();
    }

    private void note() {
        last = clock.instant();
        if (file.isEmpty()) return;
        try {
            file.get().write(wrong + " wrong, the last at " + last.getEpochSecond());
            isOnDisk = true;
        } catch (IOException unwritable) {
            isOnDisk = false;
            LOG.warn("The count of wrong tries is kept in memory alone: {}", unwritable.toString());
        }
    }

    /** The last try was right. */
    void clear() {
        wrong = 0;
        if (file.isEmpty()) return;
        try {
            file.get().delete();
            isOnDisk = true;
        } catch (IOException unwritable) {
            isOnDisk = false;
            LOG.warn("The count of wrong tries can't be set back: {}", unwritable.toString());
        }
    }
}
