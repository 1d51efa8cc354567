package org.bluelamp.kiosk.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.bluelamp.SetClock;
import org.junit.jupiter.api.Test;

class StaffTicketsTest {
    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T10:00:00Z"));
    private final StaffTickets tickets = new StaffTickets(clock);

    @Test
    void ticket_isGoodOnce() {
        String ticket = tickets.issue();
        assertThat(tickets.redeem(ticket)).isTrue();
        assertThat(tickets.redeem(ticket)).isFalse();
    }

    @Test
    void ticket_isGoodForAMinute() {
        String ticket = tickets.issue();
        clock.pass(StaffTickets.GOOD_FOR);
        assertThat(tickets.redeem(ticket)).isFalse();
    }

    @Test
    void ticket_isNotGoodForLonger_whereTheClockIsPutBack() {
        String ticket = tickets.issue();
        clock.pass(Duration.ofHours(-1));
        assertThat(tickets.redeem(ticket)).isFalse();
    }

    @Test
    void whatWasNeverIssued_isNoTicket() {
        tickets.issue();
        assertThat(tickets.redeem("")).isFalse();
    }

    @Test
    void tickets_areNotAlike_andOnlySoManyAreKept() {
        String first = tickets.issue();
        for (int i = 0; i < 16; i++) assertThat(tickets.issue()).isNotEqualTo(first);
        assertThat(tickets.redeem(first)).isFalse();
    }
}
