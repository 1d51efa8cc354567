package org.bluelamp.kiosk.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.bluelamp.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {
    private static final String RIGHT = "274951";
    private static final String WRONG = "274952";

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T10:00:00Z"));

    private Pin pin() {
        return new Pin(folder, clock, 1000);
    }

    private Pin withPin() throws IOException {
        Pin pin = pin();
        pin.set(RIGHT);
        return pin;
    }

    private static void beWrong(Pin pin, int times) {
        for (int i = 0; i < times; i++) assertThat(pin.attempt(WRONG)).isEqualTo(new Pin.Answer.Wrong());
    }

    @Test
    void rightPin_isRight_alsoForAServerThatStartsLater() throws Exception {
        assertThat(withPin().attempt(RIGHT)).isEqualTo(new Pin.Answer.Right());
        assertThat(pin().attempt(RIGHT)).isEqualTo(new Pin.Answer.Right());
    }

    @Test
    void file_isForItsOwnerAlone_andHoldsNoPin() throws Exception {
        Pin pin = new Pin(folder, clock);
        pin.set(RIGHT);
        Path file = pin.path();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).startsWith("pbkdf2-sha512 210000 ").doesNotContain(RIGHT);
    }

    @Test
    void samePin_hasAnotherHashEachTime() throws Exception {
        String first = Files.readString(withPin().path());
        assertThat(Files.readString(withPin().path())).isNotEqualTo(first);
    }

    @Test
    void withoutAPin_noneIsRight() {
        assertThat(pin().attempt(RIGHT)).isEqualTo(new Pin.Answer.NotSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "pbkdf2-sha512 210000 x y",
                "pbkdf2-sha512 99999999 AAAAAAAAAAAAAAAAAAAAAA== AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void fileThatHoldsSomethingElse_countsAsNoPin(String content) throws Exception {
        Files.writeString(folder.resolve("kiosk-pin"), content);
        assertThat(pin().attempt(RIGHT)).isEqualTo(new Pin.Answer.NotSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "27495a",
                "274951 ",
                "٢٧٤٩٥١",
                "000000",
                "123456",
                "987654",
                "274951274951274951274951274951274"
            })
    void textThatIsNoPin_isRefusedWithItsReason(String text) {
        assertThat(Pin.fault(text)).isPresent();
        assertThatThrownBy(() -> pin().set(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fiveWrongOnes_areFollowedByAPause_inWhichNotEvenTheRightOneIsLookedAt() throws Exception {
        Pin pin = withPin();
        beWrong(pin, WrongTries.FREE);
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(WrongTries.FIRST_PAUSE));
        clock.pass(WrongTries.FIRST_PAUSE.minusSeconds(1));
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Right());
    }

    @Test
    void pause_growsWithEachWrongOne_upToAnHour() throws Exception {
        Pin pin = withPin();
        beWrong(pin, WrongTries.FREE);
        clock.pass(WrongTries.FIRST_PAUSE);
        beWrong(pin, 1);
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(WrongTries.FIRST_PAUSE.multipliedBy(2)));
        assertThat(WrongTries.pauseAfter(WrongTries.FREE + 2)).isEqualTo(WrongTries.FIRST_PAUSE.multipliedBy(4));
        assertThat(WrongTries.pauseAfter(999_999)).isEqualTo(WrongTries.LONGEST_PAUSE);
    }

    @Test
    void pause_isKeptOverANewStart() throws Exception {
        beWrong(withPin(), WrongTries.FREE);
        assertThat(pin().attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(WrongTries.FIRST_PAUSE));
    }

    @Test
    void wrongOnes_areCountedOverNewStarts() throws Exception {
        withPin();
        for (int i = 0; i < WrongTries.FREE; i++) beWrong(pin(), 1);
        assertThat(pin().attempt(RIGHT)).isInstanceOf(Pin.Answer.Later.class);
    }

    @Test
    void rightOne_makesTheNextFiveFreeAgain() throws Exception {
        Pin pin = withPin();
        beWrong(pin, WrongTries.FREE - 1);
        pin.attempt(RIGHT);
        beWrong(pin, WrongTries.FREE);
    }

    @Test
    void newPin_thatAnotherProcessSets_endsThePause() throws Exception {
        Pin pin = withPin();
        beWrong(pin, WrongTries.FREE);
        pin().set("815462");
        assertThat(pin.attempt("815462")).isEqualTo(new Pin.Answer.Right());
    }

    @Test
    void clockThatIsPutBack_hasThePauseBeginAnew_andEnd() throws Exception {
        Pin pin = withPin();
        beWrong(pin, WrongTries.FREE);
        clock.pass(Duration.ofDays(-365));
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(WrongTries.FIRST_PAUSE));
        clock.pass(WrongTries.FIRST_PAUSE.minusSeconds(1));
        assertThat(pin().attempt(RIGHT)).isEqualTo(new Pin.Answer.Later(Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(pin.attempt(RIGHT)).isEqualTo(new Pin.Answer.Right());
    }

    @Test
    void whereNothingCanBeWritten_theCountIsKeptInMemory() throws Exception {
        Pin pin = withPin();
        // A folder in the place of the file: nobody can write that, root neither.
        Files.createDirectories(folder.resolve("kiosk-pin-tries/in-the-way"));
        beWrong(pin, WrongTries.FREE);
        assertThat(pin.attempt(RIGHT)).isInstanceOf(Pin.Answer.Later.class);
    }
}
