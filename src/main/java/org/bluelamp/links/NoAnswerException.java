package org.bluelamp.links;

/** A host gave no answer; the message says why, in a few words. */
final class NoAnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean again;

    NoAnswerException(String reason, boolean again) {
        super(reason);
        this.again = again;
    }

    /** Whether asking in another way may help. */
    boolean mayHelpToAskOtherwise() {
        return again;
    }
}
