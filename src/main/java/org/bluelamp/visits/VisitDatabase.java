package org.bluelamp.visits;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database of the counts: opened, and brought to the present schema, when it is first asked something. One that can't
 * be opened is tried again at the next question.
 */
public final class VisitDatabase implements AutoCloseable {
    /** What can't be had of the database now; the next try may succeed. */
    public static final class UnavailableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnavailableException(Throwable cause) {
            super("The database of the counts can't be reached: " + cause.getMessage(), cause);
        }
    }

    private static final String FILE = "visits";
    private static final String MIGRATIONS = "classpath:org/bluelamp/visits/migrations";
    private static final String HISTORY = "bluelamp_visits_history";

    /** Of H2, in kB; by itself it takes more the larger the heap is. */
    private static final int CACHE_KB = 4096;

    private static final int CONNECTIONS = 4;
    private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(5);
    /** A server that is gone without a word does not hold a request for longer. */
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(20);

    /** Two writers of one row: who comes second finds what the first has written. */
    private static final int TRIES = 4;

    private final String url;
    private final String user;
    private final String password;
    private final Optional<Path> folder;
    private Open open;

    private record Open(HikariDataSource source, JdbcClient client, JdbcTransactionManager transactions) {}

    private VisitDatabase(String url, String user, String password, Optional<Path> folder) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.folder = folder;
    }

    /** One in a file of a folder, which is made when it is first needed and is for its owner alone. */
    public static VisitDatabase embedded(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        String url = "jdbc:h2:file:" + absolute.resolve(FILE) + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + CACHE_KB;
        return new VisitDatabase(url, "bluelamp", "", Optional.of(absolute));
    }

    /**
     * One of a PostgreSQL server.
     *
     * @param url beginning with {@code jdbc:postgresql:}
     */
    public static VisitDatabase at(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("bluelamp.visits.database is no address of a PostgreSQL database: it"
                    + " begins with jdbc:postgresql:, as jdbc:postgresql://localhost/bluelamp.");
        }
        return new VisitDatabase(url, user, password, Optional.empty());
    }

    /** Whether there is anything in it without opening it; a server's may always have something. */
    public boolean mayHoldCounts() {
        return folder.map(place -> Files.exists(place.resolve(FILE + ".mv.db"))).orElse(true);
    }

    /** Reads from one state of the database. */
    <T> T read(Function<JdbcClient, T> work) {
        return inTransaction(TransactionDefinition.ISOLATION_REPEATABLE_READ, work);
    }

    /**
     * Writes all or nothing, and returns when it is on the disk. A work that meets another one's is done again from its
     * beginning.
     */
    <T> T write(Function<JdbcClient, T> work) {
        T result = inTransaction(TransactionDefinition.ISOLATION_SERIALIZABLE, work);
        // H2 writes half a second later by itself; a kiosk is switched off at the wall.
        if (folder.isPresent()) {
            asking(() -> open().client().sql("checkpoint sync").update());
        }
        return result;
    }

    private <T> T inTransaction(int isolation, Function<JdbcClient, T> work) {
        Open database = asking(this::open);
        TransactionTemplate transaction = new TransactionTemplate(database.transactions());
        transaction.setIsolationLevel(isolation);
        return asking(() -> {
            for (int tried = 1; ; tried++) {
                try {
                    return transaction.execute(status -> work.apply(database.client()));
                } catch (DuplicateKeyException | ConcurrencyFailureException met) {
                    if (tried == TRIES) throw met;
                }
            }
        });
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException | FlywayException failed) {
            throw new UnavailableException(failed);
        }
    }

    private synchronized Open open() {
        if (open == null) {
            folder.ifPresent(VisitDatabase::makePrivate);
            HikariDataSource source = new HikariDataSource(settings());
            try {
                migrate(source);
            } catch (RuntimeException failed) {
                source.close();
                throw failed;
            }
            open = new Open(source, JdbcClient.create(source), new JdbcTransactionManager(source));
        }
        return open;
    }

    private HikariConfig settings() {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("visits");
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
        // The pool opens even where the server is away: it then says so when it is asked for a connection.
        settings.setInitializationFailTimeout(-1);
        if (folder.isEmpty()) {
            settings.addDataSourceProperty("connectTimeout", CONNECTION_PATIENCE.toSeconds());
            settings.addDataSourceProperty("socketTimeout", ANSWER_PATIENCE.toSeconds());
            settings.addDataSourceProperty("ApplicationName", "Blue Lamp");
        }
        return settings;
    }

    private static void migrate(HikariDataSource source) {
        Flyway.configure(VisitDatabase.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .table(HISTORY)
                .load()
                .migrate();
    }

    private static void makePrivate(Path folder) {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException refused) {
            throw new UnavailableException(new UncheckedIOException(refused));
        }
    }

    /** Where the counts are, without a password. */
    @Override
    public String toString() {
        return folder.map(Path::toString).orElse(url.replaceAll("[?].*", ""));
    }

    @Override
    public synchronized void close() {
        if (open == null) return;
        open.source().close();
        open = null;
    }
}
