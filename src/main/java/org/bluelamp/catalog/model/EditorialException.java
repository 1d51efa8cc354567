package org.bluelamp.catalog.model;

import java.util.List;

/**
 * Why some records may break a rule of the editor's review, for as long as they do. It is no part of the exhibit.
 *
 * @param rule the id of the subject by which the review counts
 * @param reason one sentence for editors
 * @param of ids of the entries, sources and other records that are excepted
 */
public record EditorialException(String rule, String reason, List<String> of) {
    public EditorialException {
        of = List.copyOf(of);
    }
}
