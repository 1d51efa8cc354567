package org.bluelamp.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.bluelamp.kiosk.install.Installation;
import org.bluelamp.kiosk.install.KioskSetup;
import org.bluelamp.kiosk.machine.Chromium;
import org.bluelamp.kiosk.machine.KioskAddress;
import org.bluelamp.kiosk.machine.KioskException;
import org.bluelamp.kiosk.machine.KioskMachine;
import org.bluelamp.kiosk.machine.KioskTimings;
import org.bluelamp.kiosk.machine.MachineLock;
import org.bluelamp.kiosk.machine.Part;
import org.bluelamp.kiosk.machine.ServerProcess;
import org.bluelamp.kiosk.machine.StaffWishes;
import org.bluelamp.kiosk.mirror.MirrorSource;
import org.bluelamp.kiosk.pin.KioskIdentity;
import org.bluelamp.kiosk.pin.Password;
import org.bluelamp.kiosk.pin.Pin;
import org.bluelamp.kiosk.pin.SettingsFolder;
import org.bluelamp.kiosk.pin.StaffSecret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiosk}: runs this computer as a kiosk, or sets it up as one. */
@Command(
        name = "kiosk",
        description =
                "Shows the exhibit on the whole screen, and starts server and browser again when they end or hang.",
        mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int DEFAULT_PORT = 8080;
    private static final int LARGEST_PORT = 65535;
    private static final int CONNECT_MS = 500;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "The port on this computer (8080 without it).")
    private int port = DEFAULT_PORT;

    @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
    private Path data = Path.of("data");

    @Option(
            names = "--from",
            paramLabel = "URL",
            description =
                    "Take the exhibit over from the server there, by https, and show it without that server, too.")
    private String from;

    @Option(names = "--settings", paramLabel = "DIR", description = "Where the PIN and the kiosk's key are kept.")
    private Path settings = SettingsFolder.settings();

    @Option(names = "--state", paramLabel = "DIR", description = "Where the browser keeps what it needs.")
    private Path state = SettingsFolder.state();

    @Option(names = "--browser", paramLabel = "PROGRAM", description = "Chromium's program, if it is not on PATH.")
    private String browser = System.getenv("BLUELAMP_BROWSER");

    @Option(names = "--memory", paramLabel = "MB", description = "Most heap for the server; for --install.")
    private Integer memory;

    @Option(names = "--set-pin", description = "Set the PIN of the staff; asks for it, or reads a line.")
    private boolean setPin;

    @Option(
            names = "--set-password",
            description = "Set the password by which staff enter from another computer; asks for it, or reads a line.")
    private boolean setPassword;

    @Option(names = "--install", description = "Write the files that make this computer a kiosk, and tell which.")
    private boolean install;

    @Option(names = "--uninstall", description = "Take away what --install has written.")
    private boolean uninstall;

    @Option(names = "--root", paramLabel = "DIR", description = "Write below this folder instead of /.")
    private Path root = Path.of("/");

    @Option(names = "--force", description = "Replace, or take away, files that were edited or are not ours.")
    private boolean force;

    /** For the session: its window manager does not end what it has started. */
    @Option(names = "--end-with-parent", hidden = true)
    private boolean endWithParent;

    /** How long the page may be silent, for tests. */
    @Option(names = "--silence", hidden = true)
    private Integer silenceSeconds;

    /** Whether there is somebody to ask; the launcher knows. */
    @Option(names = "--terminal", hidden = true)
    private boolean terminal;

    @Option(names = "--launcher", hidden = true)
    private Path launcher = Path.of("bluelamp").toAbsolutePath();

    @Parameters(
            paramLabel = "PROGRAM",
            description = "What starts Blue Lamp as a server, after --; as this was started, without it.",
            hidden = true)
    private List<String> program = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 1 || port > LARGEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + ": a port is 1 to " + LARGEST_PORT);
        }
        try {
            if (setPin) return askForPin();
            if (setPassword) return askForPassword();
            if (install) return install();
            if (uninstall) return uninstall();
            return run();
        } catch (KioskException | MirrorSource.RefusedException | Installation.ForeignFileException refused) {
            return fail(refused.getMessage());
        } catch (AccessDeniedException forbidden) {
            return fail(forbidden.getFile() + " can't be written by you: use sudo"
                    + (install || uninstall ? ", or name another folder by --root." : "."));
        } catch (IOException failed) {
            return fail(String.valueOf(failed));
        }
    }

    private int askForPin() throws IOException {
        return askFor("PIN", "PIN for the staff, 6 digits or more: ", Pin::fault, new Pin(settings, Clock.systemUTC()));
    }

    private int askForPassword() throws IOException {
        return askFor(
                "password",
                "Password for the staff, 12 characters or more: ",
                Password::fault,
                new Password(settings, Clock.systemUTC()));
    }

    private int askFor(String name, String question, Function<String, Optional<String>> check, StaffSecret store)
            throws IOException {
        String secret = terminal ? readTwice(question) : readLine();
        Optional<String> fault =
                secret == null ? Optional.of("The two were not the same: nothing is changed.") : check.apply(secret);
        if (fault.isPresent()) return fail(fault.get());
        store.set(secret);
        print("The " + name + " is set; its hash is in " + store.path());
        return DONE;
    }

    /** Null if the two are not the same. */
    private String readTwice(String question) throws IOException {
        Console console = System.console();
        if (console == null) return readLine();
        char[] first = console.readPassword(question);
        char[] second = console.readPassword("Once more: ");
        if (first == null || second == null) return "";
        return Arrays.equals(first, second) ? new String(first) : null;
    }

    private static String readLine() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line.strip();
    }

    private int install() throws IOException, Installation.ForeignFileException, MirrorSource.RefusedException {
        List<String> options = new ArrayList<>(List.of("--port", Integer.toString(port)));
        if (from == null)
            options.addAll(List.of("--data", data.toAbsolutePath().normalize().toString()));
        else options.addAll(List.of("--from", MirrorSource.parse(from).base()));
        if (memory != null) options.addAll(List.of("--memory", memory.toString()));
        Installation installation = new Installation(root, this::print);
        installation.install(new KioskSetup(launcher, KioskAddress.origin(port), options), force);
        installation.verify().forEach(complaint -> print("systemd says: " + complaint));
        List<String> missing = installation.missingPackages();
        if (!missing.isEmpty()) print("Still to be installed: apt-get install " + String.join(" ", missing));
        print("Next, as root:");
        print("  systemd-sysusers && systemd-tmpfiles --create");
        print("  " + launcher + " kiosk --set-pin --settings " + KioskSetup.SETTINGS);
        print(
                "  systemctl daemon-reload && systemctl restart systemd-journald && systemctl enable --now bluelamp-kiosk");
        return DONE;
    }

    private int uninstall() throws IOException {
        if (!new Installation(root, this::print).uninstall(force)) {
            return fail("Nothing was written below " + root + " by --install.");
        }
        print("The user " + KioskSetup.USER + " and its folder in /var/lib stay. Next, as root:");
        print("  systemctl disable --now bluelamp-kiosk; systemctl daemon-reload");
        return DONE;
    }

    private int run() throws IOException, InterruptedException, KioskException, MirrorSource.RefusedException {
        Optional<MirrorSource> source = from == null ? Optional.empty() : Optional.of(MirrorSource.parse(from));
        Path chromium = Chromium.find(Optional.ofNullable(browser).filter(named -> !named.isBlank()));
        refuseTakenPort(source.isPresent());
        MachineLock lock = MachineLock.take(state);
        try {
            keepRunning(source, chromium);
        } finally {
            lock.close();
        }
        return DONE;
    }

    private void keepRunning(Optional<MirrorSource> source, Path chromium) throws IOException, InterruptedException {
        KioskIdentity identity = KioskIdentity.ensure(settings);
        if (!Files.exists(new Pin(settings, Clock.systemUTC()).path())) {
            tell("There is no PIN, so staff can't leave the exhibit: ./bluelamp kiosk --set-pin");
        }
        Part server = source.isPresent()
                ? new MirrorPart(source.get(), port, state, settings, this::tell)
                : ServerProcess.part(serverProgram(), port, data.toAbsolutePath(), settings.toAbsolutePath());
        Chromium.Watched page = Chromium.part(chromium, state.resolve("profile"), port);
        KioskMachine machine = new KioskMachine(port, server, page.part(), timings(), this::tell);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(machine)));
        try (StaffWishes wishes = new StaffWishes(
                port, identity.id(), identity.key(), page.camera(), machine::restartBrowser, this::tell)) {
            Thread.ofPlatform().daemon().name("staff-wishes").start(() -> obey(wishes));
            machine.run(wanted());
        }
    }

    private static void obey(StaffWishes wishes) {
        try {
            wishes.run(StaffWishes.PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private KioskTimings timings() {
        return silenceSeconds == null
                ? KioskTimings.USUAL
                : KioskTimings.USUAL.withSilence(Duration.ofSeconds(silenceSeconds));
    }

    /** In a session, also false once this program has been replaced: the session's next start has the new one. */
    private BooleanSupplier wanted() {
        if (!endWithParent) return () -> true;
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        Path here = programFile();
        return () -> parent.map(ProcessHandle::isAlive).orElse(true) && Files.exists(here);
    }

    private static Path programFile() {
        try {
            return Path.of(KioskCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unreadable) {
            return Path.of("/");
        }
    }

    private static void end(KioskMachine machine) {
        try {
            machine.end();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server's own complaint would come again and again, since it is started again and again. */
    private void refuseTakenPort(boolean isForMirror) throws InterruptedException, KioskException {
        boolean isOurs = KioskMachine.isServedAt(port);
        if (isOurs && !isForMirror) return;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(KioskAddress.HOST, port), CONNECT_MS);
        } catch (IOException free) {
            return;
        }
        throw new KioskException("Port " + port + " is taken by another program: choose one with --port.");
    }

    private List<String> serverProgram() {
        if (!program.isEmpty()) return program;
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BlueLamp.class.getName());
    }

    /** With the time, since these lines tell of weeks. */
    private void tell(String line) {
        print(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }

    private int fail(String line) {
        TerminalText.print(spec.commandLine().getErr(), line);
        return NOT_DONE;
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        synchronized (out) {
            TerminalText.print(out, line);
        }
    }
}
