package org.bluelamp.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what files for other programs need of a CSL record; texts are on one line and without markup. */
record CslFields(JsonNode csl) {
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:i|b|sub|sup|sc|span)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** A name: the whole of an institution's, or its parts. */
    record Name(String family, String given, boolean isInstitution) {}

    String id() {
        return csl.path("id").asString();
    }

    String type() {
        return csl.path("type").asString();
    }

    Optional<String> text(String field) {
        String text = plain(csl.path(field).asString(""));
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    List<Name> names(String field) {
        return StreamSupport.stream(csl.path(field).spliterator(), false)
                .map(CslFields::name)
                .filter(name -> !name.family().isEmpty())
                .toList();
    }

    /** Year, month and day of the first date, as many of them as are known; negative years are those before our era. */
    List<Integer> date(String field) {
        JsonNode first = csl.path(field).path("date-parts").path(0);
        List<Integer> parts = new ArrayList<>();
        for (JsonNode part : first) {
            String number = part.asString("");
            if (!number.matches("-?\\d{1,4}") || number.matches("0+")) break;
            parts.add(Integer.parseInt(number));
        }
        boolean isSeason = parts.size() > 1 && (parts.get(1) < 1 || parts.get(1) > 12);
        return isSeason ? parts.subList(0, 1) : List.copyOf(parts);
    }

    /** A date that is known to the day, in ISO 8601. */
    Optional<String> day(String field) {
        List<Integer> parts = date(field);
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", parts.get(0), parts.get(1), parts.get(2)));
    }

    /** The words of a date that numbers can't say. */
    Optional<String> dateInWords(String field) {
        return Optional.of(plain(csl.path(field).path("literal").asString(""))).filter(words -> !words.isEmpty());
    }

    /** Whether the date is a range, of which {@link #date} tells the beginning alone. */
    Optional<String> lastYear(String field) {
        JsonNode dates = csl.path(field).path("date-parts");
        return IntStream.of(1)
                .filter(index -> index < dates.size())
                .mapToObj(index -> dates.path(index).path(0).asString(""))
                .filter(year -> year.matches("-?\\d{1,4}"))
                .findFirst();
    }

    private static Name name(JsonNode name) {
        String literal = plain(name.path("literal").asString(""));
        if (!literal.isEmpty()) return new Name(literal, "", true);
        String family = String.join(
                        " ",
                        plain(name.path("dropping-particle").asString("")),
                        plain(name.path("non-dropping-particle").asString("")),
                        plain(name.path("family").asString("")))
                .strip();
        String given = plain(name.path("given").asString(""));
        return family.isEmpty() ? new Name(given, "", true) : new Name(plain(family), given, false);
    }

    private static String plain(String text) {
        return SPACES.matcher(MARKUP.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
