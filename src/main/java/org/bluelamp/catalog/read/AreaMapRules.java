package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfEnd;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Areas;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for the values of a map: each area must exist and have at most one value at a time, and spells must be in
 * order.
 */
final class AreaMapRules {
    /**
     * The parts of a map that can be left out alone. A value's area and its spells can't, because without them the
     * value would say something else.
     */
    static final Pruning PRUNING = new Pruning(
            List.of(
                    "/values/*",
                    "/values/*/note",
                    "/values/*/cites/*",
                    "/values/*/cites/*/quote",
                    "/values/*/cites/*/locator",
                    "/finding",
                    "/shows",
                    "/scale",
                    "/scaleReason",
                    "/entries",
                    "/entries/*"),
            Set.of("values", "cites"));

    private final Collection<String> codes;
    private final String quantity;
    private final Map<String, List<Owner>> owners = new HashMap<>();
    private final List<RecordFault> faults;

    /** A value that an area belongs to; without spells it holds at all times. */
    private record Owner(int index, List<EdtfDate> spells) {
        boolean sharesTimeWith(Owner other) {
            if (spells.isEmpty() || other.spells.isEmpty()) return true;
            return spells.stream().anyMatch(mine -> other.spells.stream().anyMatch(theirs -> overlap(mine, theirs)));
        }
    }

    private AreaMapRules(JsonNode map, AreaMap.Ground ground, List<RecordFault> faults) {
        this.codes = Areas.codes(ground);
        this.quantity = map.path("quantity").asString("");
        this.faults = faults;
    }

    static void check(JsonNode map, List<RecordFault> faults) {
        // The schema has already reported an unknown ground.
        Optional<AreaMap.Ground> ground =
                AreaMap.Ground.ofWord(map.path("ground").asString("world"));
        if (ground.isEmpty()) return;
        AreaMapRules rules = new AreaMapRules(map, ground.get(), faults);
        JsonNode values = map.path("values");
        for (int i = 0; i < values.size(); i++) rules.checkValue(i, values.path(i));
    }

    private void checkValue(int index, JsonNode value) {
        String pointer = "/values/" + index;
        checkNumber(pointer + "/value", value.path("value"));
        Owner owner = new Owner(index, spells(pointer + "/spells/", value.path("spells")));
        JsonNode areas = value.path("area");
        if (areas.isEmpty() && areas.isArray() && !value.has("name")) {
            faults.add(RecordFault.removing(
                    pointer,
                    "the value has neither an area nor a name.",
                    "Add the code of the area, or the name of what can't be drawn."));
        }
        for (int i = 0; i < areas.size(); i++) {
            checkArea(pointer + "/area/" + i, areas.path(i).asString(""), owner);
        }
    }

    private void checkNumber(String pointer, JsonNode value) {
        if (!value.isNumber()) return;
        if (quantity.equals("yes") && value.asDouble() != 1) {
            faults.add(RecordFault.removing(
                    pointer, value + " is not 1 in a map that says yes.", "Write 1, or leave the area out."));
        }
        if (quantity.equals("year") && value.asDouble() != Math.rint(value.asDouble())) {
            faults.add(RecordFault.removing(pointer, value + " is not a year.", "Write a whole number: 1923."));
        }
    }

    private void checkArea(String pointer, String code, Owner owner) {
        if (code.isEmpty()) return;
        if (!codes.contains(code)) {
            faults.add(RecordFault.removing(
                    pointer,
                    "there is no area \"" + code + "\" on this ground.",
                    Areas.standardCode(code)
                            .filter(codes::contains)
                            .map(standard -> "Write " + standard + ".")
                            .orElseGet(() -> NearMatches.hint(
                                    code, codes, "Write its code of today: FR for a country, US-CA for a state."))));
            return;
        }
        if (!Areas.isDrawn(code)) {
            faults.add(RecordFault.telling(
                    pointer,
                    "the area \"" + code + "\" is not drawn on this ground; its value is in the table alone.",
                    "Take the code out and give the value a \"name\": the map then names it as not drawn."));
        }
        List<Owner> others = owners.computeIfAbsent(code, key -> new ArrayList<>());
        Optional<Owner> rival = others.stream().filter(owner::sharesTimeWith).findFirst();
        others.add(owner);
        rival.ifPresent(other -> faults.add(RecordFault.removing(
                pointer,
                "the area \"" + code + "\" has a value at the same time in /values/" + other.index() + ".",
                "Take one out, or give each its spells.")));
    }

    private List<EdtfDate> spells(String pointer, JsonNode texts) {
        List<EdtfDate> spells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String at = pointer + i;
            RecordRules.date(at, texts.path(i).asString(""), faults).ifPresent(spell -> {
                checkSpell(at, spell, spells);
                spells.add(spell);
            });
        }
        return spells;
    }

    private void checkSpell(String pointer, EdtfDate spell, List<EdtfDate> earlier) {
        boolean endless = spell.end() == EdtfEnd.Absent.UNKNOWN;
        if (!spell.isInterval() || spell.isOpenStart() || endless) {
            faults.add(RecordFault.removing(
                    pointer,
                    "the spell \"" + spell + "\" does not say from when until when.",
                    "Write both years, or two dots if it goes on: 1923/1938, 1955/..."));
        } else if (!earlier.isEmpty() && earlier.getLast().latestDay() >= spell.earliestDay()) {
            faults.add(RecordFault.removing(
                    pointer,
                    "the spell \"" + spell + "\" begins before \"" + earlier.getLast() + "\" has ended.",
                    "Put them in order, or make one of them."));
        }
    }

    private static boolean overlap(EdtfDate some, EdtfDate other) {
        return some.earliestDay() <= other.latestDay() && other.earliestDay() <= some.latestDay();
    }
}
