package org.bluelamp.catalog.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people type them into a reference manager, in English or in digits: {@code 11 May 1923}, {@code c.
 * 1923}, {@code Spring 1923}, {@code 1922–23}, {@code 44 BC}. EDTF is tried first. A text that could mean two days,
 * such as {@code 5/11/1923}, is not read.
 */
final class WrittenDates {
    private static final int LONGEST = 64;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Map<String, Integer> MONTHS = months();

    private static final String NAME = "(?<month>[a-z]{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{1,4})";
    /** A year without an era must have four digits; otherwise a day could be taken for a year. */
    private static final String FULL_YEAR = "(?<year>\\d{4})";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(DAY + " (?:of )?" + NAME + ",? " + FULL_YEAR),
            Pattern.compile(NAME + " " + DAY + ",? " + FULL_YEAR),
            Pattern.compile(NAME + ",? (?:of )?" + FULL_YEAR),
            Pattern.compile(FULL_YEAR + ",? " + NAME + "(?: " + DAY + ")?"));

    private static final Pattern YEAR_FIRST =
            Pattern.compile(FULL_YEAR + "([-/.])(?<number>\\d{1,2})(?:\\2(?<day>\\d{1,2}))?(?:[t ]\\d\\d:\\d\\d.*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(?<first>\\d{1,2})(?<sign>[-/.]))?(?<second>\\d{1,2})[-/.]" + FULL_YEAR);
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?<decade>\\d{3})0['’]?s");
    private static final Pattern YEAR_ALONE = Pattern.compile(FULL_YEAR);
    private static final Pattern WITH_ERA = Pattern.compile(
            "(?:(?:ad|a\\.d\\.) )?" + YEAR + "(?: (?<era>bc|bce|ad|ce|b\\.c\\.|b\\.c\\.e\\.|a\\.d\\.|c\\.e\\.))?");
    private static final Pattern ABOUT =
            Pattern.compile("(?:c\\.?|ca\\.?|circa|about|approx\\.?|approximately) ?(?=[^a-z])");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ");
    private static final List<Pattern> STRETCHES = List.of(
            Pattern.compile("(?<from>.+?) (?:[-–—]|to|until) (?<to>.+)"),
            Pattern.compile("(?<from>[^-–—/]+)[-–—/](?<to>[^-–—/]+)"),
            Pattern.compile("(?<from>[^–—]+)[–—](?<to>[^–—]+)"));
    /** {@code 1922-23} means autumn 1922 in EDTF, but a person who writes it means two years. */
    private static final Pattern YEARS_OR_SEASON = Pattern.compile("\\d{2}(?<begin>\\d{2})-(?<end>2[1-4])");

    private static final Pattern SHORT_END = Pattern.compile("\\d{2}");

    private WrittenDates() {}

    /** The date; empty if the words are no date or could mean two. */
    static Optional<EdtfDate> read(String words) {
        if (words.length() > LONGEST || isAmbiguous(words)) return Optional.empty();
        try {
            return Optional.of(EdtfDate.parse(words));
        } catch (EdtfFormatException e) {
            return readWords(words);
        }
    }

    /** Whether the words can mean two dates, because a day could be a month or a year could be a season. */
    static boolean isAmbiguous(String words) {
        Matcher years = YEARS_OR_SEASON.matcher(words.strip());
        if (years.matches()) return years.group("end").compareTo(years.group("begin")) > 0;
        Matcher matcher = YEAR_LAST.matcher(words.strip());
        return matcher.matches()
                && matcher.group("first") != null
                && dayAndMonth(matcher).isEmpty();
    }

    /** A month as 1 to 12, a season as 21 to 24, by its English name or the name's beginning. */
    static Optional<Integer> monthOrSeason(String name) {
        return Optional.ofNullable(
                MONTHS.get(name.strip().toLowerCase(Locale.ROOT).replace(".", "")));
    }

    private static Optional<EdtfDate> readWords(String words) {
        String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (plain.matches("\\[[^\\[\\]]*]|\\([^()]*\\)")) plain = plain.substring(1, plain.length() - 1);
        boolean isUncertain = plain.endsWith("?");
        if (isUncertain) plain = plain.substring(0, plain.length() - 1).strip();
        Matcher about = ABOUT.matcher(plain);
        boolean isAbout = about.lookingAt();
        if (isAbout) plain = plain.substring(about.end()).strip();
        String sign = qualifier(isAbout, isUncertain);
        String date = plain;
        return point(date)
                .map(point -> point + sign)
                .or(() -> stretch(date, sign))
                .flatMap(WrittenDates::parsed);
    }

    private static String qualifier(boolean isAbout, boolean isUncertain) {
        if (isAbout && isUncertain) return "%";
        if (isAbout) return "~";
        return isUncertain ? "?" : "";
    }

    private static Optional<EdtfDate> parsed(String edtf) {
        try {
            return Optional.of(EdtfDate.parse(edtf));
        } catch (EdtfFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> stretch(String words, String sign) {
        return STRETCHES.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .flatMap(matcher -> stretch(
                        matcher.group("from").strip(), matcher.group("to").strip(), sign)
                        .stream())
                .findFirst();
    }

    private static Optional<String> stretch(String from, String to, String sign) {
        boolean isShort =
                SHORT_END.matcher(to).matches() && YEAR_ALONE.matcher(from).matches();
        Optional<String> end = isShort ? Optional.of(from.substring(0, 2) + to) : point(to);
        // The year of "May–June 1923" and the month of "7–9 May 1923" stand once, at the end.
        Optional<String> start = point(from)
                .or(() -> yearOf(to).flatMap(year -> point(from + " " + year)))
                .or(() -> monthAndYearOf(to).flatMap(rest -> point(from + " " + rest)));
        return start.flatMap(first -> end.map(last -> first + sign + "/" + last + sign));
    }

    private static Optional<String> yearOf(String words) {
        Matcher matcher = Pattern.compile(".* (\\d{4})").matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> monthAndYearOf(String words) {
        Matcher matcher = Pattern.compile("\\d{1,2} (.*)").matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** One date as EDTF. It may still not exist in the calendar, such as 31 June. */
    private static Optional<String> point(String words) {
        String text = WEEKDAY.matcher(words).replaceFirst("");
        for (Pattern pattern : NAMED) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches() && MONTHS.containsKey(matcher.group("month"))) {
                String day = pattern.pattern().contains("<day>") ? matcher.group("day") : null;
                return Optional.of(edtf(matcher.group("year"), MONTHS.get(matcher.group("month")), day));
            }
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches() && Integer.parseInt(yearFirst.group("number")) <= MONTHS_OF_A_YEAR) {
            return Optional.of(
                    edtf(yearFirst.group("year"), Integer.parseInt(yearFirst.group("number")), yearFirst.group("day")));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast.group("first") == null
                    ? Optional.of(edtf(yearLast.group("year"), Integer.parseInt(yearLast.group("second")), null))
                    : dayAndMonth(yearLast);
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) return Optional.of(decade.group("decade") + "X");
        return year(text);
    }

    private static Optional<String> year(String text) {
        if (YEAR_ALONE.matcher(text).matches()) return Optional.of(text);
        Matcher withEra = WITH_ERA.matcher(text);
        if (!withEra.matches() || withEra.group("era") == null && !text.startsWith("a")) return Optional.empty();
        int year = Integer.parseInt(withEra.group("year"));
        boolean isBefore = withEra.group("era") != null && withEra.group("era").startsWith("b");
        return year == 0
                ? Optional.empty()
                : Optional.of(EdtfPoint.ofYear(isBefore ? 1 - year : year).toString());
    }

    /**
     * The date that {@code 23/5/1923}, {@code 5/23/1923} or {@code 5.11.1923} means; empty if day and month could be
     * exchanged.
     */
    private static Optional<String> dayAndMonth(Matcher yearLast) {
        int first = Integer.parseInt(yearLast.group("first"));
        int second = Integer.parseInt(yearLast.group("second"));
        // In every country that writes dates with points, the day comes first.
        boolean isDayFirst = first > MONTHS_OF_A_YEAR
                || first == second
                || yearLast.group("sign").equals(".");
        if (!isDayFirst && second <= MONTHS_OF_A_YEAR) return Optional.empty();
        int day = isDayFirst ? first : second;
        return Optional.of(edtf(yearLast.group("year"), isDayFirst ? second : first, String.valueOf(day)));
    }

    private static String edtf(String year, int month, String day) {
        String text = String.format(Locale.ROOT, "%s-%02d", year, month);
        return day == null ? text : text + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        List<String> seasons = List.of("spring", "summer", "autumn", "winter");
        for (int i = 0; i < seasons.size(); i++) months.put(seasons.get(i), EdtfPoint.SPRING + i);
        months.put("fall", EdtfPoint.SPRING + 2);
        return Map.copyOf(months);
    }
}
