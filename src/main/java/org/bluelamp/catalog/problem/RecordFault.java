package org.bluelamp.catalog.problem;

/**
 * Something wrong at a place within one record, before it is known which file and element the record stands in.
 *
 * @param pointer JSON Pointer from the record's root
 * @param removes whether the part of the record around the place must be left out; else the fault is only reported
 */
public record RecordFault(String pointer, String reason, String remedy, boolean removes) {
    /** A fault because of which the part around its place is left out. */
    public static RecordFault removing(String pointer, String reason, String remedy) {
        return new RecordFault(pointer, reason, remedy, true);
    }

    /** A fault that is reported without leaving anything out. */
    public static RecordFault telling(String pointer, String reason, String remedy) {
        return new RecordFault(pointer, reason, remedy, false);
    }

    /** The same fault at another place. */
    public RecordFault movedTo(String otherPointer) {
        return new RecordFault(otherPointer, reason, remedy, removes);
    }

    /**
     * The fault as a problem of a file.
     *
     * @param recordPointer JSON Pointer to the record within that file
     */
    public Problem in(String file, String recordPointer) {
        return new Problem(file, recordPointer + pointer, reason, remedy);
    }
}
