package org.bluelamp.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Anybody's page with the timeline on it, without Vaadin: the bundle that docs/timeline.md tells how to make, and the
 * exhibit's document, changed as a test wishes.
 */
final class HostPage {
    /** Made once for all tests of a process; another may run beside it. */
    private static final Path BUNDLE = bundle();

    private HostPage() {}

    /** Opens a page whose body is {@code html}; {@code /host/timeline.json} is the document. */
    static Visit open(NewContextOptions options, String html, Consumer<JsonObject> change) {
        Visit visit = new Visit(options);
        Page page = visit.page;
        JsonObject timeline = document(page);
        change.accept(timeline);
        page.route(Pattern.compile(".*/host/[^/]+\\.js$"), route -> route.fulfill(script(route)));
        serve(page, "timeline.json", body("application/json", new Gson().toJson(timeline)));
        page.route(Pattern.compile(".*/host/(series|cards).*"), route -> route.fulfill(from("/api/v1/", page, route)));
        page.route(Pattern.compile(".*/host/media/.*"), route -> route.fulfill(from("/", page, route)));
        serve(
                page,
                "page.html",
                body(
                        "text/html",
                        "<!doctype html><html lang='en'><meta charset='utf-8'><title>Host</title>"
                                + "<meta name='viewport' content='width=device-width, initial-scale=1'>"
                                + "<style>html { color-scheme: light dark } body { margin: 0 }</style>"
                                + "<script type='module' src='bl-timeline.js'></script><main><h1>Host</h1>" + html
                                + "</main></html>"));
        page.navigate(Visit.address("/host/page.html"));
        page.waitForFunction(
                "() => [...document.querySelectorAll('bl-timeline')].every(each => 'ready' in each.dataset)");
        visit.settle();
        return visit;
    }

    /** Puts the first entries, {@code count} of them, on one day. */
    static void onOneDay(JsonObject timeline, int count, String phrase, int day) {
        JsonObject columns = timeline.getAsJsonObject("columns");
        for (int entry = 0; entry < count; entry++) {
            JsonElement at = new Gson().toJsonTree(day);
            columns.getAsJsonArray("earliest").set(entry, at);
            columns.getAsJsonArray("latest").set(entry, at);
            columns.getAsJsonArray("phrase").set(entry, new Gson().toJsonTree(phrase));
            columns.getAsJsonArray("date").set(entry, new Gson().toJsonTree("1928-04-07"));
            columns.getAsJsonArray("theme").set(entry, new Gson().toJsonTree(0));
        }
    }

    private static JsonObject document(Page page) {
        String json = page.request().get(Visit.address("/api/v1/timeline.json")).text();
        return new Gson().fromJson(json, JsonObject.class);
    }

    /** Numbers, cards and pictures stand beside the document, as they do in the exhibit. */
    private static Route.FulfillOptions from(String folder, Page page, Route route) {
        String address = route.request().url().replace("/host/", folder);
        return new Route.FulfillOptions().setResponse(page.request().get(address));
    }

    private static Route.FulfillOptions body(String type, String body) {
        return new Route.FulfillOptions()
                .setContentType(type + "; charset=utf-8")
                .setBody(body);
    }

    private static void serve(Page page, String name, Route.FulfillOptions answer) {
        page.route("**/host/" + name, route -> route.fulfill(answer));
    }

    /** The element, or a part of it that it loads when it is needed. */
    private static Route.FulfillOptions script(Route route) {
        String address = route.request().url();
        return new Route.FulfillOptions().setPath(BUNDLE.resolve(address.substring(address.lastIndexOf('/') + 1)));
    }

    private static Path bundle() {
        Path folder = Path.of(
                "target", "host-page", String.valueOf(ProcessHandle.current().pid()));
        try {
            Process process = new ProcessBuilder(
                            "node",
                            "node_modules/rolldown/bin/cli.mjs",
                            "frontend/elements/timeline/bl-timeline.ts",
                            "frontend/elements/timeline/canvas/painter-worker.ts",
                            "--dir",
                            folder.toString(),
                            "--format",
                            "es")
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "host-page.log").toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("rolldown failed; see target/host-page.log");
            }
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
