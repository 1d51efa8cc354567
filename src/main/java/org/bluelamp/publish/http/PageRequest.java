package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.search.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request together with the snapshot of the catalogue that answers it, so that one answer never mixes two snapshots.
 *
 * @param language BCP 47 tag of the language that the answer is in
 * @param languages those in which the exhibit can be seen
 */
public record PageRequest(
        HttpServletRequest request, Catalog catalog, String language, List<String> languages, Site site) {
    /** Longer queries are refused, so that they can't fill a cache; the application never makes one this long. */
    private static final int LONGEST_QUERY = 2000;

    /** Addresses of this site, in the language of the answer. */
    public Addresses addresses() {
        return site.addresses(catalog.exhibit(), language);
    }

    /**
     * What the parameters of the address ask for.
     *
     * @throws ErrorResponseException 400 where the address is longer than any that the application makes
     */
    public Query query() {
        String text = Optional.ofNullable(request.getQueryString()).orElse("");
        if (text.length() > LONGEST_QUERY) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST,
                            "The query has " + text.length() + " characters; at most " + LONGEST_QUERY
                                    + " are read. Name fewer choices or search for fewer words."),
                    null);
        }
        return catalog.query(parameters());
    }

    /** The values of each parameter of the address, in its order. */
    public Map<String, List<String>> parameters() {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
