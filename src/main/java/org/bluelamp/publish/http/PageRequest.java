package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;

/**
 * A request together with the snapshot of the catalogue that answers it, so that one answer never mixes two snapshots.
 *
 * @param language BCP 47 tag of the language that the answer is in
 * @param languages those in which the exhibit can be seen
 */
public record PageRequest(
        HttpServletRequest request, Catalog catalog, String language, List<String> languages, Site site) {
    /** Addresses of this site, in the language of the answer. */
    public Addresses addresses() {
        return site.addresses(catalog.exhibit(), language);
    }

    /** The values of each parameter of the address, in its order. */
    public Map<String, List<String>> parameters() {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
