package org.bluelamp.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Limits warnings and errors, so that a scanner which provokes them cannot fill the log: each logger writes so many in
 * a minute, and the first of the next minute says how many were left out.
 */
final class RepeatedWarnings extends TurboFilter {
    static final int MOST_IN_A_MINUTE = 30;

    private static final long MINUTE_MS = 60_000;

    private final Clock clock;
    private final ConcurrentHashMap<String, Minute> minutes = new ConcurrentHashMap<>();

    RepeatedWarnings(Clock clock) {
        this.clock = clock;
    }

    /** Limits the warnings of the whole application from now on. */
    static void limit() {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (logging.getTurboFilterList().stream().noneMatch(RepeatedWarnings.class::isInstance)) {
            RepeatedWarnings filter = new RepeatedWarnings(Clock.systemUTC());
            filter.setContext(logging);
            filter.start();
            logging.addTurboFilter(filter);
        }
    }

    private record Minute(long begin, int written, int leftOut, int leftOutBefore) {
        Minute next(long now) {
            if (now - begin >= MINUTE_MS) return new Minute(now, 1, 0, leftOut);
            return written < MOST_IN_A_MINUTE
                    ? new Minute(begin, written + 1, 0, 0)
                    : new Minute(begin, written, leftOut + 1, 0);
        }
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] parameters, Throwable failure) {
        // A call without a message only asks whether the level is on.
        if (format == null
                || !level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        Minute minute = minutes.merge(
                logger.getName(), new Minute(clock.millis(), 1, 0, 0), (known, begun) -> known.next(begun.begin));
        if (minute.leftOut > 0) return FilterReply.DENY;
        if (minute.leftOutBefore > 0) {
            // Logged as information, which is not limited.
            LoggerFactory.getLogger(RepeatedWarnings.class)
                    .info("{} more warnings of {} were left out", minute.leftOutBefore, logger.getName());
        }
        return FilterReply.NEUTRAL;
    }
}
