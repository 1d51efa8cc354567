package org.bluelamp.cite;

import de.undercouch.citeproc.csl.CSLType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of CSL as the styles are to see it. */
final class StyledRecord {
    /** What the styles write before the number of an Act themselves: "Pub. L. No." */
    private static final Pattern PUBLIC_LAW = Pattern.compile("^(?:Public Law|Pub\\. ?L\\.)(?: No\\.)? ?(.+)$");

    /** Case, volume, reporter of American courts, page, and perhaps the year: Katz v. United States, 389 U.S. 347 (1967). */
    private static final Pattern REPORTED =
            Pattern.compile("^(.+ v\\.? .+), (\\d+) (U\\.S\\.|F\\.(?: ?[23]d)?|[A-Z]\\.2d) (\\d+)(?: \\([^)]*\\))?$");

    private StyledRecord() {}

    static ObjectNode of(JsonNode record, CitationStyle style) {
        ObjectNode csl = ((ObjectNode) record).deepCopy();
        csl.remove("custom");
        String type = csl.path("type").asString();
        String title = csl.path("title").asString();
        if (!isKnown(type)) csl.put("type", "document");
        evenEnds(csl.path("issued").path("date-parts"));
        String number = csl.path("number").asString("");
        if (!number.isEmpty()) {
            switch (type) {
                case "legislation", "bill" -> numberLaw(csl, title, number);
                case "legal_case" -> {
                    if (title.contains(number)) csl.remove("number");
                    // MLA and Harvard have no rule for reporters, and would take one for a journal.
                    if (style == CitationStyle.APA || style == CitationStyle.CHICAGO) report(csl, title);
                }
                default -> {
                    // The styles say what the number of a report or a treaty is.
                }
            }
        }
        return csl;
    }

    /** The processor needs both ends of a range to be known alike: to the year, the month or the day. */
    private static void evenEnds(JsonNode ends) {
        if (ends.size() < 2) return;
        int least = Math.min(ends.path(0).size(), ends.path(1).size());
        ends.forEach(end -> {
            while (end.size() > least) ((ArrayNode) end).remove(end.size() - 1);
        });
    }

    private static boolean isKnown(String type) {
        for (CSLType known : CSLType.values()) {
            if (known.toString().equals(type)) return true;
        }
        return false;
    }

    /** A case that stands in a reporter is cited by volume, reporter and page. */
    private static void report(ObjectNode csl, String title) {
        Matcher reported = REPORTED.matcher(title);
        if (!reported.matches() || csl.has("volume")) return;
        csl.put("title", reported.group(1));
        csl.put("volume", reported.group(2));
        csl.put("container-title", reported.group(3));
        csl.put("page", reported.group(4));
        // These reports are of one court, which is therefore not named.
        if (reported.group(3).equals("U.S.")) csl.remove("authority");
    }

    /**
     * The styles were made for Acts of the US Congress and would call the number of any law one of these. That of another
     * law follows its title, if it isn't in there.
     */
    private static void numberLaw(ObjectNode csl, String title, String number) {
        Matcher publicLaw = PUBLIC_LAW.matcher(number);
        if (title.contains(number)) {
            csl.remove("number");
        } else if (publicLaw.matches()) {
            csl.put("number", publicLaw.group(1));
        } else {
            csl.remove("number");
            csl.put("title", title + " (" + number + ")");
        }
    }
}
