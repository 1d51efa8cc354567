package org.bluelamp.editorial;

import java.util.Locale;

/**
 * Something that an editor should look at. Unlike a problem it does not keep anything from being shown.
 *
 * @param of id of the entry, source or other record that it speaks of; {@code timeline} for the whole exhibit
 * @param file path below the data folder
 * @param pointer JSON Pointer (RFC 6901) to the place; its indexes count what the catalogue holds, which is what the
 *     file holds unless a problem leaves something out
 * @param reason what is doubtful
 * @param remedy what to do about it
 */
public record Warning(Subject subject, String of, String file, String pointer, String reason, String remedy) {
    /** What warnings are counted by, and excepted by. */
    public enum Subject {
        FILLER_WORD("filler words"),
        AMERICAN_SPELLING("American spellings"),
        STRAIGHT_MARK("straight apostrophes or quotation marks"),
        UNATTRIBUTED_FIRST("unattributed firsts"),
        BY_ACCOUNT("“by” for “according to”"),
        MANY_NUMBERS("statements of many numbers"),
        REPEATED_SENTENCE("repeated sentences"),
        SINGLE_SOURCE("single sources"),
        WEAK_SOURCES("copies or reference works alone"),
        LAW_WITHOUT_TEXT("laws and rulings without their text"),
        COPY_ALONE("statements on copies alone"),
        SHARED_DRAWING("turning points without a drawing of their own"),
        MISSING_SHORT("turning points without a short title"),
        ODD_ADDRESS("odd addresses"),
        WIKIPEDIA("sources that are Wikipedia"),
        NO_AUTHOR("sources without an author"),
        NO_DATE("sources without a date"),
        REPEATED_PUBLISHER("publishers told twice"),
        DATE_OPENINGS("too many openings by date"),
        UNEVEN_WEIGHTS("uneven weights"),
        FEW_STRONG_SOURCES("too few strong sources"),
        UNNEEDED_EXCEPTION("exceptions no longer needed");

        private final String plural;

        Subject(String plural) {
            this.plural = plural;
        }

        /** The name of the rule in the list of exceptions: {@code filler-word}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
