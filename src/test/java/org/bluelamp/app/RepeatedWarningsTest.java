package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RepeatedWarningsTest {
    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.bluelamp.repeated");
    private final RepeatedWarnings filter = new RepeatedWarnings(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private long written(int attempts, Level level) {
        return IntStream.range(0, attempts)
                .mapToObj(i -> filter.decide(null, logger, level, "odd request " + i, null, null))
                .filter(FilterReply.NEUTRAL::equals)
                .count();
    }

    @Test
    void warningsOfOneKind_areLimitedByTheMinute() {
        assertThat(written(1000, Level.WARN)).isEqualTo(RepeatedWarnings.MOST_IN_A_MINUTE);
        now = now.plus(Duration.ofSeconds(61));
        assertThat(written(1000, Level.ERROR)).isEqualTo(RepeatedWarnings.MOST_IN_A_MINUTE);
    }

    @Test
    void whatIsNoWarning_isNotLimited() {
        assertThat(written(1000, Level.INFO)).isEqualTo(1000);
    }
}
