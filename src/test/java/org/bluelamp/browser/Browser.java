package org.bluelamp.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluelamp.kiosk.machine.Chromium;

/**
 * Headless Chromium, started once for all tests of one run: the one that {@code BLUELAMP_BROWSER} names, or the
 * first found in the usual places.
 */
final class Browser {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Long enough for a machine that is busy with other things: only a test that fails waits for it. */
    private static final int PATIENCE_MS = 60_000;

    /** A browser that hangs is looked at again. */
    private static final int LOOK_MS = 5_000;

    private static final Playwright PLAYWRIGHT = Playwright.create(
            new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final class Launched {
        static final com.microsoft.playwright.Browser BROWSER = launch(List.of());
    }

    /** Another one, with what the launcher closes by options, and open to {@link DevTools}. */
    private static final class Kiosk {
        static final int PORT = LaunchedKiosk.freePort();
        static final com.microsoft.playwright.Browser BROWSER =
                launch(Stream.concat(Chromium.WITHIN_THE_PAGE.stream(), Stream.of("--remote-debugging-port=" + PORT))
                        .toList());
    }

    private Browser() {}

    private static com.microsoft.playwright.Browser launch(List<String> options) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(Stream.concat(ARGUMENTS.stream(), options.stream())
                                .toList()));
    }

    /** Where the protocol of {@link #kioskVisitor} is spoken. */
    static int kioskPort() {
        return Kiosk.PORT;
    }

    static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("BLUELAMP_BROWSER")).stream(),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No browser found for the tests. Install Chromium, or name"
                        + " its executable in BLUELAMP_BROWSER; ./bluelamp test does both."));
    }

    /** A visitor's browser: a window of its own that remembers nothing of others. */
    static BrowserContext visitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        return visitor(Launched.BROWSER, options);
    }

    /** A visitor's window in a browser as a kiosk has it. */
    static BrowserContext kioskVisitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        return visitor(Kiosk.BROWSER, options);
    }

    private static BrowserContext visitor(
            com.microsoft.playwright.Browser browser, com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    /**
     * Looks at the one page of a browser that somebody else has started.
     *
     * @param address of its DevTools
     */
    static <T> T lookAt(String address, Function<Page, T> look) {
        try (com.microsoft.playwright.Browser browser = PLAYWRIGHT
                .chromium()
                .connectOverCDP(address, new BrowserType.ConnectOverCDPOptions().setTimeout(LOOK_MS))) {
            Page page = browser.contexts().getFirst().pages().getFirst();
            page.setDefaultTimeout(LOOK_MS);
            return look.apply(page);
        }
    }

    /**
     * Resolves when the page neither loads nor moves nor draws anything, and stands at its address: what a visitor chose is
     * painted first and written into the address then.
     */
    static void settle(Page page) {
        page.evaluate("() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))");
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " ? Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.()) : true");
        page.evaluate(
                "async () => { for (const shower of document.querySelectorAll('bl-timeline')) await shower.idle; }");
    }
}
