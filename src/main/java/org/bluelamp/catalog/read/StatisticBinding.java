package org.bluelamp.catalog.read;

import static org.bluelamp.catalog.read.Binding.list;
import static org.bluelamp.catalog.read.Binding.optionalText;

import java.util.Optional;
import org.bluelamp.catalog.model.Explanation;
import tools.jackson.databind.JsonNode;

/** Makes what series and maps have in common of their checked JSON. */
final class StatisticBinding {
    private StatisticBinding() {}

    static Explanation explanation(JsonNode node) {
        return new Explanation(
                optionalText(node.path("finding")),
                optionalText(node.path("shows")),
                optionalText(node.path("limits")),
                Binding.choice(node.path("scale"), Explanation.Scale.class).orElse(Explanation.Scale.LINEAR),
                // A reason without the scale that it explains would mislead.
                node.has("scale") ? optionalText(node.path("scaleReason")) : Optional.empty(),
                list(node.path("entries"), JsonNode::asString));
    }
}
