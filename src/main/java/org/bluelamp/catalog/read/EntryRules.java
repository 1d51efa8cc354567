package org.bluelamp.catalog.read;

import java.util.List;
import java.util.Set;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Areas;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for an entry that its schema can't express: its theme, kind, country and media must exist.
 *
 * @param kinds empty where entries may name any
 */
record EntryRules(MediaRules media, List<String> themes, List<String> kinds) {
    /**
     * The parts of an entry that can be left out alone. A dispute is left out as a whole, because one side of it alone
     * would mislead.
     */
    static final Pruning PRUNING = new Pruning(
            List.of(
                    "/statements/*",
                    "/statements/*/cites/*",
                    "/statements/*/cites/*/quote",
                    "/statements/*/cites/*/locator",
                    "/dispute",
                    "/dispute/positions/*/date",
                    "/dispute/positions/*/cites/*",
                    "/dispute/positions/*/cites/*/quote",
                    "/dispute/positions/*/cites/*/locator",
                    "/figures",
                    "/figures/*",
                    "/figures/*/date",
                    "/figures/*/cites/*",
                    "/figures/*/cites/*/quote",
                    "/figures/*/cites/*/locator",
                    "/media",
                    "/media/*",
                    "/place",
                    "/ledTo",
                    "/ledTo/*"),
            Set.of("statements", "cites"));

    void check(JsonNode entry, List<RecordFault> faults) {
        checkTheme(entry, themes, faults);
        checkKind(entry, faults);
        checkCountry(entry.path("place").path("country"), faults);
        media.check("/media", entry.path("media"), faults);
    }

    static void checkTheme(JsonNode record, List<String> themes, List<RecordFault> faults) {
        String theme = record.path("theme").asString("");
        if (theme.isEmpty() || themes.contains(theme)) return;
        faults.add(RecordFault.removing(
                "/theme",
                "there is no theme \"" + theme + "\" in timeline.json.",
                NearMatches.hint(theme, themes, "Add it there, or choose another.")));
    }

    private void checkKind(JsonNode entry, List<RecordFault> faults) {
        if (kinds.isEmpty()) return;
        JsonNode kind = entry.path("kind");
        if (kind.isMissingNode()) {
            faults.add(RecordFault.removing(
                    "", "\"kind\" is missing.", "Add it: one of " + String.join(", ", kinds) + "."));
        } else if (kind.isString() && !kinds.contains(kind.asString())) {
            faults.add(RecordFault.removing(
                    "/kind",
                    "there is no kind \"" + kind.asString() + "\" in timeline.json.",
                    NearMatches.hint(kind.asString(), kinds, "Add it there, or choose another.")));
        }
    }

    private static void checkCountry(JsonNode country, List<RecordFault> faults) {
        String code = country.asString("");
        if (!code.matches("[A-Z]{2}") || Areas.codes(AreaMap.Ground.WORLD).contains(code)) return;
        faults.add(RecordFault.removing(
                "/place/country",
                "there is no country \"" + code + "\" in ISO 3166-1.",
                "Write " + Areas.standardCode(code).orElse("its two letters: AU, GB, US") + "."));
    }
}
