package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bluelamp.RunningApplication;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.visits.VisitReport;
import org.bluelamp.visits.VisitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the page of a real kiosk has for the staff of its museum: a way to them, and counts. */
class KioskStaffTest {
    private static final String RIGHT = "274951";
    private static final long HELD_MS = 5_000;
    private static final long PAD_IDLE_MS = 30_000;
    private static final long VISIT_MS = 82_000;
    /** Fewer are not told. */
    private static final int VISITS = 5;

    @TempDir
    private Path settings;

    private ConfigurableApplicationContext server;
    private BrowserContext browser;
    private Page page;
    private CDPSession finger;

    @BeforeEach
    void start() throws Exception {
        KioskIdentity.ensure(settings);
        server = RunningApplication.startKiosk(settings);
        server.getBean(Pin.class).set(RIGHT);
        browser = Browser.visitor(KioskTest.portrait());
        page = browser.newPage();
        finger = browser.newCDPSession(page);
        // An hour ago: whatever the test lets pass, no visit is of the future.
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(Instant.now().minus(Duration.ofHours(1)))));
    }

    @AfterEach
    void end() {
        browser.close();
        server.close();
    }

    private void open() {
        page.navigate(RunningApplication.origin(server) + "/kiosk");
        assertState("attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
    }

    /** From now on time passes by hand alone. */
    private void stopTheClock() {
        long now = ((Number) page.evaluate("Date.now()")).longValue();
        page.clock().pauseAt(now + 60_000);
    }

    private void assertState(String state) {
        assertThat(page.locator("html")).hasAttribute("data-kiosk", state);
    }

    private Locator pad() {
        return page.locator(".bl-staff");
    }

    private Locator key(String name) {
        return pad().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void touch(String type, int... place) {
        JsonArray points = new JsonArray();
        if (place.length > 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", place[0]);
            point.addProperty("y", place[1]);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private void holdTheCorner() {
        touch("touchStart", 20, 20);
        page.clock().runFor(HELD_MS);
        assertThat(pad()).isVisible();
        touch("touchEnd");
    }

    private void visitWhereTheLoopWas() {
        page.keyboard().press("a");
        assertState("first");
        page.locator(".bl-first-where").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        page.clock().runFor(VISIT_MS);
        assertState("attract");
    }

    private long counted() {
        VisitStore store = server.getBean(VisitStore.class);
        return store.months().stream()
                .map(store::report)
                .map(VisitReport::visits)
                .mapToLong(visits -> visits.map(number -> number, 0L, 0L))
                .sum();
    }

    @Test
    void fingerInTheCorner_asksForThePin_andTheRightOneLeadsToTheStaff() {
        open();
        stopTheClock();
        touch("touchStart", 20, 20);
        page.clock().runFor(HELD_MS - 1);
        assertThat(pad()).hasCount(0);
        page.clock().runFor(1);
        assertThat(pad()).isVisible();
        touch("touchEnd");
        // Axe waits for timers.
        page.clock().resume();
        Axe.assertNoViolation(page, "the pad for a PIN");
        for (Locator each : pad().locator("button").all()) {
            assertThat(each.boundingBox().height).isGreaterThanOrEqualTo(44);
            assertThat(each.boundingBox().width).isGreaterThanOrEqualTo(44);
        }

        for (String digit : "111112".split("")) key(digit).tap();
        assertThat(pad().locator("input")).hasValue("111112");
        assertThat(pad().locator("input")).hasAttribute("type", "password");
        key("Enter").tap();
        assertThat(pad()).containsText("That is not the PIN.");
        assertThat(pad().locator("input")).hasValue("");
        assertState("attract");

        page.keyboard().type(RIGHT);
        page.keyboard().press("Enter");
        page.waitForURL("**/staff*");
    }

    @Test
    @Tag("long")
    void fingerThatMoves_asksForNothing_andATouchIsATouch() {
        open();
        stopTheClock();
        touch("touchStart", 20, 20);
        touch("touchMove", 20, 60);
        page.clock().runFor(2 * HELD_MS);
        assertThat(pad()).hasCount(0);
        touch("touchEnd");
        page.touchscreen().tap(20, 20);
        assertState("first");
    }

    @Test
    @Tag("long")
    void wrongPins_areFollowedByAPause_thatIsCountedDown() {
        open();
        stopTheClock();
        holdTheCorner();
        for (int i = 0; i < 6; i++) {
            page.keyboard().type("111112");
            page.keyboard().press("Enter");
            assertThat(pad()).not().containsText("One moment");
        }
        assertThat(pad()).containsText("Too many PINs were wrong.");
        assertThat(pad().locator("[role=timer]")).containsText("0:");
        assertThat(key("1")).isDisabled();
        page.clock().runFor(PAD_IDLE_MS + 1000);
        assertThat(pad()).hasCount(0);
        holdTheCorner();
        assertThat(key("1")).isDisabled();
        page.clock().runFor(PAD_IDLE_MS - 1000);
        assertThat(key("1")).isEnabled();
    }

    @Test
    @Tag("long")
    void staffAreAsked_inEveryState_byKeysToo_andTheVisitGoesOn() {
        open();
        page.keyboard().press("Control+Alt+KeyP");
        assertThat(pad()).isVisible();
        page.keyboard().press("Escape");
        assertThat(pad()).hasCount(0);
        assertState("attract");

        page.keyboard().press("a");
        assertState("first");
        holdTheCorner();
        page.clock().runFor(PAD_IDLE_MS + 1000);
        assertThat(pad()).hasCount(0);
        assertState("first");

        page.locator(".bl-first-where").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        holdTheCorner();
        page.keyboard().press("Escape");
        assertThat(pad()).hasCount(0);
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        page.clock().runFor(61_000);
        assertState("countdown");
        holdTheCorner();
        page.keyboard().press("Escape");
        page.clock().runFor(1000);
        assertState("visit");
    }

    @Test
    @Tag("long")
    void staffAreAsked_whileTheMuseumIsClosed() {
        int tomorrow = LocalDate.now().plusDays(1).getDayOfWeek().getValue();
        page.route("**/api/v1/kiosk.json*", route -> {
            String open = "\"open\":[{\"days\":[" + tomorrow + "],\"from\":600,\"to\":601}]";
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(route.fetch())
                    .setBody(route.fetch().text().replace("\"open\":[]", open)));
        });
        page.navigate(RunningApplication.origin(server) + "/kiosk");
        assertState("closed");
        holdTheCorner();
        assertState("closed");
    }

    @Test
    @Tag("long")
    void withoutAServer_staffAreToldSo() {
        open();
        page.route("**/api/v1/kiosk/staff", Route::abort);
        holdTheCorner();
        page.keyboard().type(RIGHT);
        page.keyboard().press("Enter");
        assertThat(pad()).containsText("the server of this kiosk doesn’t answer");
    }

    @Test
    @Tag("long")
    void nothingElse_leadsOut() {
        open();
        page.evaluate("location.assign('/list')");
        page.evaluate("location.href = '/staff'");
        page.evaluate("{ const link = document.createElement('a'); link.href = '/list'; link.click(); }");
        page.reload();
        assertState("attract");
        assertThat(URI.create(page.url()).getPath()).isEqualTo("/kiosk");
    }

    /** The server is killed and started again while visitors come and go. */
    @Test
    @Tag("long")
    void visitsDuringAnOutage_arriveInTheCounts_once() {
        open();
        assertThat(page.locator("html")).hasAttribute("data-kept", "whole");
        visitWhereTheLoopWas();
        int port = URI.create(RunningApplication.origin(server)).getPort();
        server.close();
        for (int i = 1; i < VISITS; i++) visitWhereTheLoopWas();
        page.reload();
        assertState("attract");

        server = RunningApplication.startKiosk(settings, port);
        for (int tried = 0; counted() < VISITS && tried < 200; tried++)
            page.clock().fastForward(600_000);
        page.clock().fastForward(3_600_000);
        assertThat(counted()).isEqualTo(VISITS);
        assertThat(entries()).isNotEmpty();
    }

    private List<VisitReport.Opened> entries() {
        VisitStore store = server.getBean(VisitStore.class);
        return store.report(store.months().getLast()).entries();
    }
}
