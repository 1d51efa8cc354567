package org.bluelamp.catalog.problem;

/**
 * Something wrong at a place within one record, before it is known which file and element the record stands in.
 *
 * @param pointer JSON Pointer from the record's root
 * @param removes whether what surrounds the place can't be shown; else the fault is only told
 */
public record Fault(String pointer, String reason, String remedy, boolean removes) {
    public static Fault removing(String pointer, String reason, String remedy) {
        return new Fault(pointer, reason, remedy, true);
    }

    public static Fault telling(String pointer, String reason, String remedy) {
        return new Fault(pointer, reason, remedy, false);
    }

    /** The same fault at another place. */
    public Fault movedTo(String otherPointer) {
        return new Fault(otherPointer, reason, remedy, removes);
    }

    public Problem in(String file, String recordPointer) {
        return new Problem(file, recordPointer + pointer, reason, remedy);
    }
}
