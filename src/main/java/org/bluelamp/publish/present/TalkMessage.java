package org.bluelamp.publish.present;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bluelamp.publish.http.Json;
import tools.jackson.databind.JsonNode;

/** What may be relayed: a few small forms, written anew from what was understood, so that nothing else passes. */
final class TalkMessage {
    private static final int MOST_PAGES = 1000;
    private static final Set<String> COMMANDS = Set.of("next", "previous", "first", "last", "blank", "play");
    private static final Set<String> BLANKS = Set.of("", "black", "white");

    private TalkMessage() {}

    /** A phone asks for {@code {"do": "next"}} and the like, or {@code {"do": "go", "page": 3}}. */
    static Optional<String> command(JsonNode said) {
        String action = said.path("do").asString("");
        if (said.size() == 1 && COMMANDS.contains(action)) return Optional.of(Json.text(Map.of("do", action)));
        return action.equals("go") && said.size() == 2 && isPage(said.path("page"))
                ? Optional.of(Json.text(new TreeMap<>(
                        Map.of("do", action, "page", said.path("page").intValue()))))
                : Optional.empty();
    }

    /** The screen tells {@code {"page": 3, "blank": "", "play": false}}. */
    static Optional<String> state(JsonNode said) {
        JsonNode blank = said.path("blank");
        JsonNode play = said.path("play");
        boolean isState = said.size() == 3
                && isPage(said.path("page"))
                && blank.isString()
                && BLANKS.contains(blank.asString())
                && play.isBoolean();
        return isState
                ? Optional.of(Json.text(new TreeMap<>(Map.of(
                        "page", said.path("page").intValue(), "blank", blank.asString(), "play", play.booleanValue()))))
                : Optional.empty();
    }

    private static boolean isPage(JsonNode page) {
        return page.isInt() && page.intValue() >= 0 && page.intValue() < MOST_PAGES;
    }
}
