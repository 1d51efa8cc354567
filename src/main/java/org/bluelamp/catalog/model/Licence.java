package org.bluelamp.catalog.model;

import java.net.URI;

/**
 * A licence by its SPDX name.
 *
 * @param id for example {@code CC-BY-4.0}
 */
public record Licence(String id) {
    /** As people write it: {@code CC BY 4.0}. */
    public String name() {
        return id.startsWith("CC-") ? id.replace('-', ' ') : id;
    }

    /** Where its text can be read. */
    public URI address() {
        return URI.create("https://spdx.org/licenses/" + id + ".html");
    }
}
