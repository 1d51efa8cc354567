package org.bluelamp.kiosk.mirror;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The small local server of a kiosk, and the thread that looks for new versions. */
public final class Mirror implements AutoCloseable {
    /** A curator's change is on all kiosks of a house a minute later. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private final VersionStore store;
    private final MirrorSource source;
    private final Consumer<String> told;
    private final KioskRelay relay;
    private final MirrorServer server;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread updates;
    private volatile List<KeptVersion> versions;
    private String lastFault = "";

    /**
     * Shows what is there from an earlier run, at once, and begins to look for something newer.
     *
     * @param state folder of this computer in which versions are kept
     * @param settings where the kiosk's key is
     * @param pause between two looks
     * @param told gets what happens, a line at a time
     */
    public Mirror(MirrorSource source, int port, Path state, Path settings, Duration pause, Consumer<String> told)
            throws IOException {
        this.source = source;
        this.told = told;
        this.store = new VersionStore(state.resolve("versions"));
        this.versions = store.open().stream().toList();
        this.relay = new KioskRelay(source);
        this.server = serve(port, settings);
        versions.forEach(version -> told.accept("Shows version " + version.version() + ", which is on this computer"));
        this.updates = Thread.ofPlatform().daemon().name("versions").start(() -> update(pause));
    }

    private MirrorServer serve(int port, Path settings) throws IOException {
        try {
            return new MirrorServer(port, () -> versions, relay, settings);
        } catch (IOException taken) {
            relay.close();
            throw taken;
        }
    }

    public int port() {
        return server.port();
    }

    private void update(Duration pause) {
        try (Takeover takeover = new Takeover(source, store)) {
            do look(takeover);
            while (!ending.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Takeover takeover) throws InterruptedException {
        try {
            Optional<KeptVersion> taken = takeover.run(versions.stream().findFirst());
            if (taken.isPresent()) {
                List<KeptVersion> next = new ArrayList<>();
                Stream.concat(taken.stream(), versions.stream().limit(1)).forEach(next::add);
                versions = List.copyOf(next);
                told.accept("Took version " + taken.get().version() + " over from " + source.base());
                store.forgetOld();
            }
            lastFault = "";
        } catch (Takeover.FailedException failed) {
            tell(failed.getMessage());
        } catch (IOException failed) {
            tell(failed.getMessage() == null ? failed.toString() : failed.getMessage());
        }
    }

    /** Tells a fault once, and not each minute for as long as it lasts. */
    private void tell(String fault) {
        if (!fault.equals(lastFault)) told.accept("No newer version from " + source.base() + ": " + fault);
        lastFault = fault;
    }

    @Override
    public void close() {
        ending.countDown();
        updates.interrupt();
        server.close();
        relay.close();
    }
}
