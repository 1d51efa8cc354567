package org.bluelamp.visits;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a batch as a page sends it: {@code {"visits": [{"id", "begin", "seconds", "language", "entries": {"ID": times},
 * "begun": ["ID"], "finished": ["ID"]}]}}. It is taken whole or not at all, and the first fault is told with its place.
 */
public final class VisitBatch {
    public static final int MOST_VISITS = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> REQUIRED = Set.of("id", "begin", "seconds", "language");
    private static final Set<String> OPTIONAL = Set.of("entries", "begun", "finished");

    private final CountingDays days;
    private final Instant now;

    private VisitBatch(CountingDays days, Instant now) {
        this.days = days;
        this.now = now;
    }

    /** @throws InvalidBatchException if anything in it is not as it must be */
    public static List<Visit> read(byte[] json, CountingDays days, Instant now) {
        JsonNode document;
        try {
            document = MAPPER.readTree(json);
        } catch (JacksonException noJson) {
            throw new InvalidBatchException("", "This is no JSON.");
        }
        return new VisitBatch(days, now).visits(document);
    }

    private List<Visit> visits(JsonNode document) {
        fields("", document, Set.of("visits"), Set.of());
        JsonNode list = document.get("visits");
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_VISITS) {
            throw new InvalidBatchException("/visits", "A list of 1 to " + MOST_VISITS + " visits is expected.");
        }
        List<Visit> visits = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Visit visit = visit("/visits/" + i, list.get(i));
            if (!ids.add(visit.id())) {
                throw new InvalidBatchException("/visits/" + i + "/id", "This id is in the batch twice.");
            }
            visits.add(visit);
        }
        return visits;
    }

    private Visit visit(String at, JsonNode visit) {
        fields(at, visit, REQUIRED, OPTIONAL);
        String id = text(at + "/id", visit.get("id"));
        check(Visit.VISIT_ID.matcher(id).matches(), at + "/id", "16 to 64 letters, digits, _ and - are expected.");
        Instant begin = begin(at + "/begin", visit.get("begin"));
        int seconds = number(at + "/seconds", visit.get("seconds"), 0, Visit.LONGEST_SECONDS);
        String language = text(at + "/language", visit.get("language"));
        check(Visit.LANGUAGE.matcher(language).matches(), at + "/language", "A tag such as en or pt-BR is expected.");
        Set<String> begun = ids(at + "/begun", visit.get("begun"));
        Set<String> finished = ids(at + "/finished", visit.get("finished"));
        check(begun.containsAll(finished), at + "/finished", "A story is finished here that was not begun.");
        return new Visit(id, begin, seconds, language, entries(at + "/entries", visit.get("entries")), begun, finished);
    }

    private Instant begin(String at, JsonNode value) {
        Instant begin;
        try {
            begin = OffsetDateTime.parse(text(at, value)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new InvalidBatchException(at, "A time such as 2026-11-30T10:15Z is expected.");
        }
        check(days.isCounted(begin, now), at, "Visits of the last " + CountingDays.KEPT + " days are counted.");
        return begin;
    }

    private static Map<String, Integer> entries(String at, JsonNode value) {
        if (value == null) return Map.of();
        check(
                value.isObject() && value.size() <= Visit.MOST_ENTRIES,
                at,
                "An object with at most " + Visit.MOST_ENTRIES + " ids of entries is expected.");
        Map<String, Integer> entries = new HashMap<>();
        value.properties().forEach(entry -> {
            // The id is no part of the place before it is known to be one.
            check(Visit.isSubjectId(entry.getKey()), at, "A key is no id of an entry.");
            entries.put(entry.getKey(), number(at + "/" + entry.getKey(), entry.getValue(), 1, Visit.MOST_TIMES));
        });
        return entries;
    }

    private static Set<String> ids(String at, JsonNode value) {
        if (value == null) return Set.of();
        check(
                value.isArray() && value.size() <= Visit.MOST_STORIES,
                at,
                "A list of at most " + Visit.MOST_STORIES + " ids of stories is expected.");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            String id = text(at + "/" + i, value.get(i));
            check(Visit.isSubjectId(id), at + "/" + i, "This is no id of a story.");
            check(ids.add(id), at + "/" + i, "This id is in the list twice.");
        }
        return ids;
    }

    private static void fields(String at, JsonNode object, Set<String> required, Set<String> optional) {
        check(object != null && object.isObject(), at, "An object is expected.");
        required.stream().sorted().filter(name -> !object.has(name)).findFirst().ifPresent(name -> {
            throw new InvalidBatchException(at, "The field " + name + " is missing.");
        });
        List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
        check(known.containsAll(object.propertyNames()), at, "There is a field that is not known here.");
    }

    private static String text(String at, JsonNode value) {
        check(value.isString(), at, "A text is expected.");
        return value.asString();
    }

    private static int number(String at, JsonNode value, int least, int most) {
        check(
                value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= least && value.asInt() <= most,
                at,
                "A whole number from " + least + " to " + most + " is expected.");
        return value.asInt();
    }

    private static void check(boolean holds, String at, String reason) {
        if (!holds) throw new InvalidBatchException(at, reason);
    }
}
