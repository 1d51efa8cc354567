package org.bluelamp.catalog.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.date.EdtfFormatException;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Rules for all records that their schemas can't express: dates must exist in the calendar, cited sources and languages
 * in the exhibit, and texts must not have HTML.
 *
 * @param languages of the exhibit
 * @param sources ids that can be cited
 * @param leftOutSources ids that stand in {@code sources.json} but are broken
 */
record RecordRules(Collection<String> languages, Set<String> sources, Set<String> leftOutSources) {
    private static final Set<String> DATES = Set.of("date", "span", "window");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** Everything that is wrong; a node of a wrong type is left to the schema. */
    List<RecordFault> check(JsonNode record) {
        List<RecordFault> faults = new ArrayList<>();
        JsonTree.visit(record, (pointer, node) -> {
            if (node.isString()) checkString(pointer, node.asString(), faults);
            if (node.isObject() && node.path("source").isString()) checkCite(pointer, node, faults);
            if (JsonTree.isText(node)) checkLanguages(pointer, node, faults);
        });
        return faults;
    }

    private void checkString(String pointer, String text, List<RecordFault> faults) {
        String name = JsonTree.lastName(pointer);
        boolean inBreaks = JsonTree.lastName(JsonTree.parent(pointer)).equals("breaks");
        if (inBreaks || DATES.contains(name)) {
            date(pointer, text, faults);
        } else {
            TextRules.check(pointer, text).ifPresent(faults::add);
        }
    }

    /** The date of a text, or a fault. */
    static Optional<EdtfDate> date(String pointer, String text, List<RecordFault> faults) {
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (EdtfFormatException e) {
            faults.add(RecordFault.removing(pointer, e.reason(), e.remedy()));
            return Optional.empty();
        }
    }

    private void checkCite(String pointer, JsonNode cite, List<RecordFault> faults) {
        String source = cite.path("source").asString();
        if (leftOutSources.contains(source) && !sources.contains(source)) {
            faults.add(RecordFault.removing(
                    pointer + "/source",
                    "the source \"" + source + "\" is left out.",
                    "Mend it in sources.json, where it has a problem of its own."));
        } else if (!source.isEmpty() && !sources.contains(source)) {
            faults.add(RecordFault.removing(
                    pointer + "/source",
                    "there is no source \"" + source + "\" in sources.json.",
                    NearMatches.hint(source, sources, "Add it there, or cite another.")));
        }
        JsonNode quote = cite.path("quote");
        if (quote.isString())
            TextRules.checkQuote(pointer + "/quote", quote.asString()).ifPresent(faults::add);
    }

    private void checkLanguages(String pointer, JsonNode text, List<RecordFault> faults) {
        for (String language : text.propertyNames()) {
            boolean known = language.equals(Text.FALLBACK_LANGUAGE) || languages.contains(language);
            // The schema has already reported what is no language tag at all.
            if (known || !LANGUAGE_TAG.matcher(language).matches()) continue;
            faults.add(RecordFault.removing(
                    SchemaFaults.child(pointer, language),
                    "\"" + language + "\" is not a language of the exhibit (" + String.join(", ", languages) + ").",
                    "Add it to languages in timeline.json, or take the text out."));
        }
    }
}
