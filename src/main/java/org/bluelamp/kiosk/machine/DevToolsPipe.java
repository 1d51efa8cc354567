package org.bluelamp.kiosk.machine;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the browser by the DevTools protocol, over two pipes that it gets as its files 3 and 4: no page, no other user and
 * no other computer can reach those, as they could a port. They are named pipes in a folder for their owner alone, because
 * Java hands no further files on to what it starts; a shell does, and becomes the browser.
 */
final class DevToolsPipe implements Camera {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final char END = '\0';

    /** The first as good as it may be, the second for a screen with which the first does not fit. */
    private static final List<Integer> QUALITIES = List.of(75, 40);

    private static final String HAND_ON = "exec 3<\"$1\" 4>\"$2\"; rm -f \"$1\" \"$2\"; shift 2; exec \"$@\"";

    private final Path folder;
    private Pipes pipes;
    private long lastId;

    /** Both are open in both directions, so that neither opening waits for the browser. */
    private record Pipes(FileChannel toBrowser, FileChannel fromBrowser, ByteBuffer unread) implements Closeable {
        static Pipes open(Path toBrowser, Path fromBrowser) throws IOException {
            FileChannel to = open(toBrowser);
            try {
                return new Pipes(
                        to, open(fromBrowser), ByteBuffer.allocate(CHUNK).limit(0));
            } catch (IOException failed) {
                to.close();
                throw failed;
            }
        }

        private static FileChannel open(Path pipe) throws IOException {
            return FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }

        /** The next message; each ends with a zero. */
        byte[] next() throws IOException {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            while (message.size() < LARGEST_MESSAGE) {
                while (unread.hasRemaining()) {
                    byte next = unread.get();
                    if (next == END) return message.toByteArray();
                    message.write(next);
                }
                unread.clear();
                if (fromBrowser.read(unread) < 0) throw new IOException("the browser has ended");
                unread.flip();
            }
            throw new IOException("the browser's answer is too long");
        }

        @Override
        public void close() throws IOException {
            toBrowser.close();
            fromBrowser.close();
        }
    }

    DevToolsPipe(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Makes new pipes for a browser that is about to start.
     *
     * @return its command with them; the same as was given where there can be none
     */
    synchronized List<String> handTo(List<String> command) {
        Path in = folder.resolve("to-browser");
        Path out = folder.resolve("from-browser");
        try {
            if (pipes != null) pipes.close();
            pipes = null;
            makeFolder();
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
            Process made = new ProcessBuilder("mkfifo", "-m", "600", in.toString(), out.toString()).start();
            if (!made.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || made.exitValue() != 0) return command;
            pipes = Pipes.open(in, out);
        } catch (IOException none) {
            return command;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return command;
        }
        List<String> handed = new ArrayList<>(List.of("/bin/sh", "-c", HAND_ON, "sh", in.toString(), out.toString()));
        handed.add(command.getFirst());
        handed.add("--remote-debugging-pipe");
        handed.addAll(command.subList(1, command.size()));
        return handed;
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder.getParent());
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    @Override
    public synchronized byte[] take() throws IOException, InterruptedException {
        Pipes asked = pipes;
        if (asked == null) throw new IOException("the browser was started without a way to ask it");
        return TimeLimit.within(PATIENCE, () -> picture(asked), asked);
    }

    private byte[] picture(Pipes asked) throws IOException {
        String target = ask(asked, "Target.getTargets", Map.of(), "")
                .path("targetInfos")
                .valueStream()
                .filter(info -> info.path("type").asString("").equals("page"))
                .map(info -> info.path("targetId").asString(""))
                .findFirst()
                .orElseThrow(() -> new IOException("the browser shows no page"));
        String session = ask(asked, "Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
                .path("sessionId")
                .asString("");
        try {
            for (int quality : QUALITIES) {
                Map<String, Object> options = Map.of("format", "jpeg", "quality", quality);
                JsonNode answer = ask(asked, "Page.captureScreenshot", options, session);
                byte[] picture = Base64.getDecoder().decode(answer.path("data").asString(""));
                if (picture.length > 0 && picture.length <= LARGEST) return picture;
            }
        } finally {
            ask(asked, "Target.detachFromTarget", Map.of("sessionId", session), "");
        }
        throw new IOException("the picture is larger than 2 MB");
    }

    /** @param session of a page; empty for the browser itself */
    private JsonNode ask(Pipes asked, String method, Map<String, ?> parameters, String session) throws IOException {
        long id = ++lastId;
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("method", method);
        message.put("params", parameters);
        if (!session.isEmpty()) message.put("sessionId", session);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(JsonMapper.shared().writeValueAsString(message) + END);
        while (bytes.hasRemaining()) asked.toBrowser().write(bytes);
        while (true) {
            JsonNode answer = JsonMapper.shared().readTree(asked.next());
            // Between the answers the browser tells what has happened.
            if (answer.path("id").asLong(0) != id) continue;
            if (answer.has("error")) {
                throw new IOException(answer.at("/error/message").asString(method));
            }
            return answer.path("result");
        }
    }
}
