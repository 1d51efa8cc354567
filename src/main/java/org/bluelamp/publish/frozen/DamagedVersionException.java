package org.bluelamp.publish.frozen;

/** The file of a frozen version can't be read, or not by this release. Who asked for it gets 410. */
public final class DamagedVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedVersionException(String message) {
        super(message);
    }

    DamagedVersionException(String message, Throwable cause) {
        super(message, cause);
    }
}
