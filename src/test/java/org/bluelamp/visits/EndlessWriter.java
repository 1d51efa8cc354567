package org.bluelamp.visits;

import java.nio.file.Path;

/** A program that writes batches until it is killed, and says so after each that is kept. */
final class EndlessWriter {
    static final String KEPT = "kept";

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        VisitStore store = new VisitStore(VisitDatabase.embedded(Path.of(arguments[0])));
        while (true) {
            store.add("hall", Batches.next(), Visits.DAYS);
            System.out.println(KEPT);
        }
    }
}
