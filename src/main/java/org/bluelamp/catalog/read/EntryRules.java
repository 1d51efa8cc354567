package org.bluelamp.catalog.read;

import java.util.List;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Areas;
import org.bluelamp.catalog.problem.Fault;
import org.bluelamp.catalog.problem.NearMatches;
import tools.jackson.databind.JsonNode;

/**
 * What an entry must keep with regard to the exhibit and its media.
 *
 * @param kinds empty where entries may name any
 */
record EntryRules(MediaRules media, List<String> themes, List<String> kinds) {
    void check(JsonNode entry, List<Fault> faults) {
        checkTheme(entry, themes, faults);
        checkKind(entry, faults);
        checkCountry(entry.path("place").path("country"), faults);
        media.check("/media", entry.path("media"), faults);
    }

    static void checkTheme(JsonNode record, List<String> themes, List<Fault> faults) {
        String theme = record.path("theme").asString("");
        if (theme.isEmpty() || themes.contains(theme)) return;
        faults.add(Fault.removing(
                "/theme",
                "there is no theme \"" + theme + "\" in timeline.json.",
                NearMatches.hint(theme, themes, "Add it there, or choose another.")));
    }

    private void checkKind(JsonNode entry, List<Fault> faults) {
        if (kinds.isEmpty()) return;
        JsonNode kind = entry.path("kind");
        if (kind.isMissingNode()) {
            faults.add(Fault.removing("", "\"kind\" is missing.", "Add it: one of " + String.join(", ", kinds) + "."));
        } else if (kind.isString() && !kinds.contains(kind.asString())) {
            faults.add(Fault.removing(
                    "/kind",
                    "there is no kind \"" + kind.asString() + "\" in timeline.json.",
                    NearMatches.hint(kind.asString(), kinds, "Add it there, or choose another.")));
        }
    }

    private static void checkCountry(JsonNode country, List<Fault> faults) {
        String code = country.asString("");
        if (!code.matches("[A-Z]{2}") || Areas.codes(AreaMap.Ground.WORLD).contains(code)) return;
        faults.add(Fault.removing(
                "/place/country",
                "there is no country \"" + code + "\" in ISO 3166-1.",
                "Write " + Areas.standardCode(code).orElse("its two letters: AU, GB, US") + "."));
    }
}
