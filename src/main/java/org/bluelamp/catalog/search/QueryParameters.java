package org.bluelamp.catalog.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfFormatException;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Source;
import org.bluelamp.catalog.problem.Excerpts;

/** Reads a query from the parameters of an address. */
final class QueryParameters {
    private static final String YES = "yes";
    private static final int LONGEST_VALUE = 100;
    /** At most so many values of a parameter are read, which is more than there are countries. */
    private static final int MOST_VALUES = 300;

    private static final Set<String> KINDS_OF_SOURCE =
            Arrays.stream(Source.Kind.values()).map(Source.Kind::id).collect(Collectors.toUnmodifiableSet());

    private final Map<String, List<String>> parameters;
    private final Exhibit exhibit;

    QueryParameters(Map<String, List<String>> parameters, Exhibit exhibit) {
        this.parameters = parameters;
        this.exhibit = exhibit;
    }

    Query query() {
        Set<String> themes = exhibit.themes().stream().map(Exhibit.Theme::id).collect(Collectors.toSet());
        Set<String> kinds = exhibit.kinds().stream().map(Exhibit.Kind::id).collect(Collectors.toSet());
        Optional<EdtfDate> from = date("from");
        Optional<EdtfDate> to = date("to");
        boolean turned = from.isPresent()
                && to.isPresent()
                && from.get().earliestDay() > to.get().latestDay();
        return new Query(
                turned ? Optional.empty() : from,
                turned ? Optional.empty() : to,
                all("theme", themes::contains),
                all("kind", kinds::contains),
                values("country")
                        .map(country -> country.toUpperCase(Locale.ROOT))
                        .filter(country -> country.matches("[A-Z]{2}"))
                        .collect(Collectors.toSet()),
                all("source", KINDS_OF_SOURCE::contains),
                values("disputed").findFirst().filter(YES::equals).isPresent(),
                values("thread").filter(id -> id.matches("[a-z0-9-]+")).findFirst(),
                text(),
                values("lang")
                        .filter(exhibit.languages()::contains)
                        .findFirst()
                        .orElse(exhibit.languages().getFirst()));
    }

    private Set<String> all(String name, Predicate<String> known) {
        return values(name).filter(known).collect(Collectors.toSet());
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .limit(MOST_VALUES)
                .filter(value -> value != null && !value.isEmpty() && value.length() <= LONGEST_VALUE);
    }

    /** The date of one edge of the window; an interval is ignored. */
    private Optional<EdtfDate> date(String name) {
        return values(name).findFirst().flatMap(value -> {
            try {
                return Optional.of(EdtfDate.parse(value)).filter(date -> !date.isInterval());
            } catch (EdtfFormatException e) {
                return Optional.empty();
            }
        });
    }

    private String text() {
        String text = parameters.getOrDefault("q", List.of()).stream()
                .filter(value -> value != null)
                .findFirst()
                .orElse("");
        String head = Excerpts.beginning(text, Query.LONGEST_TEXT);
        return head.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    }

    static Map<String, List<String>> of(Query query, String defaultLanguage) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        query.from().ifPresent(date -> parameters.put("from", List.of(date.toString())));
        query.to().ifPresent(date -> parameters.put("to", List.of(date.toString())));
        put(parameters, "theme", query.themes());
        put(parameters, "kind", query.kinds());
        put(parameters, "country", query.countries());
        put(parameters, "source", query.sources());
        if (query.disputed()) parameters.put("disputed", List.of(YES));
        query.thread().ifPresent(id -> parameters.put("thread", List.of(id)));
        if (!query.text().isBlank()) parameters.put("q", List.of(query.text()));
        if (!query.language().equals(defaultLanguage)) parameters.put("lang", List.of(query.language()));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) parameters.put(name, List.copyOf(values));
    }
}
