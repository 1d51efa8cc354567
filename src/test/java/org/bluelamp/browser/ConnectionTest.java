package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server goes away and comes back while a page is open, and a page is open for longer than its session. */
class ConnectionTest {
    private static final String EVERYTHING = "**/*";
    private static final String START = "**/*v-r=init*";
    private static final String AWAY = "The server does not answer. This page goes on by itself as soon as it does.";
    private static final String EMERGENCY = "fog-line";
    private static final String EMERGENCY_TITLE = "Fogley answers three short calls";

    private final Visit visit = new Visit(Visit.desktop());

    @AfterEach
    void leave() {
        visit.close();
    }

    private Locator line() {
        return visit.page.locator("bl-connection [role=status]");
    }

    private void follow(String link) {
        visit.page
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    @Test
    void pressWhileTheServerIsAway_isAnsweredWhenItIsBack_inANewSession() {
        visit.open("/?from=1930&to=1939");
        assertThat(line()).isEmpty();
        visit.awayServer(EVERYTHING);
        visit.mark(EMERGENCY).click();
        assertThat(line()).hasText(AWAY);
        assertThat(visit.search()).contains("entry=" + EMERGENCY);
        visit.loseAllSessions();
        visit.answeringServer(EVERYTHING);
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(line()).isEmpty();
        assertThat(visit.mark(EMERGENCY)).isVisible();
    }

    @Test
    void pressWithoutANetwork_isAnsweredWhenThereIsOne() {
        visit.open("/?from=1930&to=1939");
        visit.network(false);
        assertThat(line()).hasText(AWAY);
        visit.mark(EMERGENCY).click();
        visit.network(true);
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(line()).isEmpty();
    }

    @Test
    void serverThatHasNoRoomForAnotherPage_isAskedAgainUntilItHas() {
        visit.busyServer(START);
        visit.page.navigate(Visit.address("/?entry=" + EMERGENCY));
        assertThat(line()).hasText(AWAY);
        visit.answeringServer(START);
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(line()).isEmpty();
    }

    @Test
    void linkPressedAfterTheSessionWasLost_leadsWhereItWasToLead() {
        visit.open("/list?theme=boats");
        visit.loseAllSessions();
        follow("Numbers");
        assertThat(visit.page.locator("bl-numbers h1")).hasText("Numbers");
        assertThat(visit.path()).isEqualTo("/numbers");
        visit.page.goBack();
        assertThat(visit.page.locator("bl-list[data-ready]")).isVisible();
        assertThat(visit.search()).isEqualTo("?theme=boats");
    }

    @Test
    void pageOutOfStepWithTheServer_comesBackByItselfInTheSameView() {
        visit.open("/?from=1930&to=1939");
        visit.page.route(
                "**/*v-r=uidl*",
                route -> route.resume(new Route.ResumeOptions()
                        .setPostData(route.request().postData().replaceFirst("\"clientId\":\\d+", "\"clientId\":99"))),
                new Page.RouteOptions().setTimes(1));
        visit.mark(EMERGENCY).click();
        visit.assertOpen(EMERGENCY_TITLE);
        assertThat(visit.search()).contains("entry=" + EMERGENCY);
        assertThat(visit.page.locator(".v-system-error")).hasCount(0);
    }
}
