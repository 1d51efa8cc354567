package org.bluelamp.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a kiosk says of itself, each half minute.
 *
 * @param version of the program
 * @param dataVersion of the exhibit that it shows
 * @param problems of the kiosk, in words
 * @param lastVisitor when somebody was last there
 */
public record KioskState(
        String version,
        String dataVersion,
        Optional<Instant> upSince,
        List<String> problems,
        Optional<Instant> lastVisitor) {
    public static final int LONGEST_VERSION = 100;
    public static final int MOST_PROBLEMS = 20;
    public static final int LONGEST_PROBLEM = 300;

    public KioskState {
        problems = List.copyOf(problems);
        boolean fits = version.length() <= LONGEST_VERSION
                && dataVersion.length() <= LONGEST_VERSION
                && problems.size() <= MOST_PROBLEMS
                && problems.stream().allMatch(problem -> problem.length() <= LONGEST_PROBLEM);
        if (!fits) throw new IllegalArgumentException("The kiosk's state is too long");
    }
}
