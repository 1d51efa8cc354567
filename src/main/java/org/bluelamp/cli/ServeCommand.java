package org.bluelamp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bluelamp.app.Application;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: starts the web application. */
@Command(
        name = "serve",
        description = "Serves an exhibit until it is stopped with Ctrl-C. This is what happens without a command.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** Means that the server goes on running; it is not an exit code. */
    static final int RUNNING = -1;

    private static final int NOT_STARTED = 1;

    private static final int LARGEST_PORT = 65535;

    private static final String ANY_ADDRESS = "0.0.0.0";
    private static final String LOOPBACK = "127.0.0.1";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (8080 without it; 0: any free).")
    private Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on (127.0.0.1 without it; 0.0.0.0: all).")
    private String host;

    @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
    private Path data;

    @Override
    public Integer call() {
        String[] properties = properties().toArray(String[]::new);
        try {
            announce(Application.start(properties));
            return RUNNING;
        } catch (RuntimeException failure) {
            // The application's report on the console has said what is wrong and what to do.
            return NOT_STARTED;
        }
    }

    /** Says where a browser on this computer finds the server, once it answers there. */
    private void announce(ConfigurableApplicationContext application) {
        String address = application.getEnvironment().getProperty("server.address", ANY_ADDRESS);
        String name = address.equals(ANY_ADDRESS) || address.equals("::") ? LOOPBACK : address;
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%nBlue Lamp is at http://%s:%s/ (Ctrl-C ends it)%n%n",
                name.contains(":") ? "[" + name + "]" : name,
                application.getEnvironment().getProperty("local.server.port"));
        out.flush();
    }

    /** The properties that options set; for the rest, the configuration of the application decides. */
    List<String> properties() {
        List<String> properties = new ArrayList<>();
        if (port != null) {
            if (port < 0 || port > LARGEST_PORT) {
                throw new ParameterException(spec.commandLine(), "--port " + port + ": a port is 0 to " + LARGEST_PORT);
            }
            properties.add("--server.port=" + port);
            // The name of the cookie holds the port, which tells exhibits on one host apart. A port that the system
            // chooses is not known yet, so a random name takes its place.
            if (port == 0) properties.add("--server.servlet.session.cookie.name=bluelamp-" + UUID.randomUUID());
        }
        if (host != null) properties.add("--server.address=" + host);
        if (data != null) properties.add("--bluelamp.data=" + data.toAbsolutePath());
        return properties;
    }
}
