package org.bluelamp.catalog;

import java.util.function.Consumer;

/** Where readers get the catalogue of this moment. */
public interface CatalogSource {
    Catalog current();

    /** Calls the listener after each change, until the returned handle is closed. */
    AutoCloseable onChange(Consumer<Catalog> listener);
}
