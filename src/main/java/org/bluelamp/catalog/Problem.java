package org.bluelamp.catalog;

/**
 * Something wrong in the data.
 *
 * @param file path below the data folder
 * @param pointer JSON Pointer (RFC 6901) to the place; empty for the whole file
 * @param reason what is wrong
 * @param remedy how to mend it
 */
public record Problem(String file, String pointer, String reason, String remedy) {
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? file : file + "#" + pointer;
        return place + ": " + reason + " " + remedy;
    }
}
