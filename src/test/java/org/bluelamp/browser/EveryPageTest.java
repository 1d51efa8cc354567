package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page: its controls are large enough for a finger, it fits letters twice as large on a phone and on a
 * desktop, and it has no fault on the way. One visitor goes through all pages, and loads each of them once.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final String REACH = script("reach.js");
    private static final String FIT = script("fit.js");
    private static final String NEXT_FRAME = "() => new Promise(requestAnimationFrame)";

    private final Visit visit = new Visit(Visit.phone());

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(EveryPageTest.class.getResourceAsStream("/pages/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?entry=first-lamp",
                "/list",
                "/stories",
                "/stories/singing-lamp?step=2",
                "/systems",
                "/systems/lamp-room",
                "/numbers",
                "/numbers/turns",
                "/glance",
                "/about",
                "/drawings",
                "/cite/entry/first-lamp",
                "/teach",
                "/teach/worksheet?story=singing-lamp&answers=yes",
                "/entries",
                "/entry/first-lamp",
                "/era/singing",
                "/entry/no-such-entry",
                "/embed/entry/first-lamp"
            })
    void page_isForFingersAndForLargeLetters(String path) {
        assertFits(visit, path);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=xyzzyplugh",
                "/list?theme=rules&q=court",
                "/list?entry=first-lamp",
                "/stories/singing-lamp?step=3",
                "/stories/singing-lamp?step=end",
                "/systems/members",
                "/systems/words",
                "/systems/relay",
                "/numbers/joined?year=1960",
                "/theme/rules",
                "/glance?lang=ar-XB",
                "/entry/lamp-law?lang=ar-XB",
                "/list?lang=ar-XB",
                "/stories/singing-lamp?lang=ar-XB&step=2",
                "/embed",
                "/embed/list",
                "/embed/numbers/turns",
                "/embed/story/singing-lamp",
                "/embed/systems/relay"
            })
    void furtherPage_isForFingersAndForLargeLetters(String path) {
        assertFits(visit, path);
    }

    private static void assertFits(Visit visit, String path) {
        visit.tolerating404(path.contains("no-such")).shrinkToPhone().open(path);
        Locator page = visit.page.locator(":root");

        page.evaluate("root => root.style.fontSize = '32px'");
        assertThat(faults(visit, FIT)).as("letters of 200 % on a phone").isEmpty();
        visit.growToDesktop();
        assertThat(faults(visit, FIT)).as("letters of 200 % on a desktop").isEmpty();

        page.evaluate("root => root.style.fontSize = ''");
        assertThat(faults(visit, FIT)).as("on a desktop").isEmpty();
        visit.shrinkToPhone();
        assertThat(visit.page.evaluate("matchMedia('(pointer: coarse)').matches"))
                .isEqualTo(true);
        assertThat(faults(visit, REACH)).as("for a finger").isEmpty();
    }

    /** Drawings learn in one frame how much room they have, and stand in the next. */
    private static List<?> faults(Visit visit, String script) {
        visit.page.evaluate(NEXT_FRAME);
        visit.page.evaluate(NEXT_FRAME);
        visit.settle();
        return (List<?>) visit.page.evaluate(script);
    }

    @AfterEach
    void assertNoFault() {
        visit.assertNoFault();
    }

    @AfterAll
    void leave() {
        visit.close();
    }
}
