package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.text;

import org.bluelamp.catalog.model.Lesson;
import tools.jackson.databind.JsonNode;

/** Makes a lesson plan from its JSON, which has been checked. */
final class LessonBinding {
    private LessonBinding() {}

    static Lesson lesson(JsonNode node) {
        return new Lesson(
                node.path("id").asString(),
                text(node.path("title")),
                text(node.path("lede")),
                text(node.path("audience")),
                list(node.path("aims"), Binding::text),
                list(node.path("stories"), JsonNode::asString),
                list(node.path("entries"), JsonNode::asString),
                list(
                        node.path("steps"),
                        step -> new Lesson.Step(
                                step.path("minutes").asInt(), text(step.path("title")), text(step.path("text")))));
    }
}
