package org.bluelamp.article;

import java.util.function.UnaryOperator;

/**
 * Addresses of the catalogue's numbers, by their ids.
 *
 * @param series the document of a series
 * @param map the document of a map
 * @param page the page of a series or a map
 * @param drawn whether a browser draws them where they stand; without, their figures are told in full
 */
public record NumberAddresses(
        UnaryOperator<String> series, UnaryOperator<String> map, UnaryOperator<String> page, boolean drawn) {
    /** For pages without scripts: nothing is drawn, and no document asked for. */
    public static NumberAddresses told(UnaryOperator<String> page) {
        return new NumberAddresses(UnaryOperator.identity(), UnaryOperator.identity(), page, false);
    }
}
