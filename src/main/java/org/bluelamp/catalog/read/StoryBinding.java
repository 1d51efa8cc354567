package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.cites;
import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.string;
import static org.bluelamp.catalog.read.Binding.text;

import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Story;
import tools.jackson.databind.JsonNode;

/** Makes a story from its JSON, which has been checked. */
final class StoryBinding {
    /** Long enough to read the longest text aloud. */
    static final int SECONDS = 20;

    private StoryBinding() {}

    static Story story(JsonNode node) {
        return new Story(
                node.path("id").asString(),
                text(node.path("title")),
                text(node.path("lede")),
                string(node.path("theme")),
                node.path("delicate").asBoolean(false),
                Binding.media(node.path("media")),
                list(node.path("steps"), StoryBinding::step));
    }

    private static Story.Step step(JsonNode node) {
        return new Story.Step(
                string(node.path("entry")),
                string(node.path("series")),
                EdtfDate.parse(node.path("window").asString()),
                Binding.optionalText(node.path("title")),
                text(node.path("text")),
                cites(node.path("cites")),
                node.path("seconds").asInt(SECONDS));
    }
}
