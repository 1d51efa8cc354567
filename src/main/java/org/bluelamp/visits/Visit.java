package org.bluelamp.visits;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one visitor did at a kiosk, as the kiosk's page reports it. Nothing in it outlives the visit: the id is drawn for
 * this visit alone.
 *
 * @param id random; by it a visit that is sent twice is counted once
 * @param begin cut to the minute
 * @param seconds how long it took
 * @param language BCP 47 tag of the interface
 * @param entries how often each entry was opened, by its id
 * @param begun ids of the stories that were begun
 * @param finished those of them that were seen to their end
 */
public record Visit(
        String id,
        Instant begin,
        int seconds,
        String language,
        Map<String, Integer> entries,
        Set<String> begun,
        Set<String> finished) {
    static final Pattern VISIT_ID = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}");
    /** Of an entry or story, as the schemas of the data have it. */
    static final Pattern SUBJECT_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static final int LONGEST_SUBJECT_ID = 120;
    /** Longer than a museum is open; what claims more is a clock that was set. */
    static final int LONGEST_SECONDS = (int) Duration.ofHours(12).toSeconds();

    static final int MOST_ENTRIES = 500;
    static final int MOST_TIMES = 1000;
    static final int MOST_STORIES = 100;

    public Visit {
        require(VISIT_ID.matcher(id).matches(), "id");
        require(seconds >= 0 && seconds <= LONGEST_SECONDS, "seconds");
        require(LANGUAGE.matcher(language).matches(), "language");
        require(entries.size() <= MOST_ENTRIES && entries.keySet().stream().allMatch(Visit::isSubjectId), "entries");
        require(entries.values().stream().allMatch(times -> times >= 1 && times <= MOST_TIMES), "entries");
        require(begun.size() <= MOST_STORIES && begun.stream().allMatch(Visit::isSubjectId), "begun");
        require(begun.containsAll(finished), "finished");
        begin = begin.truncatedTo(ChronoUnit.MINUTES);
        entries = Map.copyOf(entries);
        begun = Set.copyOf(begun);
        finished = Set.copyOf(finished);
    }

    static boolean isSubjectId(String id) {
        return id.length() <= LONGEST_SUBJECT_ID && SUBJECT_ID.matcher(id).matches();
    }

    private static void require(boolean holds, String field) {
        if (!holds) throw new IllegalArgumentException("The visit's " + field + " is out of bounds");
    }
}
