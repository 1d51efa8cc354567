package org.bluelamp.catalog.model;

import java.util.List;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;

/**
 * A guided tour through entries and series.
 *
 * @param theme id of the theme that it keeps to, if it keeps to one
 * @param delicate whether it is shown only to who chooses it
 * @param steps in the order of telling, never empty
 */
public record Story(
        String id,
        Text title,
        Text lede,
        Optional<String> theme,
        boolean delicate,
        List<Entry.Medium> media,
        List<Step> steps) {
    public Story {
        media = List.copyOf(media);
        steps = List.copyOf(steps);
    }

    /** From the first day of any step's window to the last. */
    public EdtfDate span() {
        EdtfDate first = steps.getFirst().window();
        EdtfDate last = first;
        for (Step step : steps) {
            EdtfDate window = step.window();
            if (window.earliestDay() < first.earliestDay()) first = window;
            if (window.latestDay() > last.latestDay()) last = window;
        }
        return EdtfDate.between(first, last);
    }

    /** How long the story takes when it plays by itself, in seconds. */
    public int seconds() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    /**
     * One stop of the tour. Exactly one of entry and series is there, and both exist in the same catalogue.
     *
     * @param window the time to show, an interval with both ends
     * @param title heading of its own; without it, that of the entry or series serves
     * @param cites the cites for what the step says beyond its entry or series
     * @param seconds how long the step is shown when the story plays by itself
     */
    public record Step(
            Optional<String> entry,
            Optional<String> series,
            EdtfDate window,
            Optional<Text> title,
            Text text,
            List<Entry.Cite> cites,
            int seconds) {
        public Step {
            cites = List.copyOf(cites);
        }
    }
}
