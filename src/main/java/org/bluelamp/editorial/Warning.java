package org.bluelamp.editorial;

/**
 * Something that an editor should look at. Unlike a problem it does not keep anything from being shown.
 *
 * @param file path below the data folder
 * @param pointer JSON Pointer (RFC 6901) to the place; its indexes count what the catalogue holds, which is what the
 *     file holds unless a problem leaves something out
 * @param reason what is doubtful
 * @param remedy what to do about it
 */
public record Warning(Subject subject, String file, String pointer, String reason, String remedy) {
    /** What warnings are counted by. */
    public enum Subject {
        FILLER_WORD("filler words"),
        AMERICAN_SPELLING("American spellings"),
        STRAIGHT_MARK("straight apostrophes or quotation marks"),
        UNATTRIBUTED_FIRST("unattributed firsts"),
        REPEATED_SENTENCE("repeated sentences"),
        SINGLE_SOURCE("single sources"),
        WEAK_SOURCES("copies or reference works alone"),
        ODD_ADDRESS("odd addresses");

        private final String plural;

        Subject(String plural) {
            this.plural = plural;
        }

        /** The subject after a number: {@code filler words}. */
        public String plural() {
            return plural;
        }
    }

    @Override
    public String toString() {
        String place = pointer.isEmpty() ? file : file + "#" + pointer;
        return place + ": " + reason + " " + remedy;
    }
}
