package org.bluelamp.catalog.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Date phrases from a message file, {@code messages/dates[_LANGUAGE].properties}; a comment in the file explains its
 * keys.
 */
final class MessageDatePhrases implements DatePhrases {
    private static final String ENGLISH = "en";
    /** Languages for which there may be a file; phrases of all others are in English. */
    private static final List<String> LANGUAGES = List.of(ENGLISH, "fr", "es", "ar");

    private static final Map<String, MessageDatePhrases> BY_LANGUAGE = readAll();
    private static final String RANGE = "–";
    private static final int LAST_UNGROUPED_YEAR = 9999;

    private final Locale locale;
    private final Properties messages;

    MessageDatePhrases(Locale locale, Properties messages) {
        this.locale = locale;
        this.messages = messages;
    }

    static DatePhrases in(String language) {
        MessageDatePhrases exact = BY_LANGUAGE.get(language);
        if (exact != null) return exact;
        // The pseudo-language ar-XB is lengthened English, not Arabic.
        boolean pseudo = language.endsWith("-XB");
        String primary = pseudo ? ENGLISH : language.split("-", 2)[0];
        return BY_LANGUAGE.getOrDefault(primary, BY_LANGUAGE.get(ENGLISH));
    }

    private static Map<String, MessageDatePhrases> readAll() {
        Map<String, MessageDatePhrases> all = new HashMap<>();
        for (String language : LANGUAGES) {
            String suffix = language.equals(ENGLISH) ? "" : "_" + language;
            try (InputStream in =
                    MessageDatePhrases.class.getResourceAsStream("/messages/dates" + suffix + ".properties")) {
                if (in == null) continue;
                Properties messages = new Properties();
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                all.put(language, new MessageDatePhrases(Locale.forLanguageTag(language), messages));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }

    @Override
    public String language() {
        return locale.toLanguageTag();
    }

    @Override
    public String phrase(EdtfDate date) {
        if (!date.isInterval() || date.start().equals(date.end())) return phrase((EdtfPoint) date.start());
        if (date.start() instanceof EdtfPoint start) {
            if (date.end() instanceof EdtfPoint end) {
                return fill("between", "start", beginning(start, end), "end", phrase(end));
            }
            return withDate(date.end() == EdtfEnd.Absent.OPEN ? "since" : "endUnknown", start);
        }
        EdtfPoint end = (EdtfPoint) date.end();
        return withDate(date.start() == EdtfEnd.Absent.OPEN ? "until" : "startUnknown", end);
    }

    /**
     * The beginning of an interval without the year, or month and year, that its end says as well: "between 23 and 25 April
     * 2024". In full where either end is qualified or a language has no such phrase.
     */
    private String beginning(EdtfPoint start, EdtfPoint end) {
        boolean shared = isPlain(start)
                && isPlain(end)
                && start.year() == end.year()
                && sort(start).equals(sort(end));
        if (!shared) return phrase(start);
        boolean sameMonth = start.month() == end.month();
        String key = "start." + (start.day() < 1 ? "month" : sameMonth ? "day" : "dayOfMonth");
        if (!messages.containsKey(key)) return phrase(start);
        Month month = Month.of(start.month());
        String name = start.day() < 1 ? alone(month) : month.getDisplayName(TextStyle.FULL, locale);
        return fill(key, "day", number(start.day()), "month", name);
    }

    /** A month or a day of a year of four digits, with no doubt about it. */
    private static boolean isPlain(EdtfPoint point) {
        return point.qualifier() == EdtfPoint.Qualifier.NONE
                && point.unspecifiedYearDigits() == 0
                && point.month() >= 1
                && !point.isSeason()
                && point.day() != EdtfPoint.UNSPECIFIED
                && point.year() > LAST_YEAR_WITH_ERA;
    }

    private String withDate(String key, EdtfPoint point) {
        String exact = key + "." + sort(point);
        return fill(messages.containsKey(exact) ? exact : key, "date", phrase(point));
    }

    private String phrase(EdtfPoint point) {
        String date = unqualified(point);
        String key = switch (point.qualifier()) {
            case NONE -> null;
            case UNCERTAIN -> "possibly";
            case APPROXIMATE -> "about";
            case UNCERTAIN_AND_APPROXIMATE -> "possiblyAbout";
        };
        if (key == null) return date;
        String exact = key + "." + sort(point);
        return fill(messages.containsKey(exact) ? exact : key, "date", date);
    }

    private static String sort(EdtfPoint point) {
        if (point.unspecifiedYearDigits() > 0) return "decade";
        if (point.isSeason()) return "season";
        if (point.month() < 1) return "year";
        return point.day() < 1 ? "month" : "day";
    }

    private String unqualified(EdtfPoint point) {
        if (point.unspecifiedYearDigits() > 0) return decadeOrCentury(point);
        String year = year(point.year());
        if (point.month() == EdtfPoint.NONE) return year;
        boolean someDay = point.day() == EdtfPoint.UNSPECIFIED;
        if (point.month() == EdtfPoint.UNSPECIFIED) return fill(someDay ? "someDay.year" : "someMonth", "year", year);
        if (point.isSeason()) return fill("season." + point.month(), "year", year);
        Month month = Month.of(point.month());
        if (point.day() == EdtfPoint.NONE) return fill("month", "month", alone(month), "year", year);
        if (someDay) return fill("someDay.month", "month", alone(month), "year", year);
        String exact = "day." + point.day();
        return fill(
                messages.containsKey(exact) ? exact : "day",
                "day",
                number(point.day()),
                "month",
                month.getDisplayName(TextStyle.FULL, locale),
                "year",
                year);
    }

    private String alone(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private String decadeOrCentury(EdtfPoint point) {
        int first = point.firstYear();
        if (first <= LAST_YEAR_WITH_ERA) {
            return fill("between", "start", year(first), "end", year(point.lastYear()));
        }
        if (point.unspecifiedYearDigits() > 1) return fill("century", "year", number(first));
        return first % 100 == 0
                ? fill("decade.first", "from", number(first), "to", number(point.lastYear()))
                : fill("decade", "year", number(first));
    }

    @Override
    public String year(int year) {
        return fill(era(year), "year", number(counted(year)));
    }

    @Override
    public String years(int first, int last) {
        if (first == last) return year(first);
        if (!era(first).equals(era(last))) return year(first) + RANGE + year(last);
        return fill(era(first), "year", number(counted(first)) + RANGE + number(counted(last)));
    }

    /** The number of a year in the historical count, which has no year 0: backwards from 1 BC, forwards from AD 1. */
    private static long counted(int year) {
        return year > 0 ? year : 1L - year;
    }

    /**
     * The key of the phrase. Years of up to three digits could be read as a day or a count, so their phrase names the
     * era.
     */
    private static String era(int year) {
        if (year <= 0) return "year.bc";
        return year <= LAST_YEAR_WITH_ERA ? "year.early" : "year";
    }

    private String number(long number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(number > LAST_UNGROUPED_YEAR);
        return format.format(number);
    }

    private String fill(String key, String... namesAndValues) {
        String text = messages.getProperty(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }
}
