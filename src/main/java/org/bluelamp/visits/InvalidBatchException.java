package org.bluelamp.visits;

/** A batch of visits that can't be taken, with the place of its first fault. */
public final class InvalidBatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    InvalidBatchException(String pointer, String reason) {
        super(reason, null, false, false);
        this.pointer = pointer;
    }

    /** JSON Pointer (RFC 6901); empty for the whole batch. */
    public String pointer() {
        return pointer;
    }
}
