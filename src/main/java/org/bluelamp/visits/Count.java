package org.bluelamp.visits;

import java.util.function.LongFunction;

/** A number that may be told as it is, or what is told in its place. */
public sealed interface Count {
    /** What is smaller is not told. */
    int LEAST_TOLD = 5;

    record Exact(long number) implements Count {}

    record FewerThanFive() implements Count {}

    /** Not small itself, but a small one could be computed by it. */
    record Withheld() implements Count {}

    Count FEWER = new FewerThanFive();
    Count WITHHELD = new Withheld();

    static Count of(long number) {
        return number < LEAST_TOLD ? FEWER : new Exact(number);
    }

    default boolean isTold() {
        return this instanceof Exact;
    }

    /** The number as something else, or the words that stand in its place. */
    default <T> T map(LongFunction<? extends T> exact, T fewerThanFive, T withheld) {
        return switch (this) {
            case Exact(long number) -> exact.apply(number);
            case FewerThanFive() -> fewerThanFive;
            case Withheld() -> withheld;
        };
    }
}
