package org.bluelamp.kiosk.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bluelamp.KioskServer;
import org.bluelamp.OpenApplication;
import org.bluelamp.visits.CountingDays;
import org.bluelamp.visits.KioskCommand;
import org.bluelamp.visits.KioskRegister;
import org.bluelamp.visits.KioskState;
import org.bluelamp.visits.RegisteredKiosk;
import org.bluelamp.visits.Visit;
import org.bluelamp.visits.VisitStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The staff's view on the server's side, with kiosks as they say of themselves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffViewTest {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.bluelamp");
    private static final String HALL = "hall";

    @RegisterExtension
    static final KioskServer SERVER = new KioskServer();

    @BeforeEach
    void openTab() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, SERVER.application(), UI::new));
    }

    @AfterEach
    void closeTab() {
        MockVaadin.tearDown();
    }

    private static KioskRegister register() {
        return SERVER.bean(KioskRegister.class);
    }

    private static void signIn(boolean isOnKiosk) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(StaffSession.NAME, new StaffSession(isOnKiosk, Instant.now()));
    }

    private static Document open(String query) {
        OpenApplication.open("staff", query);
        return shown();
    }

    private static Document shown() {
        return Jsoup.parseBodyFragment(_get(StaffView.class).getElement().getOuterHTML());
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static void hello(Instant at, String... problems) {
        register().register(HALL, "h".repeat(43), "Hall", at);
        register()
                .hello(
                        HALL,
                        new KioskState(
                                "0.1.0", "0123456789abcdef", Optional.of(at), List.of(problems), Optional.empty()),
                        at);
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, button -> button.withText(words)));
    }

    @Test
    @Order(1)
    void withoutKiosks_theViewSaysSo_andMakesNoDatabase() {
        signIn(false);
        Document page = open("");
        assertThat(page.select(".bl-staff-card")).isEmpty();
        assertThat(page.text()).contains("No kiosk has reported yet.", "Nothing has been counted yet.");
        assertThat(SERVER.settings().resolve("visits")).doesNotExist();
    }

    @Test
    void withoutSigningIn_nothingIsShown() {
        hello(Instant.now());
        assertThat(open("").select("bl-staff > *")).isEmpty();
    }

    @Test
    void kiosk_saysHowItIs() {
        hello(Instant.now(), "Disk full");
        signIn(false);
        Document card = open("");
        assertThat(card.select(".bl-staff-card h3").eachText()).contains("Hall");
        assertThat(card.select(".bl-staff-state").first().text()).startsWith("Running, heard ");
        assertThat(card.select(".bl-staff-state").hasClass("bl-staff-silent")).isFalse();
        assertThat(card.select(".bl-staff-facts dd").eachText()).contains("0.1.0", "0123456789ab", "unknown");
        assertThat(card.select(".bl-staff-problems li").eachText()).containsExactly("Disk full");
        assertThat(card.select("bl-staff").hasAttr("leave-after")).isFalse();
    }

    @Test
    void kioskThatHasMissedThreeWords_isSilent_sinceItsLast() {
        hello(Instant.now().minus(Duration.ofSeconds(91)));
        signIn(false);
        Document page = open("");
        assertThat(page.select(".bl-staff-silent").text()).startsWith("Silent since ");
        hello(Instant.now());
        poll();
        assertThat(shown().select(".bl-staff-silent")).isEmpty();
    }

    @Test
    void whatIsAsked_waitsForTheKiosk_andIsSaid() {
        hello(Instant.now());
        signIn(false);
        open("");
        press("Restart the browser");
        assertThat(shown().select("[role=status]").text()).startsWith("It starts its browser again");
        assertThat(register().launcherCommand(HALL, Instant.now())).hasValue(KioskCommand.RESTART);
        poll();
        assertThat(shown().select("[role=status]").text()).isEmpty();
        press("Take a picture");
        register().launcherCommand(HALL, Instant.now());
        poll();
        assertThat(shown().select("[role=status]").text()).isEqualTo("The picture is on its way.");
    }

    @Test
    void sessionThatHasEnded_doesNothingAnyMore() {
        hello(Instant.now());
        signIn(false);
        open("");
        VaadinSession.getCurrent().getSession().removeAttribute(StaffSession.NAME);
        press("Load the page anew");
        assertThat(register().asked(HALL, Instant.now())).isEmpty();
        assertThat(shown().select("bl-staff > *")).isEmpty();
    }

    @Test
    void sessionThatHasEnded_isNoticedWithoutAHand() {
        hello(Instant.now());
        signIn(false);
        open("");
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        StaffSession.NAME, new StaffSession(false, Instant.now().minus(StaffSession.ELSEWHERE)));
        poll();
        assertThat(shown().select("bl-staff > *")).isEmpty();
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(StaffSession.NAME))
                .isNull();
    }

    @Test
    void onAKiosk_theWayBackSignsOut_andTheScreenLeavesByItself() {
        signIn(true);
        Document page = open("");
        assertThat(page.select("bl-staff").attr("leave-after")).isEqualTo("180");
        assertThat(page.select("bl-staff").attr("leave-to")).isEqualTo("kiosk");
        press("Back to the exhibit");
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(StaffSession.NAME))
                .isNull();
    }

    @Test
    void kioskIsRenamed_butNotToNothing() {
        hello(Instant.now());
        signIn(false);
        open("");
        Input name = _get(Input.class);
        assertThat(name.getValue()).isEqualTo("Hall");
        name.setValue("  ");
        press("Rename");
        assertThat(shown().select("[role=alert]").text()).isEqualTo("A name has 1 to 80 characters.");
        name.setValue(" Foyer ");
        press("Rename");
        assertThat(shown().select(".bl-staff-card h3").eachText()).contains("Foyer");
    }

    @Test
    void kioskIsRemoved_byASecondPress() {
        hello(Instant.now());
        signIn(false);
        open("");
        press("Remove");
        assertThat(register().all()).extracting(RegisteredKiosk::id).contains(HALL);
        press("Really remove it");
        assertThat(register().all()).extracting(RegisteredKiosk::id).doesNotContain(HALL);
        assertThat(_find(KioskCard.class)).isEmpty();
    }

    @Test
    void kioskWithANewKey_asksToBeRegistered_andIsAcceptedWithAName() {
        String key = UUID.randomUUID().toString().replace("-", "") + "12345678901";
        hello(Instant.now());
        String code = register().apply("attic", key, Instant.now());
        signIn(false);
        Document page = open("");
        assertThat(page.select(".bl-staff-applicant h3").text()).isEqualTo("Asks to be registered: " + code);
        _get(_get(ApplicantCard.class), Input.class).setValue("Attic");
        press("Register");
        assertThat(_find(ApplicantCard.class)).isEmpty();
        assertThat(register().find(key)).hasValue("attic");
        assertThat(shown().select("h3").eachText()).contains("Attic");
        register().remove("attic");
    }

    @Test
    void applicantWithAKnownId_isCalledWhatItIs() {
        hello(Instant.now());
        register().apply(HALL, "r".repeat(43), Instant.now());
        signIn(false);
        assertThat(open("").select(".bl-staff-applicant").text()).contains("It has the id of “Hall” and another key");
        register().accept(register().applicants(Instant.now()).getFirst().code(), "Hall", Instant.now());
    }

    @Test
    void counts_areChartsAndTables_inWhichSmallNumbersAreNotTold() {
        hello(Instant.now());
        CountingDays days = new CountingDays(ZoneId.systemDefault());
        Instant now = Instant.now();
        SERVER.bean(VisitStore.class)
                .add(
                        HALL,
                        IntStream.range(0, 23)
                                .mapToObj(i -> new Visit(
                                        UUID.randomUUID().toString(),
                                        now,
                                        100,
                                        i < 3 ? "ar" : "en",
                                        i < 15 ? Map.of("blinking-code", 2) : Map.of(),
                                        i < 12 ? Set.of("singing-lamp", "gone") : Set.of(),
                                        i < 6 ? Set.of("singing-lamp") : Set.of()))
                                .toList(),
                        days);
        signIn(false);
        Document page = open("");
        assertThat(page.select(".bl-staff-total").eachText())
                .contains("Visits 23", "Time in all 38 min 20 s", "A visit on average 1 min 40 s");
        assertThat(rows(page, "By language")).containsExactlyInAnyOrder("English not shown", "Arabic fewer than 5");
        assertThat(rows(page, "By kiosk")).containsExactly("Hall 23");
        assertThat(rows(page, "Entries that most visitors opened"))
                .containsExactly("Lamps blink in a code that goes on 15 30");
        assertThat(rows(page, "Stories")).containsExactlyInAnyOrder("The singing lamp 12 6", "gone 12 fewer than 5");
        assertThat(page.select(".bl-staff-table .bl-staff-bar[aria-hidden=true]"))
                .isNotEmpty();
        assertThat(page.select(".bl-staff-plot[role=img]").eachAttr("aria-label"))
                .satisfiesExactly(
                        byDay -> assertThat(byDay).startsWith("By day. Most visits: 23 ("),
                        byHour -> assertThat(byHour).startsWith("By hour. Most visits: 23 ("));
        assertThat(page.select(".bl-staff-value").eachText()).containsExactly("23", "23");
        assertThat(page.select(".bl-staff-slot:has(.bl-staff-hatched)")).hasSizeGreaterThanOrEqualTo(23);
        assertThat(page.select(".bl-staff-tick").eachText()).contains("0", "10", "30");
        YearMonth month = YearMonth.now(ZoneId.systemDefault());
        assertThat(page.select(".bl-staff-file").attr("href")).isEqualTo("staff/counts.csv?month=" + month);
        assertThat(open("month=nonsense").select(".bl-staff-file").attr("href")).endsWith(month.toString());
    }

    private static List<String> rows(Document page, String caption) {
        return page.select("table:has(caption:containsOwn(" + caption + ")) tbody tr")
                .eachText();
    }
}
