package org.bluelamp.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffSessionTest {
    private static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");

    private static boolean isGood(StaffSession session, Duration after) {
        return StaffSession.of(session, BEGIN.plus(after)).isPresent();
    }

    @Test
    void session_endsTenMinutesAfterTheLastInput() {
        StaffSession session = new StaffSession(false, BEGIN);
        assertThat(isGood(session, Duration.ofMinutes(10).minusSeconds(1))).isTrue();
        assertThat(isGood(session, Duration.ofMinutes(10))).isFalse();
        session.touch(BEGIN.plus(Duration.ofMinutes(9)));
        assertThat(isGood(session, Duration.ofMinutes(18))).isTrue();
    }

    @Test
    void onAKiosk_itEndsAfterThree() {
        StaffSession session = new StaffSession(true, BEGIN);
        assertThat(isGood(session, Duration.ofMinutes(3).minusSeconds(1))).isTrue();
        assertThat(isGood(session, Duration.ofMinutes(3))).isFalse();
    }

    @Test
    void clockThatJumps_endsIt() {
        assertThat(isGood(new StaffSession(false, BEGIN), Duration.ofDays(-1))).isFalse();
    }

    @Test
    void whatIsNoSession_isNone() {
        assertThat(StaffSession.of("signed in", BEGIN)).isEmpty();
        assertThat(StaffSession.of(null, BEGIN)).isEmpty();
    }
}
