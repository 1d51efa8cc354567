package org.bluelamp.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Dates as CSL-JSON writes them. */
final class CslDates {
    private CslDates() {}

    /**
     * The date of publication, nothing if the node gives none in numbers.
     *
     * @throws EdtfFormatException if the numbers are no date
     */
    static Optional<EdtfDate> issued(JsonNode issued) {
        List<String> ends = new ArrayList<>();
        for (JsonNode parts : issued.path("date-parts")) {
            if (!parts.path(0).isNull() && !parts.path(0).isMissingNode()) ends.add(edtf(parts, issued));
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(String.join("/", ends)));
    }

    private static String edtf(JsonNode parts, JsonNode issued) {
        StringBuilder text = new StringBuilder(year(number(parts.path(0))));
        int season = issued.path("season").asInt(0);
        if (parts.size() == 1 && season >= 1 && season <= 4) text.append('-').append(EdtfPoint.SPRING + season - 1);
        for (int i = 1; i < parts.size(); i++) text.append('-').append(twoDigits(number(parts.path(i))));
        JsonNode circa = issued.path("circa");
        boolean about = circa.asBoolean(false)
                || circa.asInt(0) > 0
                || circa.asString("").equals("true");
        return text.append(about ? "~" : "").toString();
    }

    private static String year(String text) {
        try {
            int year = Integer.parseInt(text);
            return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Zotero writes the numbers as numbers or as texts. */
    private static String number(JsonNode node) {
        return node.isString() ? node.asString().strip() : node.toString();
    }

    private static String twoDigits(String text) {
        return text.length() == 1 ? "0" + text : text;
    }
}
