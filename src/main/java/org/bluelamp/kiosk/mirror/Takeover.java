package org.bluelamp.kiosk.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Takes a version over from another server: all of it, each content as its hash says, or nothing. */
final class Takeover implements AutoCloseable {
    /** A version is not taken over now; the message says why. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(String message) {
            super(message);
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A connection that is slower than this, all in all, is given up for now. */
    private static final long LEAST_BYTES_A_SECOND = 10_000;

    /** Is left free on the disk, for all else that the computer does. */
    private static final long RESERVE_BYTES = 200_000_000;

    /** What of an answer is kept beside its content. */
    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Content-Security-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "X-Content-Type-Options",
            "Cache-Control",
            "Service-Worker-Allowed");

    private static final int LONGEST_HEADER = 4000;

    private static final String WORKER = "/kiosk/worker.js";
    private static final int LONGEST_WORKER = 1_000_000;

    /** Headers may change while such a content does not, and they matter: policies and the worker's scope. */
    private static final List<String> ALWAYS_ASKED_FOR = List.of("text/html", "text/javascript");

    private final MirrorSource source;
    private final VersionStore store;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    Takeover(MirrorSource source, VersionStore store) {
        this.source = source;
        this.store = store;
    }

    /**
     * Takes the other server's version over.
     *
     * @param present what is there already, whose unchanged contents are not fetched again
     * @return empty if the other server has the same version
     */
    Optional<KeptVersion> run(Optional<KeptVersion> present) throws IOException, InterruptedException, FailedException {
        byte[] document = fetchList();
        VersionList list;
        try {
            list = VersionList.parse(document);
        } catch (VersionList.UnusableListException unusable) {
            throw new FailedException(unusable.getMessage());
        }
        if (present.map(KeptVersion::version).filter(list.version()::equals).isPresent()) return Optional.empty();
        checkRoom(list);
        Path unfinished = store.begin(list.version());
        try {
            Map<String, Map<String, String>> headers = new TreeMap<>();
            for (VersionList.Item item : list.files()) headers.put(item.url(), take(item, present, unfinished));
            VersionList whole = list.names(WORKER) ? list : list.with(fetchWorker(unfinished, headers));
            writeJson(unfinished.resolve(KeptVersion.HEADERS), headers);
            writeJson(unfinished.resolve(KeptVersion.ITEMS), whole);
            VersionStore.write(unfinished.resolve(KeptVersion.LIST), document);
            return Optional.of(store.finish(unfinished, list.version()));
        } finally {
            store.abandon(unfinished);
        }
    }

    private static void writeJson(Path file, Object document) throws IOException {
        VersionStore.write(file, JsonMapper.shared().writeValueAsBytes(document));
    }

    /** Takes the service worker as it is: the page asks for it, and the list need not name it, since it reads the list. */
    private VersionList.Item fetchWorker(Path unfinished, Map<String, Map<String, String>> headers)
            throws IOException, InterruptedException, FailedException {
        URI address = source.address(WORKER);
        HttpResponse<InputStream> answer = ask(address);
        try (InputStream body = answer.body();
                Deadline deadline = new Deadline(body, LONGEST_WORKER)) {
            byte[] script = body.readNBytes(LONGEST_WORKER + 1);
            deadline.check(address);
            if (script.length > LONGEST_WORKER) throw new FailedException(address + " is too long");
            String hash = Digests.of(script);
            VersionStore.write(unfinished.resolve(hash), script);
            headers.put(WORKER, headers(answer));
            return new VersionList.Item(WORKER, script.length, hash);
        }
    }

    private byte[] fetchList() throws IOException, InterruptedException, FailedException {
        URI address = source.address("/kiosk/version.json");
        HttpResponse<InputStream> answer = ask(address);
        try (InputStream body = answer.body();
                Deadline deadline = new Deadline(body, VersionList.LONGEST)) {
            byte[] document = body.readNBytes(VersionList.LONGEST + 1);
            deadline.check(address);
            if (document.length > VersionList.LONGEST) throw new FailedException("the list of the version is too long");
            return document;
        }
    }

    private void checkRoom(VersionList list) throws IOException, FailedException {
        long needed = list.files().stream().mapToLong(VersionList.Item::bytes).sum() + RESERVE_BYTES;
        if (Files.getFileStore(store.folder()).getUsableSpace() < needed) {
            throw new FailedException("the disk has no room for it: " + needed / 1_000_000 + " MB are needed");
        }
    }

    /** Brings one content into the folder; gives the headers that belong to it. */
    private Map<String, String> take(VersionList.Item item, Optional<KeptVersion> present, Path unfinished)
            throws IOException, InterruptedException, FailedException {
        Path file = unfinished.resolve(item.sha256());
        Optional<Map<String, String>> known = present.flatMap(version -> version.reusable(item))
                .filter(headers ->
                        ALWAYS_ASKED_FOR.stream().noneMatch(headers.getOrDefault("Content-Type", "")::startsWith));
        if (known.isPresent()) {
            link(present.get().file(item), file);
            if (Digests.ofFile(file).equals(item.sha256())) return known.get();
            Files.delete(file);
        }
        return fetch(item, file);
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException sameContent) {
            // Two addresses with one content.
        } catch (UnsupportedOperationException noLinks) {
            VersionStore.write(to, Files.readAllBytes(from));
        }
    }

    private Map<String, String> fetch(VersionList.Item item, Path file)
            throws IOException, InterruptedException, FailedException {
        URI address = source.address(item.url());
        HttpResponse<InputStream> answer = ask(address);
        MessageDigest digest = Digests.sha256();
        try (InputStream body = answer.body();
                Deadline deadline = new Deadline(body, item.bytes());
                FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[64 * 1024];
            long read = 0;
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                read += n;
                if (read > item.bytes()) throw changed(item);
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            deadline.check(address);
            channel.force(true);
        }
        if (!Digests.hex(digest).equals(item.sha256())) throw changed(item);
        return headers(answer);
    }

    private static FailedException changed(VersionList.Item item) {
        return new FailedException(item.url() + " is not what the list says; it may be changing just now");
    }

    private static Map<String, String> headers(HttpResponse<?> answer) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : HEADERS) {
            answer.headers()
                    .firstValue(name)
                    .filter(value -> value.length() <= LONGEST_HEADER)
                    .ifPresent(value -> kept.put(name, value));
        }
        return kept;
    }

    /** The bytes have to be those that were hashed, so they must not be compressed on their way. */
    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException, FailedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept-Encoding", "identity")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        String coding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        if (answer.statusCode() == 200 && coding.equals("identity")) return answer;
        answer.body().close();
        throw new FailedException(address
                + (answer.statusCode() == 200 ? " comes compressed" : " is answered with " + answer.statusCode()));
    }

    /** Closes a body that comes too slowly, since reading it would wait for ever. */
    private static final class Deadline implements AutoCloseable {
        private final CompletableFuture<Void> over;

        Deadline(InputStream body, long bytes) {
            Executor later = CompletableFuture.delayedExecutor(
                    PATIENCE.toSeconds() + bytes / LEAST_BYTES_A_SECOND, TimeUnit.SECONDS);
            over = new CompletableFuture<>();
            later.execute(() -> {
                if (!over.complete(null)) return;
                try {
                    body.close();
                } catch (IOException closed) {
                    // Its reader is told by the stream.
                }
            });
        }

        void check(URI address) throws FailedException {
            if (over.isDone()) throw new FailedException(address + " comes too slowly");
        }

        @Override
        public void close() {
            over.complete(null);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
