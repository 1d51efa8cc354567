package org.bluelamp.kiosk.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bluelamp.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final String RIGHT = "l\u00e4mp kept burning";
    private static final String HERE = "192.0.2.1";

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T10:00:00Z"));
    private Password password;

    @BeforeEach
    void set() throws Exception {
        password = new Password(folder, clock, 1000);
        password.set(RIGHT);
    }

    private void beWrong(int times, String from) {
        for (int i = 0; i < times; i++) {
            assertThat(password.attempt("something else entirely", from)).isEqualTo(new Password.Answer.Wrong());
        }
    }

    @Test
    void rightPassword_isRight_howeverItsLettersAreTyped() {
        assertThat(password.attempt(RIGHT, HERE)).isEqualTo(new Password.Answer.Right());
        assertThat(password.attempt("la\u0308mp kept burning", HERE)).isEqualTo(new Password.Answer.Right());
    }

    @Test
    void file_holdsTheSlowHashAlone() throws Exception {
        new Password(folder, clock).set(RIGHT);
        assertThat(Files.readString(password.path()))
                .startsWith("pbkdf2-sha512 210000 ")
                .doesNotContain("burning");
    }

    @Test
    void wrongOnes_areFollowedByAPause_inWhichTheRightOneIsNotLookedAt() {
        beWrong(WrongTries.FREE, HERE);
        assertThat(password.attempt(RIGHT, HERE)).isEqualTo(new Password.Answer.Later(WrongTries.FIRST_PAUSE));
        clock.pass(WrongTries.FIRST_PAUSE);
        assertThat(password.attempt(RIGHT, HERE)).isEqualTo(new Password.Answer.Right());
    }

    @Test
    void strangers_keepNobodyElseOut() {
        beWrong(WrongTries.FREE, "198.51.100.7");
        assertThat(password.attempt(RIGHT, HERE)).isEqualTo(new Password.Answer.Right());
    }

    @Test
    void addressesOfOneNetwork_countTogether() {
        for (int i = 1; i <= WrongTries.FREE; i++) beWrong(1, "2001:db8:0:1::" + i);
        assertThat(password.attempt(RIGHT, "2001:db8:0:1:ffff::1"))
                .isEqualTo(new Password.Answer.Later(WrongTries.FIRST_PAUSE));
        assertThat(password.attempt(RIGHT, "2001:db8:0:2::1")).isEqualTo(new Password.Answer.Right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "aaaaaaaaaaaaaaaa", "abababababababab", "twelve\nwords here"})
    void whatIsEasilyGuessed_isNoPassword(String weak) {
        assertThat(Password.fault(weak)).isPresent();
        assertThatThrownBy(() -> password.set(weak)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooLong_isWrong() {
        assertThat(password.attempt("x".repeat(100_000), HERE)).isEqualTo(new Password.Answer.Wrong());
    }
}
