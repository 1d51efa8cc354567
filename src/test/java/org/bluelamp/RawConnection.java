package org.bluelamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved client sends, and gives back what is answered. */
public final class RawConnection {
    private static final int PATIENCE_MS = 60_000;

    private RawConnection() {}

    /** @param request its lines, without the last, empty ones */
    public static String send(String... request) {
        try (Socket socket =
                new Socket("127.0.0.1", RunningApplication.address("/").getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            String whole = String.join("\r\n", request) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
