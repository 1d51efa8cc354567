package org.bluelamp.catalog.search;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Text;

/**
 * The filters and the search of a visitor. Addresses, API and views all use the same parameters for them.
 *
 * @param from first date of the visible window
 * @param to last date of the visible window, inclusive
 * @param themes any of these; none means all
 * @param kinds any of these; none means all
 * @param countries any of these, ISO 3166-1 alpha-2; none means all, entries without a place too
 * @param sources entries that cite a source of any of these kinds match, as the data write them; none means all
 * @param disputed whether only entries match whose sources disagree
 * @param thread id of an entry; only entries of its thread match: all that led to it, and all that it led to. An id
 *     that no entry has means all
 * @param text all of these words; blank means all
 * @param language BCP 47 tag in which texts are read and searched
 */
public record Query(
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        Set<String> themes,
        Set<String> kinds,
        Set<String> countries,
        Set<String> sources,
        boolean disputed,
        Optional<String> thread,
        String text,
        String language)
        implements Serializable {
    /**
     * Only so many characters of a search are read. Nobody types more, and searching for a pasted page would only cost
     * time.
     */
    public static final int LONGEST_TEXT = 200;

    private static final long serialVersionUID = 1L;

    public static final Query ALL = new Query(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            false,
            Optional.empty(),
            "",
            Text.FALLBACK_LANGUAGE);

    public Query {
        themes = sorted(themes);
        kinds = sorted(kinds);
        countries = sorted(countries);
        sources = sorted(sources);
    }

    /** Sorts the values, so that equal queries make equal addresses. */
    private static Set<String> sorted(Collection<String> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /**
     * Reads a query from the parameters of an address. Values that are unknown, malformed or too long are ignored,
     * because anyone can write an address.
     *
     * @param parameters {@code from}, {@code to}, {@code theme}, {@code kind}, {@code country}, {@code source}, {@code
     *     disputed}, {@code thread}, {@code q}, {@code lang}
     */
    public static Query fromParameters(Map<String, List<String>> parameters, Exhibit exhibit) {
        return new QueryParameters(parameters, exhibit).query();
    }

    /**
     * The parameters of an address in canonical order, without those that are not set. The language is left out if it
     * is English.
     */
    public Map<String, List<String>> toParameters() {
        return QueryParameters.of(this, Text.FALLBACK_LANGUAGE);
    }

    /**
     * The parameters of an address within an exhibit. The language is left out if it is the exhibit's default, which
     * need not be English as {@link #toParameters()} assumes.
     */
    public Map<String, List<String>> toParameters(Exhibit exhibit) {
        return QueryParameters.of(this, exhibit.languages().getFirst());
    }

    public Query withoutWindow() {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                themes,
                kinds,
                countries,
                sources,
                disputed,
                thread,
                text,
                language);
    }

    public Query withThread(String id) {
        return new Query(from, to, themes, kinds, countries, sources, disputed, Optional.of(id), text, language);
    }

    public Query withoutThread() {
        return new Query(from, to, themes, kinds, countries, sources, disputed, Optional.empty(), text, language);
    }

    public Query withText(String text) {
        return new Query(from, to, themes, kinds, countries, sources, disputed, thread, text, language);
    }

    public Query withLanguage(String language) {
        return new Query(from, to, themes, kinds, countries, sources, disputed, thread, text, language);
    }

    /**
     * Sessions hold queries and must be serialisable, which {@code Optional} is not; so a query is serialised as a
     * {@code Form}, in whose fields null stands for what is absent.
     */
    private Object writeReplace() {
        return new Form(
                from.orElse(null),
                to.orElse(null),
                new TreeSet<>(themes),
                new TreeSet<>(kinds),
                new TreeSet<>(countries),
                new TreeSet<>(sources),
                disputed,
                thread.orElse(null),
                text,
                language);
    }

    private record Form(
            EdtfDate from,
            EdtfDate to,
            TreeSet<String> themes,
            TreeSet<String> kinds,
            TreeSet<String> countries,
            TreeSet<String> sources,
            boolean disputed,
            String thread,
            String text,
            String language)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Query(
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    themes,
                    kinds,
                    countries,
                    sources,
                    disputed,
                    Optional.ofNullable(thread),
                    text,
                    language);
        }
    }
}
