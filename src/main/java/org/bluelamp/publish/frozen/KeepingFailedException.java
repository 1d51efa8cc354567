package org.bluelamp.publish.frozen;

/** A version can't be kept now; the message says why, for the log. */
final class KeepingFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FrozenVersions.Answer answer;

    KeepingFailedException(FrozenVersions.Answer answer, String message) {
        super(message);
        this.answer = answer;
    }

    FrozenVersions.Answer answer() {
        return answer;
    }
}
