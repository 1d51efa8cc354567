package org.bluelamp.kiosk.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A part that is a process of its own, with all that it starts. */
final class ProcessPart implements Part {
    private static final Duration TIME_TO_END = Duration.ofSeconds(8);
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 300;

    /** Makes the command of each start anew. */
    interface Preparation {
        ProcessBuilder prepare() throws IOException;
    }

    private final String name;
    private final Preparation preparation;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final BooleanSupplier canDoWithoutServer;
    private final PageProcesses pages = new PageProcesses();
    private Process process;

    ProcessPart(String name, Preparation preparation, BooleanSupplier canDoWithoutServer) {
        this.name = name;
        this.preparation = preparation;
        this.canDoWithoutServer = canDoWithoutServer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() throws IOException {
        ProcessBuilder builder = preparation.prepare();
        synchronized (lastLines) {
            lastLines.clear();
        }
        process = builder.start();
        process.getOutputStream().close();
        // Where the preparation hands the output on to ours, these are empty at once.
        keepLastLines(process.inputReader());
        keepLastLines(process.errorReader());
    }

    /** Reads what it prints, so that its pipe never fills; Chromium prints for weeks, and none but the last is of use. */
    private void keepLastLines(BufferedReader output) {
        Thread.ofPlatform().daemon().name("kiosk-output").start(() -> {
            try (output) {
                output.lines().forEach(this::keep);
            } catch (IOException | UncheckedIOException ended) {
                // The process is gone.
            }
        });
    }

    private void keep(String line) {
        synchronized (lastLines) {
            lastLines.add(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
            while (lastLines.size() > MOST_LINES) lastLines.remove();
        }
    }

    @Override
    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public Set<Long> pages() {
        return isRunning() ? pages.among(process.descendants()) : Set.of();
    }

    @Override
    public boolean canDoWithoutServer() {
        return canDoWithoutServer.getAsBoolean();
    }

    @Override
    public String lastWords() {
        if (process == null || process.isAlive()) return "";
        synchronized (lastLines) {
            return Stream.concat(Stream.of("exit code " + process.exitValue()), lastLines.stream())
                    .reduce((before, line) -> before + " | " + line)
                    .orElse("");
        }
    }

    @Override
    public void kill() {
        if (process == null) return;
        killAll(process.toHandle());
        awaitEnd(TIME_TO_END);
    }

    @Override
    public void stop() {
        if (process == null) return;
        process.destroy();
        if (!awaitEnd(TIME_TO_END)) kill();
    }

    /** Also ends processes that are stopped: SIGKILL does not wait for them to go on. */
    static void killAll(ProcessHandle process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
