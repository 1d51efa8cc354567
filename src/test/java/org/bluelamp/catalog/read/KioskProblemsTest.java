package org.bluelamp.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluelamp.catalog.read.ProblemAssertions.assertProblems;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.catalog.model.KioskSettings.OpeningHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the kiosk: each sort of problem in them, and which default then holds. */
class KioskProblemsTest {
    @TempDir
    Path temp;

    private ExhibitFolder folder;

    @BeforeEach
    void soundExhibit() {
        folder = new ExhibitFolder(temp).entry("a").series("radios").story("radio-car");
    }

    private Catalog with(String settings) {
        return folder.write("kiosk.json", settings).load();
    }

    @Test
    void exhibitWithout_hasTheDefaults() {
        assertThat(folder.load().kiosk()).isEqualTo(KioskSettings.DEFAULT);
    }

    @Test
    void emptySettings_areTheDefaults() {
        Catalog catalog = with("{}");

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.kiosk()).isEqualTo(KioskSettings.DEFAULT);
    }

    @Test
    void wholeSettings_areRead() {
        Catalog catalog = with("""
                { "format": 1, "idle": 90, "countdown": 30, "loop": { "stories": ["radio-car"], "seconds": 12 },
                  "languages": ["fr", "en"], "palette": "contrast", "zone": "Europe/London", "volume": 0.5,
                  "open": [ { "days": ["tue", "sun"], "from": "10:00", "to": "17:30" },
                            { "days": ["fri"], "from": "10:00", "to": "24:00" } ],
                  "address": "https://lamp.example.org/exhibit/", "scan": 1.5, "spoken": true }""");

        assertThat(catalog.problems()).isEmpty();
        KioskSettings kiosk = catalog.kiosk();
        assertThat(kiosk.idleSeconds()).isEqualTo(90);
        assertThat(kiosk.countdownSeconds()).isEqualTo(30);
        assertThat(kiosk.loop().stories()).containsExactly("radio-car");
        assertThat(kiosk.loop().seconds()).isEqualTo(12);
        assertThat(kiosk.languages()).containsExactly("fr", "en");
        assertThat(kiosk.palette()).isEqualTo(KioskSettings.Palette.CONTRAST);
        assertThat(kiosk.zone()).contains(ZoneId.of("Europe/London"));
        assertThat(kiosk.hours())
                .containsExactly(
                        new OpeningHours(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 600, 1050),
                        new OpeningHours(Set.of(DayOfWeek.FRIDAY), 600, 1440));
        assertThat(kiosk.volume()).isEqualTo(0.5);
        assertThat(kiosk.address()).contains("https://lamp.example.org/exhibit");
        assertThat(kiosk.scanSeconds()).contains(1.5);
        assertThat(kiosk.isSpoken()).isTrue();
    }

    @Test
    void changedSettings_areAnotherVersion() {
        String before = with("{ \"idle\": 90 }").version();

        assertThat(with("{ \"idle\": 91 }").version()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"idle\"", "{ \"idle\": ", ""})
    void noObject_isToldAndTheDefaultsHold(String text) {
        Catalog catalog = with(text);

        assertThat(catalog.kiosk()).isEqualTo(KioskSettings.DEFAULT);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("kiosk.json");
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(catalog.entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"9, is less than 10.", "601, is more than 600."})
    void idleTimeOutOfBounds_isTheDefault_andAllElseHolds(int seconds, String reason) {
        Catalog catalog = with("{ \"idle\": %d, \"countdown\": 45 }".formatted(seconds));

        assertThat(catalog.kiosk().idleSeconds()).isEqualTo(60);
        assertThat(catalog.kiosk().countdownSeconds()).isEqualTo(45);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/idle");
            assertThat(problem.reason()).isEqualTo(seconds + " " + reason);
            assertThat(problem.remedy()).contains("10 to 600");
        });
    }

    @Test
    void shortCountdown_isTheDefault() {
        Catalog catalog = with("{ \"countdown\": 19 }");

        assertThat(catalog.kiosk().countdownSeconds()).isEqualTo(20);
        assertThat(catalog.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/countdown"));
    }

    @Test
    void unknownField_isToldWithTheNearest_andAllElseHolds() {
        Catalog catalog = with("{ \"idlee\": 90, \"countdown\": 45 }");

        assertThat(catalog.kiosk().countdownSeconds()).isEqualTo(45);
        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("kiosk.json#/idlee:")
                .endsWith("Did you mean \"idle\"?");
    }

    @Test
    void unknownStoriesOfTheLoop_areLeftOut() {
        Catalog catalog = with("{ \"loop\": { \"stories\": [\"radio-cra\", \"radio-car\", \"radio-car\"] } }");

        assertThat(catalog.kiosk().loop().stories()).containsExactly("radio-car");
        assertProblems(catalog)
                .containsExactlyInAnyOrder(
                        "kiosk.json#/loop/stories/0: no story in stories/ has the id \"radio-cra\"."
                                + " Did you mean \"radio-car\"?",
                        "kiosk.json#/loop/stories/2: \"radio-car\" stands twice. Take one out.");
    }

    @Test
    void delicateStoryOfTheLoop_isLeftOut() {
        folder.story("a-murder", "\"steps\"", "\"delicate\": true, \"steps\"");
        Catalog catalog = with("{ \"loop\": { \"stories\": [\"a-murder\"] } }");

        assertThat(catalog.story("a-murder").orElseThrow().delicate()).isTrue();
        assertThat(catalog.kiosk().loop().stories()).isEmpty();
        assertProblems(catalog)
                .containsExactly(
                        "kiosk.json#/loop/stories/0: the story \"a-murder\" is marked as delicate and not shown"
                                + " in the loop. Take it out, or take \"delicate\" out of stories/a-murder.json.");
    }

    @Test
    void languageThatTheExhibitLacks_isLeftOut() {
        Catalog catalog = with("{ \"languages\": [\"en\", \"de\"] }");

        assertThat(catalog.kiosk().languages()).containsExactly("en");
        assertProblems(catalog)
                .containsExactly("kiosk.json#/languages/1: \"de\" is not a language of the exhibit (en, fr)."
                        + " Add it to languages in timeline.json, or take it out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"days\": [\"mon\"], \"from\": \"18:00\", \"to\": \"10:00\" }",
                "{ \"days\": [\"mon\"], \"from\": \"10:00\", \"to\": \"10:00\" }",
                "{ \"days\": [\"Monday\"], \"from\": \"10:00\", \"to\": \"18:00\" }",
                "{ \"days\": [], \"from\": \"10:00\", \"to\": \"18:00\" }",
                "{ \"days\": [\"mon\"], \"from\": \"10\", \"to\": \"18:00\" }",
                "{ \"days\": [\"mon\"], \"from\": \"10:00\", \"to\": \"25:00\" }",
                "{ \"days\": [\"mon\"] }",
                "\"10 to 6\""
            })
    void nonsenseInOneOfTheHours_isTold_andTheKioskIsNeverDark(String hours) {
        Catalog catalog = with("""
                { "open": [ { "days": ["tue"], "from": "10:00", "to": "18:00" }, %s ] }""".formatted(hours));

        assertThat(catalog.kiosk().hours()).isEmpty();
        assertThat(catalog.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.pointer()).startsWith("/open/1");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "London, Did you mean \"Europe/London\"?",
        "Europe/Londn, Did you mean \"Europe/London\"",
        "zzzzzzzz, Write one such as Europe/London."
    })
    void unknownZone_isThatOfTheClock(String zone, String remedy) {
        Catalog catalog = with("{ \"zone\": \"%s\" }".formatted(zone));

        assertThat(catalog.kiosk().zone()).isEqualTo(Optional.empty());
        assertProblems(catalog)
                .singleElement()
                .asString()
                .startsWith("kiosk.json#/zone: ")
                .contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lamp.example.org",
                "javascript:alert(1)",
                "https://",
                "https://lamp.example.org/?a=b",
                "https://lamp.example.org/#a",
                "https://name:word@lamp.example.org",
                "https://lamp example.org"
            })
    void noAddressOfPages_isLeftOut(String address) {
        Catalog catalog = with("{ \"address\": \"%s\", \"idle\": 90 }".formatted(address));

        assertThat(catalog.kiosk().address()).isEmpty();
        assertThat(catalog.kiosk().idleSeconds()).isEqualTo(90);
        assertThat(catalog.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/address"));
    }

    @Test
    void paletteOfAnotherName_isNight() {
        Catalog catalog = with("{ \"palette\": \"dark\" }");

        assertThat(catalog.kiosk().palette()).isEqualTo(KioskSettings.Palette.NIGHT);
        assertProblems(catalog).singleElement().asString().contains("\"dark\" is none of night, day, contrast.");
    }

    @Test
    void delicateEntry_isKnownAsSuch() {
        folder.entry("b", "\"significance\"", "\"delicate\": true, \"significance\"");
        Catalog catalog = folder.load();

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.entry("b").orElseThrow().delicate()).isTrue();
        assertThat(catalog.entry("a").orElseThrow().delicate()).isFalse();
    }

    @Test
    void markThatIsNeitherTrueNorFalse_leavesTheEntryOut_ratherThanShowItToEverybody() {
        folder.entry("b", "\"significance\"", "\"delicate\": \"yes\", \"significance\"");
        Catalog catalog = folder.load();

        assertThat(catalog.entry("b")).isEmpty();
        assertProblems(catalog)
                .singleElement()
                .asString()
                .contains("entries/b.json#/delicate: this is a text instead of true or false.");
    }
}
