package org.bluelamp.history;

/** There is no history to read, for the reason that the message tells. */
public final class NoHistoryException extends Exception {
    private static final long serialVersionUID = 1;

    NoHistoryException(String message) {
        super(message);
    }
}
