package org.bluelamp.catalog.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluelamp.catalog.date.EdtfFormatException.Rule;
import org.bluelamp.catalog.problem.RecordFault;
import tools.jackson.databind.JsonNode;

/**
 * Reads dates as CSL-JSON writes them: in numbers ({@code date-parts}, {@code season}, {@code circa}), as EDTF
 * ({@code edtf}, or a bare text as CSL 1.1 has it), as typed by a person ({@code raw}) or as words that stand for
 * themselves ({@code literal}).
 */
public final class CslDates {
    private static final int MOST_PARTS = 3;
    private static final int LARGEST_YEAR = 9999;
    /** citeproc-js writes seasons as the months after December: 13 is spring. */
    private static final int FIRST_SEASON_MONTH = 13;

    private static final int LAST_SEASON_MONTH = 16;
    private static final List<String> TEXT_FIELDS = List.of("edtf", "raw", "literal");
    private static final Pattern SEASON_NUMBER = Pattern.compile("(?:season-?)?0?(\\d{1,2})");
    /** Abbreviations, in several languages, which say that a source bears no date. */
    private static final Pattern UNDATED = Pattern.compile(
            "\\[?\\(?(?:n\\. ?d\\.?|nd|no date|undated|s\\. ?[ad]\\.?|s\\. ?f\\.?|o\\. ?d\\.?|o\\. ?J\\.?)\\)?]?",
            Pattern.CASE_INSENSITIVE);

    private static final String IN_NUMBERS = "Write { \"date-parts\": [[1923, 5, 11]] }, with no more than is known.";

    private CslDates() {}

    /**
     * The result of reading a date.
     *
     * @param date empty where the record has no date, or none that can be read
     * @param text the record's own words, which are shown instead of the date
     * @param fault what could not be read, with a pointer from the date's own node
     */
    public record CslDate(Optional<EdtfDate> date, Optional<String> text, Optional<RecordFault> fault) {
        private static final CslDate NONE = new CslDate(Optional.empty(), Optional.empty(), Optional.empty());

        static CslDate of(EdtfDate date) {
            return new CslDate(Optional.of(date), Optional.empty(), Optional.empty());
        }

        private CslDate shownAs(String words) {
            return new CslDate(date, Optional.of(words), fault);
        }

        private CslDate telling(RecordFault problem) {
            return new CslDate(date, text, Optional.of(problem));
        }
    }

    /** Reads a CSL date variable such as {@code issued}. */
    public static CslDate read(JsonNode node) {
        if (node.isString() || node.isIntegralNumber()) return ofText(node.asString(), "", "");
        CslDate numbers = ofParts(node);
        String literal = text(node, "literal");
        if (numbers.date().isPresent()) return isDate(literal) ? numbers : numbers.shownAs(literal);
        for (String field : TEXT_FIELDS) {
            String text = text(node, field);
            if (!text.isEmpty()) {
                CslDate read = ofText(text, "/" + field, field);
                return numbers.fault().map(read::telling).orElse(read);
            }
        }
        return numbers;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("").strip().replaceAll("\\s+", " ");
    }

    private static boolean isDate(String literal) {
        return literal.isEmpty() || WrittenDates.read(literal).isPresent();
    }

    private static CslDate ofText(String text, String pointer, String field) {
        String words = text.strip();
        if (words.isEmpty()) return CslDate.NONE;
        if (UNDATED.matcher(words).matches()) return CslDate.NONE.shownAs(words);
        Optional<EdtfDate> date = isEdtf(field) ? edtfOf(words) : Optional.empty();
        if (date.isEmpty()) date = WrittenDates.read(words);
        if (date.isPresent()) return CslDate.of(date.get());
        return CslDate.NONE.shownAs(words).telling(unread(words, pointer, field));
    }

    /** Whether a field is EDTF: a date that is a bare text is, too, in CSL 1.1. */
    private static boolean isEdtf(String field) {
        return field.isEmpty() || field.equals("edtf");
    }

    private static Optional<EdtfDate> edtfOf(String words) {
        try {
            return Optional.of(EdtfDate.parse(words));
        } catch (EdtfFormatException e) {
            return Optional.empty();
        }
    }

    private static RecordFault unread(String words, String pointer, String field) {
        if (field.equals("edtf")) {
            try {
                EdtfDate.parse(words);
            } catch (EdtfFormatException e) {
                return RecordFault.telling(pointer, e.reason() + " It is shown as it stands.", e.remedy());
            }
        }
        String reason = quoted(words) + " is shown as it stands, and not read as a date";
        if (WrittenDates.isAmbiguous(words)) {
            return RecordFault.telling(pointer, reason + ": it could mean two dates.", IN_NUMBERS);
        }
        return field.equals("literal")
                ? RecordFault.telling(
                        pointer, reason + ".", "Add the date in numbers beside it: \"date-parts\": [[1923, 5, 11]].")
                : RecordFault.telling(pointer, reason + ".", IN_NUMBERS);
    }

    private static CslDate ofParts(JsonNode node) {
        JsonNode ends = node.path("date-parts");
        Optional<RecordFault> bracket = missingBracket(ends);
        if (bracket.isPresent()) return CslDate.NONE.telling(bracket.get());
        if (ends.size() > 2) {
            return CslDate.NONE.telling(RecordFault.telling(
                    "",
                    "\"date-parts\" has " + ends.size() + " dates.",
                    "Write one date, or two for a stretch of time: [[1922], [1923]]."));
        }
        try {
            return withSeason(node, ends);
        } catch (EdtfFormatException e) {
            return CslDate.NONE.telling(RecordFault.telling("", e.reason(), IN_NUMBERS));
        }
    }

    /**
     * Finds a missing pair of brackets. CSL writes dates as lists within a list, and people who write a single date
     * often leave out the outer brackets or both.
     */
    private static Optional<RecordFault> missingBracket(JsonNode ends) {
        if (ends.isMissingNode() || ends.isNull()) return Optional.empty();
        if (ends.isArray() && ends.valueStream().allMatch(end -> end.isArray() || end.isNull())) {
            return Optional.empty();
        }
        boolean isOneDate = ends.isArray()
                && ends.size() <= MOST_PARTS
                && ends.valueStream().allMatch(JsonNode::isIntegralNumber);
        String example = isOneDate
                ? ends.valueStream().map(JsonNode::toString).collect(Collectors.joining(", ", "[[", "]]"))
                : "[[1923, 5, 11]]";
        return Optional.of(RecordFault.telling(
                "/date-parts", "the dates are not in two pairs of brackets.", "Write " + example + "."));
    }

    private static CslDate withSeason(JsonNode node, JsonNode ends) {
        List<String> dates = new ArrayList<>();
        for (JsonNode parts : ends) dates.add(edtf(parts));
        boolean isRange = dates.size() == 2;
        if (dates.stream().allMatch(""::equals)) return CslDate.NONE;
        JsonNode given = node.path("season");
        boolean hasRoom = !isRange && !dates.getFirst().substring(1).contains("-");
        boolean isAsked = hasRoom
                && !given.isMissingNode()
                && !given.isNull()
                && !text(node, "season").isEmpty();
        Optional<Integer> season = isAsked ? season(text(node, "season")) : Optional.empty();
        String qualifier = isAbout(node.path("circa")) ? "~" : "";
        String edtf = isRange
                ? end(dates.getFirst(), qualifier) + "/" + end(dates.getLast(), qualifier)
                : dates.getFirst() + season.map(number -> "-" + number).orElse("") + qualifier;
        CslDate date = CslDate.of(EdtfDate.parse(edtf));
        return isAsked && season.isEmpty()
                ? date.telling(RecordFault.telling(
                        "/season",
                        quoted(text(node, "season")) + " is no season that we know, and is left out.",
                        "Write 1 (spring), 2 (summer), 3 (autumn) or 4 (winter)."))
                : date;
    }

    private static String end(String edtf, String qualifier) {
        return edtf.isEmpty() ? ".." : edtf + qualifier;
    }

    /** One date in numbers as EDTF; empty where an end is open, which CSL writes as an empty list or as 0. */
    private static String edtf(JsonNode parts) {
        List<String> known = new ArrayList<>();
        for (JsonNode part : parts) {
            if (isFraction(part)) throw fault(parts, Rule.FORM, "a date is written in whole numbers");
            String text = number(part);
            if (text.isEmpty() || text.matches("0+")) break;
            known.add(text);
        }
        if (known.isEmpty()) return "";
        if (known.size() > MOST_PARTS) throw fault(parts, Rule.FORM, "a date has year, month and day");
        if (known.size() == 1 && !isNumber(known.getFirst())) {
            return WrittenDates.read(known.getFirst())
                    .orElseThrow(() -> fault(parts, Rule.FORM, "a date is written in numbers"))
                    .toString();
        }
        StringBuilder edtf = new StringBuilder(year(known.getFirst(), parts));
        if (known.size() > 1) edtf.append('-').append(month(known.get(1), parts));
        if (known.size() > 2) edtf.append('-').append(twoDigits(known.get(2)));
        return edtf.toString();
    }

    private static EdtfFormatException fault(JsonNode parts, Rule broken, String rule) {
        return new EdtfFormatException(parts.toString(), broken, rule, IN_NUMBERS);
    }

    /** CSL knows no year 0: its -1 is 1 BC, which EDTF writes 0000. */
    private static String year(String text, JsonNode parts) {
        if (!isNumber(text)) throw fault(parts, Rule.YEAR_DIGITS, "the year is no number");
        int year = Integer.parseInt(text);
        if (Math.abs(year) > LARGEST_YEAR) throw fault(parts, Rule.YEAR_DIGITS, "a year has four digits at most");
        return EdtfPoint.ofYear(year < 0 ? year + 1 : year).toString();
    }

    private static String month(String text, JsonNode parts) {
        if (!isNumber(text)) {
            return WrittenDates.monthOrSeason(text)
                    .map(number -> twoDigits(String.valueOf(number)))
                    .orElseThrow(() -> fault(parts, Rule.MONTH, quoted(text) + " is no month"));
        }
        int month = Integer.parseInt(text);
        boolean isSeason = month >= FIRST_SEASON_MONTH && month <= LAST_SEASON_MONTH;
        return twoDigits(String.valueOf(isSeason ? month - FIRST_SEASON_MONTH + EdtfPoint.SPRING : month));
    }

    /** A season as EDTF counts it, 21 to 24. */
    private static Optional<Integer> season(String text) {
        Matcher number = SEASON_NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return WrittenDates.monthOrSeason(text).filter(month -> month >= EdtfPoint.SPRING);
        }
        int season = Integer.parseInt(number.group(1));
        if (season >= 1 && season <= 4) return Optional.of(season + EdtfPoint.SPRING - 1);
        if (season >= FIRST_SEASON_MONTH && season <= LAST_SEASON_MONTH) {
            return Optional.of(season - FIRST_SEASON_MONTH + EdtfPoint.SPRING);
        }
        return Optional.of(season).filter(known -> known >= EdtfPoint.SPRING && known <= EdtfPoint.WINTER);
    }

    /** Whether {@code circa} is set: CSL allows true, 1 and any words except those that deny it. */
    private static boolean isAbout(JsonNode circa) {
        String text = circa.asString("").strip().toLowerCase(Locale.ROOT);
        return !text.isEmpty() && !List.of("false", "0", "no").contains(text);
    }

    /** A part of a date as text, since Zotero writes parts as numbers or as texts. */
    private static String number(JsonNode node) {
        if (node.isNumber()) return node.canConvertToInt() ? String.valueOf(node.asInt()) : node.toString();
        return node.asString("").strip();
    }

    /**
     * Whether a part is a fraction. Without this rule 1923.5 would be read as the text "1923.5", which means May 1923.
     */
    private static boolean isFraction(JsonNode node) {
        return node.isNumber() && !node.isIntegralNumber() && !node.canConvertToInt();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,9}");
    }

    private static String twoDigits(String text) {
        return text.length() == 1 ? "0" + text : text;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
