package org.bluelamp.catalog.read;

import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/** Rules for a lesson plan that its schema can't express: the stories and entries that it names must exist. */
record LessonRules(SystemRules.Citable stories, SystemRules.Citable entries) {
    /** The parts of a plan that can be left out alone. A plan without a story rests on nothing. */
    static final Pruning PRUNING = new Pruning(
            List.of("/aims/*", "/stories/*", "/entries", "/entries/*", "/steps/*"), Set.of("aims", "stories", "steps"));

    void check(JsonNode lesson, List<RecordFault> faults) {
        stories.checkAll("/stories", "story", lesson.path("stories"), faults);
        entries.checkAll("/entries", "entry", lesson.path("entries"), faults);
    }
}
