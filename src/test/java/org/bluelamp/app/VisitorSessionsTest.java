package org.bluelamp.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.apache.catalina.Session;
import org.bluelamp.OpenPage;
import org.bluelamp.RunningApplication;
import org.bluelamp.publish.http.OpenPages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitorSessionsTest {
    private static final int SHORT = (int) VisitorSessions.UNUSED.toSeconds();
    private static final int LONG = 30 * 60;

    private final OpenPages pages = RunningApplication.context().getBean(OpenPages.class);

    /** Pages of earlier tests are none of ours. */
    @BeforeEach
    void endAllSessions() {
        Arrays.stream(OpenPage.sessions(RunningApplication.context()).findSessions())
                .forEach(Session::expire);
    }

    /** What the server does once it has answered, a moment later. */
    private static void eventually(IntSupplier actual, int expected) {
        Instant last = Instant.now().plusSeconds(20);
        while (actual.getAsInt() != expected && Instant.now().isBefore(last)) Thread.onSpinWait();
        assertThat(actual.getAsInt()).isEqualTo(expected);
    }

    @Test
    void session_isShortUntilThePagesScriptComesBackAndAgainWhenItsTabIsClosed() {
        OpenPage page = OpenPage.open();
        assertThat(page.secondsToLive()).isEqualTo(SHORT);
        page.comeBack();
        eventually(page::secondsToLive, LONG);
        page.close();
        eventually(page::secondsToLive, SHORT);
    }

    @Test
    void openPages_areCountedUntilTheirTabIsClosedOrTheirSessionEnds() {
        eventually(pages::count, 0);
        OpenPage first = OpenPage.open();
        OpenPage.open();
        eventually(pages::count, 2);
        first.close();
        eventually(pages::count, 1);
        endAllSessions();
        eventually(pages::count, 0);
    }

    @Test
    void whereThereIsNoRoom_theEntriesAreShownInsteadAndNoSessionBegins() {
        for (int i = 0; i < pages.most(); i++) pages.opened();
        try {
            var answer = RunningApplication.get("/?q=radio");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(Jsoup.parse(answer.body()).select("main li a").eachAttr("href"))
                    .contains("/entry/melbourne-wireless");
            var init = RunningApplication.get(OpenPage.INIT);
            assertThat(init.statusCode()).isEqualTo(503);
            assertThat(init.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(init.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(RunningApplication.get("/entry/melbourne-wireless").statusCode())
                    .isEqualTo(200);
        } finally {
            for (int i = 0; i < pages.most(); i++) pages.closed();
        }
        assertThat(RunningApplication.get("/").statusCode()).isEqualTo(200);
    }
}
