package org.bluelamp.links;

import java.net.URI;
import java.util.Optional;

/**
 * What became of an address when it was checked.
 *
 * @param movedTo where it moved, for {@link LinkStatus#MOVED}
 * @param note what else is worth knowing, in a few words; may be empty
 */
public record LinkResult(URI address, LinkStatus status, Optional<URI> movedTo, String note) {
    static LinkResult of(URI address, LinkStatus status, String note) {
        return new LinkResult(address, status, Optional.empty(), note);
    }
}
