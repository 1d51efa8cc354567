package org.bluelamp.catalog;

import java.util.function.Consumer;

/** Gives readers the present catalogue, and tells them when another takes its place. */
public interface CatalogSource {
    Catalog current();

    /** Calls the listener after each change, until the returned handle is closed. */
    AutoCloseable onChange(Consumer<Catalog> listener);
}
