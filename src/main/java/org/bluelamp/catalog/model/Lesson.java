package org.bluelamp.catalog.model;

import java.util.List;

/**
 * A lesson plan that rests on stories of the exhibit.
 *
 * @param audience whom it is for: age and subject
 * @param aims what pupils take away, never empty
 * @param stories ids, each of which exists in the same catalogue; never empty
 * @param entries ids of entries to have at hand, each of which exists in the same catalogue
 * @param steps in the order of the lesson, never empty
 */
public record Lesson(
        String id,
        Text title,
        Text lede,
        Text audience,
        List<Text> aims,
        List<String> stories,
        List<String> entries,
        List<Step> steps) {
    public Lesson {
        aims = List.copyOf(aims);
        stories = List.copyOf(stories);
        entries = List.copyOf(entries);
        steps = List.copyOf(steps);
    }

    /** How long the lesson takes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** What is done for some minutes. */
    public record Step(int minutes, Text title, Text text) {}
}
