package org.bluelamp.publish.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.bluelamp.SetClock;
import org.bluelamp.publish.present.Talks.Joining;
import org.bluelamp.publish.present.Talks.Opening;
import org.junit.jupiter.api.Test;

class TalksTest {
    private static final String SPEAKER = ClientTries.client("192.0.2.1");

    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final Talks talks = new Talks(clock);

    private Talk open() {
        return ((Opening.Opened) talks.open("radio-car", SPEAKER)).talk();
    }

    private static String code(Talk talk) {
        return talk.code().orElseThrow().letters();
    }

    /** A code that is not the talk's; it begins as that does or not. */
    private static String wrongCode(Talk talk, boolean named) {
        String right = code(talk);
        int changed = named ? TalkCode.LENGTH - 1 : 0;
        char other = right.charAt(changed) == 'B' ? 'C' : 'B';
        return right.substring(0, changed) + other + right.substring(changed + 1);
    }

    private static String stranger(int number) {
        return ClientTries.client("198.51." + number / 250 + "." + number % 250);
    }

    @Test
    void code_hasSixLettersOfWhichNoTwoLookAlike_andIsTakenHoweverItIsTyped() {
        Talk talk = open();
        String code = code(talk);
        assertThat(code).matches("[BCDFGHJKMNPQRSTVWXZ]{6}").doesNotContain("I", "O", "L", "U");
        String typed = " " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3) + " ";
        assertThat(talks.join(typed, stranger(1))).isInstanceOfSatisfying(Joining.Joined.class, joined -> {
            assertThat(joined.talk()).isSameAs(talk);
            assertThat(talks.find(joined.key())).contains(talk);
            assertThat(talk.isScreen(joined.key())).isFalse();
        });
    }

    @Test
    void code_isGoodForEightHours() {
        Talk talk = open();
        for (int hour = 0; hour < 7; hour++) {
            clock.pass(Duration.ofHours(1));
            stayAwake(talk);
        }
        assertThat(talks.join(code(talk), stranger(1))).isInstanceOf(Joining.Joined.class);
        clock.pass(Duration.ofHours(1));
        stayAwake(talk);
        assertThat(talks.join(code(talk), stranger(2))).isInstanceOf(Joining.Unknown.class);
        assertThat(talks.find(talk.screen())).isEmpty();
    }

    /** As a screen does that listens. */
    private void stayAwake(Talk talk) {
        Listener listener = SilentListener.of();
        talk.listen(talk.screen(), listener);
    }

    @Test
    void talkToWhichNobodyListens_isDropped_andASleepThroughABreakIsNot() {
        Talk talk = open();
        clock.pass(Duration.ofMinutes(29));
        assertThat(talks.find(talk.screen())).contains(talk);
        clock.pass(Duration.ofMinutes(2));
        assertThat(talks.find(talk.screen())).isEmpty();
        assertThat(talks.join(code(talk), stranger(1))).isInstanceOf(Joining.Unknown.class);
    }

    @Test
    void clockThatIsPutBack_makesNoCodeGoodForLonger() {
        Talk talk = open();
        clock.pass(Duration.ofDays(-1));
        assertThat(talks.find(talk.screen())).isEmpty();
    }

    @Test
    void fiveWrongCodes_makeAClientWait_alsoWithTheRightOne_andLonger() {
        Talk talk = open();
        String guesser = stranger(1);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(talks.join(wrongCode(talk, false), guesser)).isInstanceOf(Joining.Unknown.class);
        }
        assertThat(talks.join(code(talk), guesser)).isInstanceOf(Joining.Later.class);
        assertThat(talks.join(code(talk), stranger(2))).isInstanceOf(Joining.Joined.class);
        clock.pass(Duration.ofSeconds(61));
        stayAwake(talk);
        assertThat(talks.join("nonsense", guesser)).isInstanceOf(Joining.Unknown.class);
        clock.pass(Duration.ofSeconds(61));
        assertThat(talks.join(code(talk), guesser))
                .isInstanceOfSatisfying(
                        Joining.Later.class, later -> assertThat(later.pause()).isPositive());
    }

    @Test
    void rightCodeInBetween_doesNotSetTheCountBack() {
        String guesser = stranger(1);
        for (int attempt = 0; attempt < 5; attempt++) {
            Talk own = open();
            assertThat(talks.join(code(own), guesser)).isInstanceOf(Joining.Joined.class);
            talks.join(wrongCode(own, false), guesser);
            talks.end(own);
        }
        assertThat(talks.join("BCDFGH", guesser)).isInstanceOf(Joining.Later.class);
    }

    @Test
    void fiveWrongCodesForOneTalk_fromAnywhere_replaceItsCode_andThePhonesStay() {
        Talk talk = open();
        String before = code(talk);
        Joining.Joined phone = (Joining.Joined) talks.join(before, stranger(0));
        for (int guesser = 1; guesser <= 5; guesser++) talks.join(wrongCode(talk, true), stranger(guesser));
        assertThat(code(talk)).isNotEqualTo(before);
        assertThat(talks.join(before, stranger(9))).isInstanceOf(Joining.Unknown.class);
        assertThat(talks.find(phone.key())).contains(talk);
        assertThat(talks.join(code(talk), stranger(10))).isInstanceOf(Joining.Joined.class);
    }

    @Test
    void whoGuessesWithoutPauseFromManyAddresses_leavesATalkWithoutACode() {
        Talk talk = open();
        for (int guesser = 0; guesser < Talk.MOST_CODES * Talk.TRIES_OF_A_CODE; guesser++) {
            talks.join(wrongCode(talk, true), stranger(guesser));
        }
        assertThat(talk.code()).isEmpty();
        assertThat(talks.find(talk.screen())).contains(talk);
    }

    @Test
    void oneTalk_takesFourPhones() {
        Talk talk = open();
        for (int phone = 0; phone < 4; phone++) {
            assertThat(talks.join(code(talk), stranger(phone))).isInstanceOf(Joining.Joined.class);
        }
        assertThat(talks.join(code(talk), stranger(5))).isInstanceOf(Joining.Crowded.class);
    }

    @Test
    void openTalks_areBoundedForOneAndForAll_eachWithANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < Talks.MOST; i++) {
            Opening opening = talks.open("radio-car", stranger(i / Talks.MOST_OF_A_CLIENT));
            names.add(((Opening.Opened) opening).talk().code().orElseThrow().name());
        }
        assertThat(names).hasSize(Talks.MOST);
        assertThat(talks.open("radio-car", stranger(0))).isInstanceOf(Opening.TooMany.class);
        assertThat(talks.open("radio-car", stranger(400))).isInstanceOf(Opening.Full.class);
        clock.pass(Talks.ALONE.plusSeconds(1));
        assertThat(talks.open("radio-car", stranger(0))).isInstanceOf(Opening.Opened.class);
        assertThat(Talks.MOST).isLessThan(TalkCode.NAMES);
    }

    @Test
    void countedClients_areBounded_andForgotten() {
        ClientTries tries = new ClientTries(clock);
        for (int i = 0; i < ClientTries.MOST + 10; i++) tries.wrong("client " + i);
        assertThat(tries.size()).isEqualTo(ClientTries.MOST);
        clock.pass(Duration.ofHours(8).plusSeconds(1));
        tries.forget();
        assertThat(tries.size()).isZero();
    }

    @Test
    void addressesOfOneNetworkOfIpv6_areOneClient() {
        assertThat(ClientTries.client("2001:db8:1:2::1")).isEqualTo(ClientTries.client("2001:db8:1:2:ffff::9"));
        assertThat(ClientTries.client("2001:db8:1:2::1")).isNotEqualTo(ClientTries.client("2001:db8:1:3::1"));
        assertThat(ClientTries.client("192.0.2.1")).isNotEqualTo(ClientTries.client("192.0.2.2"));
    }

    @Test
    void endedTalk_isGoneForItsPhones() {
        Talk talk = open();
        Joining.Joined phone = (Joining.Joined) talks.join(code(talk), stranger(1));
        talks.end(talk);
        assertThat(talks.find(phone.key())).isEmpty();
        assertThat(talks.find(talk.screen())).isEmpty();
    }
}
