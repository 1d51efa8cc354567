package org.bluelamp.catalog.read;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Redirects.Kind;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.problem.RecordFault;
import org.bluelamp.catalog.read.DataFolder.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code redirects.json}, a file that an exhibit need not have. Each redirect leads to what exists, from what does
 * not, so that none leads in a circle or takes an address from what has it.
 *
 * @param ids of all that is in the exhibit
 */
record RedirectReader(Map<Kind, ? extends Collection<String>> ids) {
    private static final SingleFile REDIRECTS = new SingleFile(
            FolderLayout.REDIRECTS, SchemaRules.of("redirects"), new Pruning(List.of("/redirects/*"), Set.of()));

    /** The redirects without those that are broken; every problem is reported. */
    Redirects read(DataFile file, List<Problem> problems) {
        return REDIRECTS
                .sound(file, (node, faults) -> check(node.path("redirects"), faults), problems)
                .map(RedirectReader::redirects)
                .orElse(Redirects.NONE);
    }

    private void check(JsonNode redirects, List<RecordFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < redirects.size(); i++) {
            JsonNode redirect = redirects.path(i);
            String pointer = "/redirects/" + i;
            Kind kind = kind(redirect);
            String from = redirect.path("from").asString("");
            String to = redirect.path("to").asString("");
            // The schema has reported what is missing.
            if (kind == null || from.isEmpty() || to.isEmpty()) continue;
            String word = redirect.path("kind").asString();
            Collection<String> known = ids.get(kind);
            if (known.contains(from)) {
                faults.add(RecordFault.removing(
                        pointer + "/from",
                        "\"" + from + "\" is an id of today and keeps its address.",
                        "Take the redirect out, or give the " + word + " another id."));
            } else if (!seen.add(kind + "/" + from)) {
                faults.add(RecordFault.removing(
                        pointer + "/from", "\"" + from + "\" leads on twice.", "Keep the redirect that is right."));
            }
            if (!known.contains(to)) {
                faults.add(RecordFault.removing(
                        pointer + "/to",
                        "there is no " + word + " \"" + to + "\".",
                        NearMatches.hint(
                                to, new TreeSet<>(known), "Name one that exists, not one that leads on itself.")));
            }
        }
    }

    /** Null where it is none. */
    private static Kind kind(JsonNode redirect) {
        String word = redirect.path("kind").asString("");
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) return kind;
        }
        return null;
    }

    private static Redirects redirects(JsonNode node) {
        Map<Kind, Map<String, String>> byKind = new EnumMap<>(Kind.class);
        node.path("redirects")
                .forEach(redirect -> byKind.computeIfAbsent(
                                Binding.choice(redirect.path("kind"), Kind.class)
                                        .orElseThrow(),
                                kind -> new HashMap<>())
                        .put(
                                redirect.path("from").asString(),
                                redirect.path("to").asString()));
        return new Redirects(byKind);
    }
}
