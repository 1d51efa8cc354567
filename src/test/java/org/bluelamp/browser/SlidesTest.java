package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluelamp.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of {@code docs/slides}, as a speaker takes them: real slides of another origin around the real exhibit. */
@TestInstance(Lifecycle.PER_CLASS)
class SlidesTest {
    private static final Path SLIDES = Path.of("docs", "slides");
    private static final String REVEAL = "/reveal.js/";
    /** The slide that is shown: reveal.js leaves the others in their places, beside the window. */
    private static final String SHOWN = "section:not(.past, .future, [hidden])";

    /** The page without the wish that its own keys stay its own. */
    private static final String WITHOUT_KEYS = "without-keys";

    private static final Path REVEAL_FILES = Path.of("node_modules", "reveal.js");

    private final String exhibit = RunningApplication.origin(RunningApplication.overMadeUpExhibit());
    private HttpServer server;

    @BeforeAll
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(REVEAL)
                ? REVEAL_FILES.resolve(path.substring(REVEAL.length()))
                : SLIDES.resolve(path.substring(1));
        byte[] body = new byte[0];
        boolean isThere = Files.isRegularFile(file);
        if (isThere) {
            body = Files.readAllBytes(file);
            String type = Files.probeContentType(file);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith(".js") ? "text/javascript" : type);
            if (path.endsWith(".html")) {
                String html = new String(body, StandardCharsets.UTF_8)
                        .replace("https://museum.example", exhibit)
                        .replace("radio-car", "singing-lamp");
                boolean isWithout = WITHOUT_KEYS.equals(exchange.getRequestURI().getQuery());
                body = (isWithout ? html.replace("?keys=host", "") : html).getBytes(StandardCharsets.UTF_8);
            }
        }
        exchange.sendResponseHeaders(isThere ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String address(String file) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + file;
    }

    private static Locator slide(Page page, String heading) {
        return page.locator(SHOWN).filter(new Locator.FilterOptions().setHasText(heading));
    }

    private static Locator heading(FrameLocator exhibit) {
        return exhibit.locator("bl-story .bl-pages > :not([hidden]) h2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal.html", "plain.html"})
    void storyOnASlide_isSeen_turnsByHand_andLeavesTheClickerToTheSlides(String file) {
        try (BrowserContext context = Browser.visitor(Visit.desktop())) {
            Page page = context.newPage();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(address(file));
            assertThat(slide(page, "A talk")).isVisible();
            page.keyboard().press("ArrowRight");
            Locator frame = page.locator(SHOWN + " iframe");
            assertThat(frame).isVisible();
            FrameLocator exhibit = page.frameLocator("iframe");
            assertThat(heading(exhibit)).hasText("One keeper listens");
            assertThat(heading(exhibit)).isVisible();
            assertThat(exhibit.locator("bl-timeline")).isVisible();

            exhibit.locator("bl-story .turn.main").click();
            assertThat(heading(exhibit)).hasText("Noman Bay starts a regular \"harbour\" radio");
            // The focus is in the frame now, and the clicker still turns the slides.
            page.keyboard().press("PageDown");
            assertThat(slide(page, "Thank you")).isVisible();
            assertThat(frame).isHidden();
            page.keyboard().press("PageUp");
            assertThat(frame).isVisible();
            assertThat(heading(exhibit)).isVisible();
            page.keyboard().press("ArrowLeft");
            assertThat(slide(page, "A talk")).isVisible();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void withoutKeysHost_theClickerTurnsTheStorysPages_onceItsFrameWasPressed() {
        try (BrowserContext context = Browser.visitor(Visit.desktop())) {
            Page page = context.newPage();
            page.navigate(address("plain.html?" + WITHOUT_KEYS));
            page.keyboard().press("PageDown");
            FrameLocator exhibit = page.frameLocator("iframe");
            assertThat(heading(exhibit)).hasText("One keeper listens");
            heading(exhibit).click();
            page.keyboard().press("PageDown");
            assertThat(heading(exhibit)).hasText("Noman Bay starts a regular \"harbour\" radio");
            assertThat(slide(page, "Thank you")).isHidden();
        }
    }
}
