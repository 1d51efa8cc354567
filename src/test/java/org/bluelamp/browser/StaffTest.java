package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.bluelamp.KioskServer;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.kiosk.pin.QuickSecrets;
import org.bluelamp.kiosk.pin.StaffTickets;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.KioskState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff at their view, on the computer of a kiosk. */
class StaffTest {
    private static final String PIN = "274951";
    private static final String KEY = "h".repeat(43);

    /** The view asks the server every five seconds. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @RegisterExtension
    static final KioskServer SERVER = new KioskServer();

    @BeforeAll
    static void start() throws IOException {
        QuickSecrets.set(SERVER.settings(), PIN, "four words for staff");
        KioskIdentity.ensure(SERVER.settings());
        KioskRegister register = SERVER.bean(KioskRegister.class);
        register.register("hall", KEY, "Hall", Instant.now());
        register.hello(
                "hall",
                new KioskState("0.1.0", "abc", Optional.of(Instant.now()), List.of("Disk full"), Optional.empty()),
                Instant.now());
        register.apply("attic", "a".repeat(43), Instant.now());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The card of one kiosk: beside it there may be this computer's, since tests go back to the exhibit. */
    private static Locator hall(Page page) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("Hall"));
    }

    private static void sendPicture() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(108, 192, BufferedImage.TYPE_INT_RGB), "png", picture);
        assertThat(KioskServer.post(
                                SERVER.origin(), "/api/v1/kiosk/screenshot", KEY, "image/png", picture.toByteArray())
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void staffEnterByThePin_takeAPicture_andAreOutAgain() throws Exception {
        try (Visit visit = Visit.to(SERVER.application(), Visit.desktop())) {
            Page page = visit.page;
            page.navigate(SERVER.origin() + "/staff");
            assertThat(page.getByLabel("PIN")).isFocused();
            // The form goes back to the exhibit by itself, since the screen is the next visitor's (WCAG 2.2.1:
            // essential).
            page.evaluate("document.querySelector('meta[http-equiv=refresh]').remove()");
            Axe.assertNoViolationInEitherPalette(visit, "the door");
            page.keyboard().type(PIN);
            page.keyboard().press("Enter");
            assertThat(hall(page).locator(".bl-staff-state")).containsText("Running");
            Axe.assertNoViolationInEitherPalette(visit, "the view");
            page.evaluate("document.documentElement.dataset.palette = 'contrast'");
            Axe.assertNoViolation(visit, "the view in high contrast");

            Locator take =
                    hall(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take a picture"));
            take.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]").first()).containsText("It takes a picture");
            assertThat(take).isFocused();
            sendPicture();
            assertThat(page.locator(".bl-staff-screen")).isVisible(SOON);
            assertThat(page.locator(".bl-staff-screen")
                            .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isEqualTo(108);

            button(page, "Back to the exhibit").click();
            page.waitForURL(Pattern.compile(".*/kiosk"));
            page.navigate(SERVER.origin() + "/staff");
            assertThat(page.getByLabel("PIN")).isVisible();
        }
    }

    @Test
    void onAPhone_everythingFits_andIsLargeEnoughForAFinger() {
        try (Visit visit = Visit.to(SERVER.application(), Visit.phone())) {
            Page page = visit.page;
            page.navigate(SERVER.origin() + "/staff?ticket="
                    + SERVER.bean(StaffTickets.class).issue());
            assertThat(page.locator(".bl-staff-applicant")).isVisible();
            hall(page).locator("summary").click();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('bl-staff :is(button, input, summary, a)')]
                      .filter(each => each.checkVisibility())
                      .map(each => [each, each.getBoundingClientRect()])
                      .filter(([, { width, height }]) => width < 44 || height < 44)
                      .map(([each]) => each.outerHTML)""")).isEmpty();
            Axe.assertNoViolation(visit, "the view on a phone");
        }
    }

    @Test
    void kiosksScreen_isTheVisitorsAgain_whenNobodyTouchesIt() {
        try (Visit visit = Visit.to(SERVER.application(), Visit.desktop())) {
            Page page = visit.page;
            page.clock().install();
            page.navigate(SERVER.origin() + "/staff?ticket="
                    + SERVER.bean(StaffTickets.class).issue());
            assertThat(page.locator(".bl-staff-card").first()).isVisible();
            page.clock().fastForward(170_000);
            page.mouse().move(200, 200);
            page.clock().fastForward(170_000);
            assertThat(page.locator(".bl-staff-card").first()).isVisible();
            page.clock().fastForward(20_000);
            page.waitForURL(Pattern.compile(".*/kiosk"));
        }
    }
}
