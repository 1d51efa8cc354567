package org.bluelamp.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Checks, before anything is read or opened, whether the server can listen where it is told to and has a folder for
 * temporary files. So a start that must fail does so at once and with one line.
 */
final class StartConditions implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    /** A condition that is not met; the message names it, the remedy what to do. */
    static final class UnmetException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String remedy;

        UnmetException(String message, String remedy) {
            super(message);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    /** Hands an unmet condition to Spring's report of failures. */
    static final class Report extends AbstractFailureAnalyzer<UnmetException> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnmetException unmet) {
            return new FailureAnalysis(unmet.getMessage(), unmet.remedy(), unmet);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        checkTemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")));
        checkAddress(
                environment.getProperty("server.address", "0.0.0.0"),
                environment.getProperty("server.port", Integer.class, 8080));
    }

    static void checkTemporaryFolder(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UnmetException(
                    "The folder for temporary files, " + folder + ", is missing or can't be written.",
                    "Make it, or name another: JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR.");
        }
    }

    /** @param port 0 for any that is free */
    static void checkAddress(String host, int port) {
        InetAddress address = resolve(host);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException refused) {
            if (!isOurs(address)) {
                throw new UnmetException(
                        host + " is not an address of this computer.",
                        "Give one of its own with --host, or 0.0.0.0 for all of them.");
            }
            if (String.valueOf(refused.getMessage()).contains("Permission denied")) {
                throw new UnmetException(
                        "Port " + port + " is open to administrators only.",
                        "Choose one above 1023 with --port, and let a proxy lead to it.");
            }
            throw new UnmetException(
                    "Port " + port + " is taken by another program.",
                    "Choose another with --port, or end that program.");
        } catch (IOException refused) {
            throw new UnmetException(
                    "Nothing can be served at " + host + ", port " + port + " (" + refused.getMessage() + ").",
                    "Choose another with --host and --port.");
        }
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new UnmetException(
                    "There is no computer with the name " + host + ".",
                    "Give an address of this computer with --host, or 0.0.0.0 for all of them.");
        }
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }
}
