package org.bluelamp.kiosk.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of a kiosk. Its sandbox stays on; what the policies close is closed by {@code kiosk.install}. */
public final class Chromium {
    /** The exhibit is kept by the page's service worker; the cache beside it needs little. */
    private static final long CACHE_BYTES = 100_000_000;

    /** By these fingers neither zoom nor leave a page. */
    public static final List<String> WITHIN_THE_PAGE = List.of("--disable-pinch", "--overscroll-history-navigation=0");

    /** Each was found in the program or tried; those that Chromium has given up do nothing and are not here. */
    private static final List<String> OPTIONS = List.of(
            "--kiosk",
            "--no-first-run",
            "--no-default-browser-check",
            "--noerrdialogs",
            "--hide-crash-restore-bubble",
            "--deny-permission-prompts",
            "--password-store=basic",
            // Without a network there is nothing to ask anybody for.
            "--disable-component-update",
            "--disable-background-networking",
            "--disable-sync",
            "--no-pings",
            "--disable-breakpad",
            "--disable-features=OverscrollHistoryNavigation,Translate",
            "--enable-speech-dispatcher",
            "--disk-cache-size=" + CACHE_BYTES);

    private static final String WAYLAND = "WAYLAND_DISPLAY";

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /**
     * A browser, and what takes pictures of it.
     *
     * @param part that runs it
     * @param camera of the screen under Wayland, where grim sees it; elsewhere of the browser's page
     */
    public record Watched(Part part, Camera camera) {}

    /**
     * A browser that is to be run.
     *
     * @param program a path, or a name that is on {@code PATH}
     * @param profile where it keeps what it needs; the folder beside it is for what the launcher and it say to each other
     */
    public static Watched part(Path program, Path profile, int port) {
        BrowserProfile prepared = new BrowserProfile(profile);
        boolean isWayland = System.getenv().containsKey(WAYLAND);
        DevToolsPipe pipe = new DevToolsPipe(profile.resolveSibling("pipes"));
        Part part = new ProcessPart(
                "The browser",
                () -> {
                    prepared.prepare();
                    List<String> command = command(program, prepared.folder(), port, System.getenv());
                    return new ProcessBuilder(isWayland ? command : pipe.handTo(command));
                },
                prepared::keepsExhibit);
        return new Watched(part, isWayland ? new ScreenCamera("grim") : pipe);
    }

    static List<String> command(Path program, Path profile, int port, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(OPTIONS);
        command.addAll(WITHIN_THE_PAGE);
        // Under cage; without this Chromium looks for an X server.
        if (environment.containsKey(WAYLAND)) command.add("--ozone-platform=wayland");
        command.add(profileOption(profile));
        command.add(KioskAddress.page(port).toString());
        return command;
    }

    static String profileOption(Path profile) {
        return "--user-data-dir=" + profile;
    }

    /** Finds the browser: the one that is named, or the first of the usual ones on {@code PATH}. */
    public static Path find(Optional<String> named) throws KioskException {
        if (named.isPresent()) {
            return onPath(named.get())
                    .orElseThrow(() -> new KioskException("There is no program '" + named.get()
                            + "': name the browser by --browser or in BLUELAMP_BROWSER."));
        }
        return PROGRAMS.stream()
                .map(Chromium::onPath)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new KioskException("A kiosk needs Chromium, and found none: install it (package"
                        + " 'chromium'), or name its program by --browser."));
    }

    private static Optional<Path> onPath(String program) {
        if (program.contains("/")) return Optional.of(Path.of(program)).filter(Files::isExecutable);
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
