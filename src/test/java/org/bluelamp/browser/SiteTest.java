package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bluelamp.cli.BlueLamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visitors to a static site that a plain file server hands out below a path of its own. The export takes most of the time. */
@Tag("long")
class SiteTest {
    private static final String PATH = "/museum/lamp/";
    private static final int IDLE_MS = 60_000;
    private static final int COUNTDOWN_MS = 20_000;

    @TempDir
    private static Path folder;

    private static HttpServer server;
    private static ExecutorService threads;

    private final List<String> faults = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void export() throws IOException {
        Path site = folder.resolve(PATH.substring(1));
        Files.createDirectories(site.getParent());
        StringWriter said = new StringWriter();
        int status = BlueLamp.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "export",
                "site",
                "--data",
                "src/test/exhibit",
                site.toString());
        assertThat(status).as(said.toString()).isZero();
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, SimpleFileServer.OutputLevel.NONE);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @BeforeEach
    void open() {
        context = Browser.visitor(KioskTest.portrait());
        page = context.newPage();
        page.onPageError(error -> faults.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) faults.add(message.text());
        });
        context.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().matches("(data|blob):.*")) {
                faults.add("asked for " + request.url());
            }
        });
    }

    @AfterEach
    void leave() {
        assertThat(faults).isEmpty();
        context.close();
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH + path;
    }

    private void assertState(String state) {
        assertThat(page.locator("html")).hasAttribute("data-kiosk", state);
    }

    private Locator mark(String id) {
        return page.locator("bl-timeline [data-entry='" + id + "']").first();
    }

    @Test
    void kiosk_isTouched_travelled_leftAndForgotten_andGoesOnWithoutItsServer() {
        page.clock().install();
        page.navigate(address("kiosk/"));
        assertState("attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
        // Everything is kept by then.
        assertThat(page.locator("html[data-kept=whole]")).hasCount(1);
        context.setOffline(true);

        page.touchscreen().tap(500, 700);
        assertState("first");
        page.locator(".bl-first-way").last().tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
        mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        page.locator("bl-entry-panel .bl-article-source a[href^=http]").first().tap();
        assertThat(page.locator(".bl-kiosk-card")).isVisible();
        assertThat(page.locator(".bl-kiosk-code")).isVisible();
        assertThat(page).hasURL(address("kiosk/"));

        page.clock().runFor(IDLE_MS + COUNTDOWN_MS + 2000);
        assertState("attract");
        assertThat(page.locator("bl-exhibit, dialog")).hasCount(0);
        page.reload();
        assertState("attract");
        assertThat(page.locator(".bl-loop[data-entry]")).isVisible();
    }

    @Test
    void kiosk_tellsAStory_andSearches() {
        page.navigate(address("kiosk/"));
        assertThat(page.locator("html[data-kept=whole]")).hasCount(1);
        page.touchscreen().tap(500, 700);
        assertState("first");
        page.locator(".bl-first-way").first().tap();

        if (page.locator(".bl-tour").count() > 0)
            page.locator(".bl-tour").first().tap();
        assertThat(page.locator("bl-story .bl-pages > article:not([hidden])")).isVisible();
        page.locator("bl-story .turn.main").tap();
        assertThat(page.locator("bl-story .bl-pages > article:nth-of-type(2)")).isVisible();

        page.locator(".bl-visit-home").tap();
        assertState("first");
        page.locator(".bl-first-way").last().tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
        page.locator("bl-search input").tap();
        for (String key : List.of("f", "o", "g")) {
            page.locator(".bl-keyboard button")
                    .filter(new Locator.FilterOptions().setHasText(key))
                    .first()
                    .tap();
        }
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    }

    @Test
    void kiosk_speaksAnotherLanguage_whichIsAFolder() {
        page.navigate(address("kiosk/"));
        assertThat(page.locator("html[data-kept=whole]")).hasCount(1);
        page.touchscreen().tap(500, 700);
        assertState("first");
        page.locator(".bl-first-languages button[lang=ar]").tap();
        assertThat(page.locator("html")).hasAttribute("lang", "ar");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        page.locator(".bl-first-way").last().tap();
        assertThat(page.locator("bl-exhibit[data-ready]")).isVisible();
        mark("fog-line").tap();
        assertThat(page.locator("bl-entry-panel article")).isVisible();
        assertThat(page.evaluate("document.baseURI")).isEqualTo(address("ar/"));
    }
}
