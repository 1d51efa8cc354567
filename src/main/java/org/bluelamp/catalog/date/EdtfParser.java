package org.bluelamp.catalog.date;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluelamp.catalog.date.EdtfFormatException.Rule;
import org.bluelamp.catalog.date.EdtfPoint.Qualifier;

/** Reads EDTF, levels 0 and 1 without times of day, and says of anything else which rule it breaks. */
final class EdtfParser {
    /**
     * The longest interval that is valid has 27 characters; somewhat longer texts are read, too, so that the message
     * can name the rule they break.
     */
    private static final int LONGEST = 64;
    /** A year has at most so many digits, since {@link java.time.LocalDate} has no later days. */
    private static final int MOST_YEAR_DIGITS = 9;

    private static final Pattern POINT =
            Pattern.compile("(?<year>Y-?\\d+|-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)(-(?<month>\\d\\d|XX))?(-(?<day>\\d\\d|XX))?"
                    + "(?<qualifier>[?~%]?)");
    private static final String FORMS = "Write 1923, 1923-09 or 1923-09-07, with ~ behind it for \"about\".";

    private final String value;

    private EdtfParser(String value) {
        this.value = value;
    }

    static EdtfDate parse(String value) {
        return new EdtfParser(value).date();
    }

    private EdtfDate date() {
        if (value.isBlank()) throw fault(Rule.EMPTY, "it is empty", FORMS);
        if (value.length() > LONGEST) throw fault(Rule.TOO_LONG, "it is longer than " + LONGEST + " characters", FORMS);
        if (value.chars().anyMatch(Character::isWhitespace)) throw fault(Rule.SPACE, "it has a space in it", FORMS);
        int stroke = value.indexOf('/');
        return stroke < 0
                ? new EdtfDate(point(value), null)
                : interval(value.substring(0, stroke), value.substring(stroke + 1));
    }

    private EdtfDate interval(String startText, String endText) {
        if (endText.indexOf('/') >= 0)
            throw fault(Rule.STROKES, "an interval has one stroke", "Write 1922-10/1923-04.");
        EdtfEnd start = end(startText);
        EdtfEnd end = end(endText);
        if (start instanceof EdtfEnd.Absent && end instanceof EdtfEnd.Absent) {
            throw fault(
                    Rule.NO_DATE, "an interval needs a date on one side at least", "Write 2019/.. for \"since 2019\".");
        }
        if (start.earliestDay() > end.latestDay()) {
            throw fault(
                    Rule.REVERSED, "the interval ends before it begins", "Write " + endText + "/" + startText + ".");
        }
        return new EdtfDate(start, end);
    }

    private EdtfEnd end(String text) {
        return switch (text) {
            case "" -> EdtfEnd.Absent.UNKNOWN;
            case ".." -> EdtfEnd.Absent.OPEN;
            default -> point(text);
        };
    }

    private EdtfPoint point(String text) {
        Matcher matcher = POINT.matcher(text);
        if (!matcher.matches()) throw noForm(text);
        String yearText = matcher.group("year");
        int unspecified = (int) yearText.chars().filter(digit -> digit == 'X').count();
        int year = year(yearText);
        String monthText = matcher.group("month");
        String dayText = matcher.group("day");
        boolean plainYear = unspecified == 0 && !yearText.startsWith("Y");
        if (monthText != null && !plainYear) {
            throw fault(
                    Rule.MONTH_OF_YEAR,
                    "only a year of four known digits can have a month",
                    "Write " + yearText + " alone.");
        }
        int month = part(monthText);
        int day = part(dayText);
        if (monthText != null) checkMonth(month, dayText, yearText);
        if (dayText != null) checkDay(year, month, day);
        return new EdtfPoint(year, unspecified, month, day, Qualifier.of(matcher.group("qualifier")));
    }

    private int year(String text) {
        if (text.startsWith("Y")) return longYear(text.substring(1));
        int year = Integer.parseInt(text.replace('X', '0'));
        if (year == 0 && text.startsWith("-"))
            throw fault(Rule.MINUS_ZERO, "there is no year minus zero", "Write 0000 for 1 BC.");
        return year;
    }

    private int longYear(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        if (digits.length() > MOST_YEAR_DIGITS) {
            throw fault(
                    Rule.YEAR_DIGITS, "a year has at most " + MOST_YEAR_DIGITS + " digits", "Choose a nearer year.");
        }
        if (digits.length() < 5 || digits.startsWith("0")) {
            throw fault(
                    Rule.YEAR_DIGITS,
                    "Y stands before years of five digits or more",
                    "Write years of four digits without Y.");
        }
        return Integer.parseInt(text);
    }

    private static int part(String text) {
        if (text == null) return EdtfPoint.NONE;
        return text.equals("XX") ? EdtfPoint.UNSPECIFIED : Integer.parseInt(text);
    }

    private void checkMonth(int month, String day, String year) {
        if (month == EdtfPoint.UNSPECIFIED) {
            if (day != null && !day.equals("XX")) {
                throw fault(
                        Rule.DAY_OF_MONTH,
                        "a day needs its month",
                        "Write " + year + "-XX-XX for \"a day in " + year + "\".");
            }
        } else if (month >= EdtfPoint.SPRING && month <= EdtfPoint.WINTER) {
            if (day != null)
                throw fault(Rule.DAY_OF_SEASON, "a season has no days", "Write " + year + "-" + month + " alone.");
        } else if (month < 1 || month > 12) {
            throw fault(
                    Rule.MONTH,
                    "there is no month " + String.format(Locale.ROOT, "%02d", month),
                    "Months are 01 to 12; seasons 21 (spring) to 24 (winter).");
        }
    }

    private void checkDay(int year, int month, int day) {
        if (day == EdtfPoint.UNSPECIFIED) return;
        YearMonth yearMonth = YearMonth.of(year, month);
        if (!yearMonth.isValidDay(day)) {
            String name = yearMonth.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw fault(
                    Rule.DAY,
                    name + " " + year + " has days 1 to " + yearMonth.lengthOfMonth(),
                    "Correct the day, or leave it out if it is not known.");
        }
    }

    private EdtfFormatException noForm(String text) {
        if (text.matches(".*(\\?~|~\\?)"))
            return fault(Rule.FORM, "uncertain and approximate is one sign", "Write % at the end.");
        if (text.matches(".*\\dT\\d.*"))
            return fault(Rule.FORM, "a date here has no time of day", "Leave out T and the time.");
        if (text.matches(".*[\\[{].*"))
            return fault(Rule.FORM, "sets are EDTF level 2", "Write an interval, 1922/1923.");
        if (text.matches("-?\\d{5,}.*"))
            return fault(Rule.YEAR_DIGITS, "years over four digits begin with Y", "Write Y" + text + ".");
        return fault(Rule.FORM, "a date is written year, month, day, with hyphens and leading zeros", FORMS);
    }

    private EdtfFormatException fault(Rule broken, String rule, String remedy) {
        return new EdtfFormatException(value, broken, rule, remedy);
    }
}
