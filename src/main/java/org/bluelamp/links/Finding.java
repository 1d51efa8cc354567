package org.bluelamp.links;

import java.net.URI;
import java.util.Optional;

/**
 * What was found at an address.
 *
 * @param movedTo where it moved, for {@link Verdict#MOVED}
 * @param note what else is worth knowing, in a few words; may be empty
 */
public record Finding(URI address, Verdict verdict, Optional<URI> movedTo, String note) {
    static Finding of(URI address, Verdict verdict, String note) {
        return new Finding(address, verdict, Optional.empty(), note);
    }
}
