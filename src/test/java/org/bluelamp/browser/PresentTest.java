package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ConfigurableApplicationContext;

/** A speaker who steers a story from a second window, and from a phone. */
@TestInstance(Lifecycle.PER_CLASS)
class PresentTest {
    private static final String STORY = "/stories/singing-lamp";
    private static final String FIRST = "One keeper listens";
    private static final String SECOND = "Noman Bay starts a regular \"harbour\" radio";
    private static final String THIRD = "Made up: harbours of the pact, 1923 to 2023";

    /** Its visitors know it by another name, so that there are codes though the tests ask on this computer. */
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        application = RunningApplication.startKiosk(
                Path.of("target/no-kiosk"), 0, "--bluelamp.public-address=http://museum.example");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void open(Visit visit, String path) {
        visit.page.navigate(RunningApplication.origin(application) + path);
        visit.settle();
    }

    private static void assertOnScreen(Page screen, String title, String search) {
        assertThat(screen.locator("bl-story .bl-pages > :not([hidden]) h2")).hasText(title);
        screen.waitForFunction("search => decodeURIComponent(location.search) === search", search);
    }

    private static void assertAtSpeaker(Page speaker, String title) {
        assertThat(speaker.locator(".bl-speaker-step:not([hidden]) h2")).hasText(title);
    }

    @Test
    void speakersWindowAndScreen_steerEachOther_alsoAfterEitherIsLoadedAgain() {
        try (Visit visit = Visit.to(application, Visit.desktop())) {
            Page screen = visit.page;
            open(visit, STORY + "?present");
            screen.mouse().move(700, 400);
            button(screen, "Speaker’s page").click();
            assertThat(screen.getByRole(AriaRole.DIALOG)).isVisible();
            Axe.assertNoViolationInEitherPalette(visit, "the dialog of the speaker's ways");
            Page speaker = screen.waitForPopup(
                    () -> button(screen, "Open the speaker’s window").click());
            button(screen, "Close").click();
            assertThat(speaker.getByText("Connected to the screen.")).isVisible();
            assertAtSpeaker(speaker, FIRST);
            assertThat(speaker.locator("bl-speaker .next p")).hasText(SECOND);
            assertThat(speaker.locator(".bl-speaker-step:not([hidden]) .bl-article-note"))
                    .not()
                    .hasCount(0);
            Axe.assertNoViolation(speaker, "the speaker's window");

            button(speaker, "Next").click();
            assertOnScreen(screen, SECOND, "?step=2&present");
            assertAtSpeaker(speaker, SECOND);
            speaker.keyboard().press("PageDown");
            assertOnScreen(screen, THIRD, "?step=3&present");
            screen.keyboard().press("PageUp");
            assertAtSpeaker(speaker, SECOND);

            screen.reload();
            assertOnScreen(screen, SECOND, "?step=2&present");
            speaker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^3.*")))
                    .click();
            assertOnScreen(screen, THIRD, "?step=3&present");
            speaker.reload();
            assertAtSpeaker(speaker, THIRD);

            button(speaker, "Blank").click();
            assertOnScreen(screen, THIRD, "?step=3&present&blank");
            assertThat(speaker.getByText("The screen is blank.")).isVisible();
            screen.reload();
            assertThat(button(screen, "The screen is blank. B shows the story again."))
                    .isVisible();
            screen.keyboard().press("b");
            assertThat(speaker.getByText("Connected to the screen.")).isVisible();
            visit.assertNoFault();
        }
    }

    @Test
    void phoneWithTheCode_steersTheScreen_andGoesOnAfterAGapInTheNetwork() {
        try (Visit visit = Visit.to(application, Visit.desktop());
                Visit phone = Visit.to(application, Visit.phone())) {
            Page screen = visit.page;
            open(visit, STORY + "?step=2");
            button(screen, "Speaker’s page").click();
            button(screen, "Code for a phone").click();
            assertThat(screen.getByText("http://museum.example/present")).isVisible();
            Locator code = screen.locator("bl-story .access-code");
            assertThat(code).hasText(Pattern.compile("^[A-Z]{3} [A-Z]{3}$"));
            Axe.assertNoViolation(visit, "a code on the screen");

            phone.page.navigate(RunningApplication.origin(application) + "/present");
            Axe.assertNoViolationInEitherPalette(phone, "the form for a code");
            phone.tolerating404(true);
            phone.page.getByLabel("Code of six letters").fill("BBBBBB");
            button(phone.page, "Steer the screen").click();
            assertThat(phone.page.getByText("There is no such code.")).isVisible();
            phone.tolerating404(false);
            phone.page.getByLabel("Code of six letters").fill(code.innerText().toLowerCase());
            button(phone.page, "Steer the screen").click();
            assertThat(phone.page.getByText("Connected to the screen.")).isVisible();
            assertThat(screen.getByText("1 phone steers")).isVisible();
            assertAtSpeaker(phone.page, SECOND);
            Axe.assertNoViolationInEitherPalette(phone, "a phone that steers");

            button(phone.page, "Next").click();
            assertOnScreen(screen, THIRD, "?step=3");
            assertAtSpeaker(phone.page, THIRD);
            phone.network(false);
            assertThat(phone.page.getByText("No connection to the server.")).isVisible();
            button(screen, "Close").click();
            screen.keyboard().press("PageUp");
            assertOnScreen(screen, SECOND, "?step=2");
            phone.network(true);
            assertAtSpeaker(phone.page, SECOND);
            assertThat(phone.page.getByText("Connected to the screen.")).isVisible();

            screen.reload();
            // What is pressed while the screen is away is lost, so the phone is asked once the page has its code again.
            button(screen, "Speaker’s page").click();
            assertThat(screen.getByText("1 phone steers")).isVisible();
            button(screen, "Close").click();
            button(phone.page, "Back").click();
            assertOnScreen(screen, FIRST, "");
            phone.page.reload();
            assertAtSpeaker(phone.page, FIRST);
            button(screen, "Speaker’s page").click();
            button(screen, "End the code").click();
            assertThat(phone.page.getByText("The code is not good any more.")).isVisible();
            visit.assertNoFault();
        }
    }
}
