package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.optionalText;
import static org.bluelamp.catalog.read.Binding.string;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Welcome;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for the welcome of {@code timeline.json} that its schema can't express: a way into a story names one, and what
 * stands in braces is something that can be counted.
 */
final class WelcomeRules {
    /** The parts that can be left out alone. */
    static final List<String> PARTS = List.of(
            "/welcome",
            "/welcome/question",
            "/welcome/sentence",
            "/welcome/media",
            "/welcome/media/*",
            "/welcome/ways",
            "/welcome/ways/*",
            "/welcome/ways/*/label",
            "/welcome/ways/*/line",
            "/welcome/ways/*/media",
            "/welcome/ways/*/media/*");

    private static final String WELCOME = "/welcome";
    private static final String WAYS = WELCOME + "/ways/";
    private static final String STORY = "story";
    private static final Set<String> COUNTED = Set.of("entries", "first", "last");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private WelcomeRules() {}

    static void check(JsonNode exhibit, MediaRules media, List<RecordFault> faults) {
        JsonNode welcome = exhibit.path("welcome");
        media.check(WELCOME + "/media", welcome.path("media"), faults);
        for (String name : List.of("question", "sentence")) {
            checkBraces(WELCOME + "/" + name, welcome.path(name), COUNTED, faults);
        }
        JsonNode ways = welcome.path("ways");
        for (int i = 0; i < ways.size(); i++) {
            JsonNode way = ways.path(i);
            media.check(WAYS + i + "/media", way.path("media"), faults);
            checkAim(WAYS + i, way, faults);
            Set<String> known = countedOf(way.path("kind").asString(""));
            for (String name : List.of("label", "line")) {
                checkBraces(WAYS + i + "/" + name, way.path(name), known, faults);
            }
        }
    }

    private static void checkAim(String pointer, JsonNode way, List<RecordFault> faults) {
        boolean leadsIntoStory = way.path("kind").asString("").equals(STORY);
        if (leadsIntoStory && !way.has(STORY)) {
            faults.add(RecordFault.removing(
                    pointer, "the way leads into a story and names none.", "Add \"story\" with the id of one."));
        } else if (!leadsIntoStory && way.has(STORY)) {
            faults.add(RecordFault.telling(
                    pointer + "/story",
                    "a way of this kind leads into no story.",
                    "Take it out, or make \"story\" the way's kind."));
        }
    }

    private static Set<String> countedOf(String kind) {
        Set<String> counted = new TreeSet<>(COUNTED);
        if (kind.equals(STORY)) counted.add("minutes");
        if (kind.equals(Welcome.Kind.TURNING_POINTS.id())) counted.add("points");
        return counted;
    }

    private static void checkBraces(String pointer, JsonNode text, Set<String> known, List<RecordFault> faults) {
        if (!text.isObject()) return;
        text.properties().forEach(field -> {
            Matcher braces = BRACES.matcher(field.getValue().asString(""));
            while (braces.find()) {
                String name = braces.group(1);
                if (known.contains(name)) continue;
                faults.add(RecordFault.removing(
                        SchemaFaults.child(pointer, field.getKey()),
                        "nothing is counted as \"{" + name + "}\".",
                        NearMatches.hint(name, new TreeSet<>(known), "Take it out.")));
            }
        });
    }

    /**
     * The welcome, without ways into stories that there are not.
     *
     * @param node of the exhibit, checked and sound
     * @param stories ids of the stories that there are
     * @param problems gets one more for each such way
     */
    static Welcome welcome(JsonNode node, Set<String> stories, List<Problem> problems) {
        JsonNode welcome = node.path("welcome");
        List<Welcome.Way> ways = new ArrayList<>();
        for (int i = 0; i < welcome.path("ways").size(); i++) {
            String pointer = WAYS + i + "/story";
            Welcome.Way way = way(welcome.path("ways").path(i));
            way.story()
                    .filter(id -> !stories.contains(id))
                    .ifPresentOrElse(id -> problems.add(unknownStory(pointer, id, stories)), () -> ways.add(way));
        }
        return new Welcome(
                optionalText(welcome.path("question")),
                optionalText(welcome.path("sentence")),
                Binding.media(welcome.path("media")),
                ways);
    }

    private static Problem unknownStory(String pointer, String id, Set<String> stories) {
        return new Problem(
                FolderLayout.EXHIBIT,
                pointer,
                "no story in stories/ has the id \"" + id + "\".",
                NearMatches.hint(id, new TreeSet<>(stories), "Correct the id, or take the way out."));
    }

    private static Welcome.Way way(JsonNode node) {
        String kind = node.path("kind").asString();
        return new Welcome.Way(
                Stream.of(Welcome.Kind.values())
                        .filter(each -> each.id().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                kind.equals(STORY) ? string(node.path(STORY)) : Optional.empty(),
                optionalText(node.path("label")),
                optionalText(node.path("line")),
                Binding.media(node.path("media")));
    }
}
