package org.bluelamp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.bluelamp.kiosk.machine.Part;
import org.bluelamp.kiosk.mirror.Mirror;
import org.bluelamp.kiosk.mirror.MirrorSource;

/** The small local server of {@code kiosk --from}, kept running as a server of its own would be. */
final class MirrorPart implements Part {
    private final MirrorSource source;
    private final int port;
    private final Path state;
    private final Path settings;
    private final Consumer<String> told;
    private Mirror mirror;

    MirrorPart(MirrorSource source, int port, Path state, Path settings, Consumer<String> told) {
        this.source = source;
        this.port = port;
        this.state = state;
        this.settings = settings;
        this.told = told;
    }

    @Override
    public String name() {
        return "The server";
    }

    @Override
    public void start() throws IOException {
        mirror = new Mirror(source, port, state, settings, Mirror.PAUSE, told);
    }

    @Override
    public boolean isRunning() {
        return mirror != null;
    }

    @Override
    public Set<Long> pages() {
        return Set.of();
    }

    @Override
    public boolean canDoWithoutServer() {
        return true;
    }

    @Override
    public String lastWords() {
        return "";
    }

    @Override
    public void kill() {
        if (mirror != null) mirror.close();
        mirror = null;
    }

    @Override
    public void stop() {
        kill();
    }
}
