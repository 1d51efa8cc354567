package org.bluelamp.publish.visits;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.bluelamp.visits.KioskState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a kiosk says of itself. A kiosk that says it badly is there all the same, so that what can't be read is left
 * out, and what is too long is cut.
 */
final class HelloReader {
    private HelloReader() {}

    static KioskState read(byte[] json) {
        JsonNode hello = tree(json);
        return new KioskState(
                text(hello.path("version"), KioskState.LONGEST_VERSION),
                text(hello.path("dataVersion"), KioskState.LONGEST_VERSION),
                time(hello.path("upSince")),
                problems(hello.path("problems")),
                time(hello.path("lastVisitor")));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException noJson) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static List<String> problems(JsonNode list) {
        return list.valueStream()
                .filter(JsonNode::isString)
                .limit(KioskState.MOST_PROBLEMS)
                .map(problem -> text(problem, KioskState.LONGEST_PROBLEM))
                .toList();
    }

    private static String text(JsonNode value, int longest) {
        // PostgreSQL keeps no NUL.
        return StringUtils.abbreviate(value.isString() ? value.asString().replace("\0", "") : "", "…", longest);
    }

    private static Optional<Instant> time(JsonNode value) {
        try {
            return value.isString()
                    ? Optional.of(OffsetDateTime.parse(value.asString()).toInstant())
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
