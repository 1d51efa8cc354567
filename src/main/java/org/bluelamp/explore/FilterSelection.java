package org.bluelamp.explore;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.Query;
import tools.jackson.databind.node.BaseJsonNode;

/** What a visitor filters by, as the browser's elements know it. */
record FilterSelection(
        Collection<String> themes,
        Collection<String> kinds,
        Collection<String> countries,
        Collection<String> sources,
        String text,
        String thread) {
    static FilterSelection of(Query query) {
        return new FilterSelection(
                query.themes(),
                query.kinds(),
                query.countries(),
                query.sources(),
                query.text(),
                query.thread().orElse(""));
    }

    BaseJsonNode toJson() {
        return JacksonUtils.mapToJson(Map.of(
                "theme", List.copyOf(themes),
                "kind", List.copyOf(kinds),
                "country", List.copyOf(countries),
                "source", List.copyOf(sources),
                "text", text,
                "thread", thread));
    }
}
