package org.bluelamp.catalog.read;

import java.util.List;
import java.util.stream.Collectors;
import org.bluelamp.catalog.problem.Problem;

/**
 * Thrown where nothing of a data folder can be shown, because its {@code timeline.json} is missing or broken, or
 * because the folder has more data than the memory can hold.
 */
public final class CatalogUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    CatalogUnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
