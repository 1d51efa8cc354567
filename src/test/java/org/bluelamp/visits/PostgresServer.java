package org.bluelamp.visits;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A PostgreSQL of Debian's package in a temporary folder, on a port of its own. It refuses to run as root, and then runs
 * as its package's user.
 */
final class PostgresServer implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String USER = "bluelamp";

    private final Path programs;
    private final Path folder;
    private final int port;
    private final List<String> as;

    private PostgresServer(Path programs, Path folder, int port, List<String> as) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.as = as;
    }

    /** Where its programs are; empty on a computer without it. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) return Optional.empty();
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    static PostgresServer start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("bluelamp-postgres");
        List<String> as = List.of();
        if ("root".equals(System.getProperty("user.name"))) {
            as = List.of("runuser", "-u", "postgres", "--");
            run(folder, List.of("chown", "postgres", folder.toString()));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(programs, folder, port, as);
        server.program(
                "initdb", "--pgdata=" + server.data(), "--username=" + USER, "--auth=trust", "--no-instructions");
        server.start();
        return server;
    }

    private Path data() {
        return folder.resolve("data");
    }

    void start() throws IOException {
        program(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + data(),
                "--log=" + folder.resolve("log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder);
    }

    /** Ends all of its processes at once, as {@code kill -9} does. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.addFirst(server);
        all.forEach(ProcessHandle::destroyForcibly);
        all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void create(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address("postgres"), USER, "")) {
            connection.createStatement().execute("create database " + database);
        }
    }

    VisitDatabase open(String database) {
        return VisitDatabase.at(address(database), USER, "");
    }

    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(as);
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(folder, command);
    }

    private static void run(Path folder, List<String> command) throws IOException {
        Path output = Files.createTempFile("bluelamp-postgres", ".txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .onExit()
                .join()
                .exitValue();
        String words = Files.readString(output);
        Files.delete(output);
        if (code != 0) throw new IllegalStateException(String.join(" ", command) + ": " + words);
    }

    @Override
    public void close() throws IOException {
        program("pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata=" + data());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
