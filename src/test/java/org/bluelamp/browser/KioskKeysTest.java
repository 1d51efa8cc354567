package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The kiosk for those who hear where they are. */
class KioskKeysTest {
    /** At its loop, with a voice. */
    private static KioskVisit speaking() {
        KioskVisit kiosk = new KioskVisit(Map.of("spoken", true));
        TestVoice.prepare(kiosk.page);
        kiosk.open("attract");
        TestVoice.install(kiosk.page, "en-GB", true);
        return kiosk;
    }

    @Test
    void whatHasTheFocus_isSaid_toWhoGoesByKeys() {
        try (KioskVisit kiosk = speaking()) {
            Page page = kiosk.page;
            page.keyboard().press("Tab");
            assertThat(page.locator(".bl-first h1")).isFocused();
            assertThat(TestVoice.now(page)).isEqualTo("Who kept the lights burning?");

            page.keyboard().press("Tab");
            assertThat(TestVoice.now(page))
                    .isEqualTo(page.locator(".bl-first-way").first().innerText().replaceAll("\\s+", " "));
            page.keyboard().press("Shift");
            assertThat(TestVoice.now(page)).as("a key ends it").isNull();

            page.locator(".bl-first-languages button[lang=en]").focus();
            assertThat(TestVoice.now(page)).isEqualTo("English");
            TestVoice.finish(page);
            assertThat(TestVoice.now(page)).isEqualTo("on");

            page.locator(".bl-first-way").nth(1).press("Enter");
            page.getByRole(AriaRole.LISTBOX).first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(TestVoice.spoken(page).getLast()).isEqualTo("Year");
            TestVoice.finish(page);
            assertThat((String) TestVoice.now(page)).matches("-?\\d+");
        }
    }

    @Test
    void nothingIsSaid_toWhoTouches_norOfThePin() {
        try (KioskVisit kiosk = speaking()) {
            Page page = kiosk.page;
            page.touchscreen().tap(500, 700);
            kiosk.assertState("first");
            page.locator(".bl-first-way").nth(2).tap();
            page.locator("bl-search").tap();
            assertThat(page.locator(".bl-keyboard")).isVisible();
            assertThat(TestVoice.spoken(page)).isEmpty();

            page.keyboard().press("Control+Alt+p");
            assertThat(page.locator(".bl-staff-pin")).isFocused();
            page.keyboard().type("27");
            page.keyboard().press("Tab");
            assertThat(page.locator(".bl-staff-key").first()).isFocused();
            assertThat(TestVoice.spoken(page)).isEmpty();
        }
    }
}
