package org.bluelamp.catalog.search;

import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.date.EdtfDate;

/** Makes queries with filters; the application itself reads all filters from an address. */
public final class QueryBuilder {
    private Query query;

    private QueryBuilder(Query query) {
        this.query = query;
    }

    /** Begins with the query that asks for everything. */
    public static QueryBuilder query() {
        return from(Query.ALL);
    }

    public static QueryBuilder from(Query query) {
        return new QueryBuilder(query);
    }

    /** @param from and to are EDTF dates */
    public QueryBuilder window(String from, String to) {
        return set(
                Optional.of(EdtfDate.parse(from)),
                Optional.of(EdtfDate.parse(to)),
                query.themes(),
                query.kinds(),
                query.countries(),
                query.sources());
    }

    public QueryBuilder themes(String... ids) {
        return set(query.from(), query.to(), Set.of(ids), query.kinds(), query.countries(), query.sources());
    }

    public QueryBuilder kinds(String... ids) {
        return set(query.from(), query.to(), query.themes(), Set.of(ids), query.countries(), query.sources());
    }

    public QueryBuilder countries(String... codes) {
        return set(query.from(), query.to(), query.themes(), query.kinds(), Set.of(codes), query.sources());
    }

    /** @param kinds of source, as the data write them */
    public QueryBuilder sources(String... kinds) {
        return set(query.from(), query.to(), query.themes(), query.kinds(), query.countries(), Set.of(kinds));
    }

    public Query build() {
        return query;
    }

    private QueryBuilder set(
            Optional<EdtfDate> from,
            Optional<EdtfDate> to,
            Set<String> themes,
            Set<String> kinds,
            Set<String> countries,
            Set<String> sources) {
        query = new Query(
                from,
                to,
                themes,
                kinds,
                countries,
                sources,
                query.disputed(),
                query.thread(),
                query.text(),
                query.language());
        return this;
    }
}
