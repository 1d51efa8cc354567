package org.bluelamp.kiosk.pin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What staff have to know. It is set on the kiosk's or server's own computer and read anew at each try, so that a running
 * server knows a new one.
 */
public abstract sealed class StaffSecret permits Pin, Password {
    private static final Logger LOG = LoggerFactory.getLogger(StaffSecret.class);

    /** Others wait so long for the try before theirs; on a weak computer one takes a second. */
    private static final Duration TURN = Duration.ofSeconds(5);

    /** What came of a try. */
    public sealed interface Answer {
        record Right() implements Answer {}

        record Wrong() implements Answer {}

        /** Not looked at: too many were wrong, or others are being looked at. */
        record Later(Duration pause) implements Answer {}

        /** There is none, or its file can't be read. */
        record NotSet() implements Answer {}
    }

    private final String name;
    private final String option;
    private final PrivateFile file;
    private final int iterations;
    /** One try at a time: a hash keeps a processor busy, which none but staff should be able to do. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param name as in "PIN"
     * @param option of {@code ./bluelamp kiosk} that sets it
     */
    StaffSecret(String name, String option, PrivateFile file, int iterations) {
        this.name = name;
        this.option = option;
        this.file = file;
        this.iterations = iterations;
    }

    /** @throws IllegalArgumentException if it is none */
    public abstract void set(String secret) throws IOException;

    public final Path path() {
        return file.path();
    }

    public final boolean isSet() {
        return read().isPresent();
    }

    final void keep(String secret, Optional<String> fault) throws IOException {
        fault.ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        file.write(SecretHash.of(secret, iterations).text());
    }

    /**
     * Looks at a try.
     *
     * @param isPossible whether it has the form of such a secret; what has not is wrong without being hashed
     * @param tries that count
     */
    final Answer attempt(String secret, boolean isPossible, WrongTries tries) {
        try {
            if (!turn.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) return new Answer.Later(TURN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer.Later(TURN);
        }
        try {
            Optional<SecretHash> hash = read();
            if (hash.isEmpty()) return new Answer.NotSet();
            Duration pause = tries.pause();
            if (pause.isPositive()) return new Answer.Later(pause);
            tries.begin();
            if (!isPossible || !hash.get().matches(secret)) return new Answer.Wrong();
            tries.clear();
            return new Answer.Right();
        } finally {
            turn.unlock();
        }
    }

    private Optional<SecretHash> read() {
        try {
            Optional<String> text = file.read();
            Optional<SecretHash> hash = text.flatMap(SecretHash::parse);
            if (text.isPresent() && hash.isEmpty()) {
                LOG.warn("{} holds no {}: set one by ./bluelamp kiosk {}", file.path(), name, option);
            }
            return hash;
        } catch (IOException unreadable) {
            LOG.warn("The {} can't be read: {}", name, unreadable.toString());
            return Optional.empty();
        }
    }
}
