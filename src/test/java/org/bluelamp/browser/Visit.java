package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.bluelamp.Exhibits;
import org.bluelamp.RunningApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A visitor with the made-up exhibit of the tests before them, or with the published one. Notes what must never happen
 * on any page: an error, or a request to a foreign host.
 */
final class Visit implements AutoCloseable {
    private static final ConfigurableApplicationContext MADE_UP = RunningApplication.overMadeUpExhibit();

    /** Started for the first test that asks for it. */
    private static final class Curated {
        static final ConfigurableApplicationContext APPLICATION = RunningApplication.start(Exhibits.CURATED);
    }

    /** As the browser notes that its visitor has been welcomed; a frame may refuse its page the storage. */
    private static final String REMEMBERED =
            "try { localStorage.setItem('bluelamp-welcome', 'done'); } catch { /* The page does without. */ }";

    private final ConfigurableApplicationContext application;
    private final String origin;
    private final BrowserContext context;
    private final CDPSession protocol;
    private final List<String> faults = new ArrayList<>();
    private boolean missingPageExpected;
    private boolean missingAnswersExpected;
    final Page page;

    /** A visitor who has been here before: the timeline has all of its room. */
    Visit(NewContextOptions options) {
        this(options, MADE_UP);
        context.addInitScript(REMEMBERED);
    }

    /** A visitor who comes for the first time, and is welcomed. */
    static Visit forTheFirstTime(NewContextOptions options) {
        return new Visit(options, MADE_UP);
    }

    /** A visitor to the published exhibit, whose words editors change. */
    static Visit toTheCuratedExhibit(NewContextOptions options) {
        Visit visit = new Visit(options, Curated.APPLICATION);
        visit.context.addInitScript(REMEMBERED);
        return visit;
    }

    /** A visitor to a kiosk, whose browser is closed by options as its launcher does it. */
    static Visit atAKiosk(NewContextOptions options) {
        return new Visit(Browser.kioskVisitor(options), MADE_UP);
    }

    /** A visitor to a server of the test's own. */
    static Visit to(ConfigurableApplicationContext application, NewContextOptions options) {
        return new Visit(options, application);
    }

    private Visit(NewContextOptions options, ConfigurableApplicationContext application) {
        this(Browser.visitor(options), application);
    }

    private Visit(BrowserContext context, ConfigurableApplicationContext application) {
        this.application = application;
        this.context = context;
        origin = RunningApplication.origin(application);
        page = context.newPage();
        protocol = context.newCDPSession(page);
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            boolean missingPage = missingPageExpected && message.text().contains("404");
            boolean missingAnswer = missingAnswersExpected && message.text().startsWith("Failed to load resource");
            if (!missingPage
                    && !missingAnswer
                    && (message.type().equals("error") || message.type().equals("warning"))) {
                faults.add(message.type() + ": " + message.text() + " " + message.location());
            }
        });
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(origin + "/")) {
                faults.add("foreign request: " + request.url());
            }
        });
    }

    /** The browser itself reports a page that answers 404 as an error. */
    Visit tolerating404(boolean expected) {
        missingPageExpected = expected;
        return this;
    }

    /** From now on the server, or a part of it, gives no answer. The browser itself reports each as an error. */
    void awayServer(String addresses) {
        missingAnswersExpected = true;
        page.route(addresses, route -> route.abort("connectionrefused"));
    }

    /** The device leaves its network, or is back in it. */
    void network(boolean isThere) {
        missingAnswersExpected = true;
        context.setOffline(!isThere);
    }

    /** Answers requests as a server with no room for another page does. */
    void busyServer(String addresses) {
        missingAnswersExpected = true;
        page.route(
                addresses,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("Retry-After", "60"))
                        .setContentType("application/problem+json")
                        .setBody("{}")));
    }

    /** The server answers again. */
    void answeringServer(String addresses) {
        page.unroute(addresses);
    }

    static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1280, 720).setColorScheme(ColorScheme.DARK);
    }

    static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setColorScheme(ColorScheme.LIGHT);
    }

    /** The window becomes as narrow as a phone's and is touched by fingers; the page stays as it was loaded. */
    Visit shrinkToPhone() {
        return resize(390, 844, true);
    }

    /** The window becomes a desktop's, with a mouse. */
    Visit growToDesktop() {
        return resize(1280, 720, false);
    }

    private Visit resize(int width, int height, boolean isTouched) {
        JsonObject touch = new JsonObject();
        touch.addProperty("enabled", isTouched);
        protocol.send("Emulation.setTouchEmulationEnabled", touch);
        page.setViewportSize(width, height);
        Browser.settle(page);
        return this;
    }

    /** The browser forgets what the exhibit has asked it to remember. */
    void forget() {
        JsonObject remembered = new JsonObject();
        remembered.addProperty("origin", origin);
        remembered.addProperty("storageTypes", "local_storage");
        protocol.send("Storage.clearDataForOrigin", remembered);
    }

    /** An address of the made-up exhibit. */
    static String address(String path) {
        return RunningApplication.origin(MADE_UP) + path;
    }

    /** Opens a page of the exhibit and waits until it shows what it has to show. */
    Visit open(String path) {
        page.navigate(origin + path);
        page.waitForSelector(
                "bl-timeline[data-ready], bl-list[data-ready], bl-numbers bl-chart[data-ready], bl-numbers bl-map[data-ready],"
                        + " .bl-message, .bl-page, .bl-present-page, .bl-gallery .bl-card, bl-system[data-ready], .bl-glance,"
                        + " bl-exhibit[view='entry'][data-ready] h2, .ribbon:visible");
        Browser.settle(page);
        return this;
    }

    /** What happens when the server is started again: no session is known any more. */
    void loseAllSessions() {
        TomcatWebServer server = (TomcatWebServer) ((WebServerApplicationContext) application).getWebServer();
        for (Container context : server.getTomcat().getHost().findChildren()) {
            Manager manager = ((Context) context).getManager();
            Arrays.stream(manager.findSessions()).forEach(Session::expire);
        }
    }

    void settle() {
        Browser.settle(page);
    }

    /** From now on each answer of the server comes so much later, as from far away. */
    Visit fromAfar(int latencyMs) {
        protocol.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latencyMs);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        protocol.send("Network.emulateNetworkConditions", conditions);
        return this;
    }

    /** The query part of the present address, once what the visitor did last is painted, after which it is written. */
    String search() {
        return (String) page.evaluate("() => new Promise(resolve => requestAnimationFrame(() =>"
                + " setTimeout(() => resolve(decodeURIComponent(location.search)))))");
    }

    String path() {
        return (String) page.evaluate("location.pathname");
    }

    Locator mark(String id) {
        return page.locator("bl-timeline [data-entry='" + id + "']").first();
    }

    /** The id of the entry whose lamp has its middle nearest to that of the timeline, and lies whole within it. */
    String entryInTheMiddle() {
        return (String) page.evaluate("""
                () => {
                  const root = document.querySelector('bl-timeline').shadowRoot;
                  const { left, right } = root.querySelector('.stage').getBoundingClientRect();
                  const lamp = mark => mark.querySelector('.lamp').getBoundingClientRect();
                  const away = mark => Math.abs((lamp(mark).left + lamp(mark).right) / 2 - (left + right) / 2);
                  const [nearest] = [...root.querySelectorAll('.mark')]
                    .filter(mark => lamp(mark).left > left && lamp(mark).right < right)
                    .sort((a, b) => away(a) - away(b));
                  return nearest.querySelector('[data-entry]').dataset.entry;
                }""");
    }

    Locator panel() {
        return page.locator("bl-entry-panel");
    }

    void assertOpen(String title) {
        assertThat(panel().locator("h2").first()).hasText(title);
    }

    void assertNothingOpen() {
        assertThat(panel()).isHidden();
    }

    /** No page since the last time had an error, or asked a foreign host. */
    void assertNoFault() {
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertNoFault();
    }
}
