package org.bluelamp.publish.kiosk;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.KioskSettings;
import org.bluelamp.html.InlineText;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.text.Direction;
import org.bluelamp.text.Messages;

/**
 * {@code kiosk.json}: the settings of the kiosk as its page needs them, the pictures of its loop, and its words in one
 * language.
 *
 * @param program its version, which staff are told
 * @param lang of the exhibit's documents; empty for the exhibit's first language, which their addresses don't name
 * @param title of the exhibit
 * @param first year of the exhibit's time, in words
 * @param idle in seconds, as all times here
 * @param loop pictures in their order
 * @param tours stories to choose from
 * @param open hours; empty for always
 * @param zone name in the IANA database; empty for that of the browser
 * @param messages words of the page and of the exhibit in it, by key
 */
record KioskDocument(
        String version,
        String program,
        String language,
        String direction,
        Optional<String> lang,
        String title,
        String first,
        int idle,
        int countdown,
        int seconds,
        String palette,
        List<Hours> open,
        Optional<String> zone,
        double volume,
        Optional<String> address,
        Optional<Double> scan,
        boolean spoken,
        List<Language> languages,
        List<LoopScenes.Scene> loop,
        List<Tours.Tour> tours,
        Map<String, String> messages) {
    /** What is said by the page itself, and by the elements of the exhibit. */
    private static final List<String> WORDS = List.of("entry-panel.", "kiosk.", "shell.", "story.");

    /**
     * Hours on some days of the week.
     *
     * @param days by ISO 8601: Monday is 1
     * @param from minute of the day
     * @param to minute of the day
     */
    record Hours(List<Integer> days, int from, int to) {
        static Hours of(KioskSettings.OpeningHours hours) {
            return new Hours(
                    hours.days().stream().map(DayOfWeek::getValue).sorted().toList(),
                    hours.fromMinute(),
                    hours.toMinute());
        }
    }

    /**
     * A language that is offered.
     *
     * @param tag by BCP 47
     * @param name in the language itself
     * @param document address of this document in it
     */
    record Language(String tag, String name, String direction, String document) {}

    static KioskDocument of(PageRequest asked) {
        Catalog catalog = asked.catalog();
        String language = asked.language();
        KioskSettings settings = catalog.kiosk();
        EdtfDate span = catalog.exhibit().span();
        return new KioskDocument(
                catalog.version(),
                release(),
                language,
                Direction.of(language).attribute(),
                Optional.of(language)
                        .filter(tag -> !tag.equals(catalog.exhibit().languages().getFirst())),
                InlineText.plain(catalog.exhibit().title(), language),
                DatePhrases.in(language)
                        .phrase(
                                span.firstYear().isPresent()
                                        ? EdtfDate.ofYear(span.firstYear().getAsInt())
                                        : span),
                settings.idleSeconds(),
                settings.countdownSeconds(),
                settings.loop().seconds(),
                settings.palette().name().toLowerCase(Locale.ROOT),
                settings.hours().stream().map(Hours::of).toList(),
                settings.zone().map(ZoneId::getId),
                settings.volume(),
                settings.address(),
                settings.scanSeconds(),
                settings.isSpoken(),
                languages(asked).stream().map(tag -> language(asked, tag)).toList(),
                new LoopScenes(catalog, language, asked.site()).all(),
                new Tours(catalog, language, asked.site()).all(),
                words(language));
    }

    private static String release() {
        String release = KioskDocument.class.getPackage().getImplementationVersion();
        return release == null ? "unreleased" : release;
    }

    /** The languages that the kiosk offers, the first is that of a new visitor. */
    static List<String> languages(PageRequest asked) {
        List<String> chosen = asked.catalog().kiosk().languages();
        return chosen.isEmpty() ? asked.languages() : chosen;
    }

    private static Language language(PageRequest asked, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Language(
                tag, name(locale), Direction.of(tag).attribute(), new DocumentAddresses(asked.catalog(), tag).kiosk());
    }

    /** As a heading begins, because a button with it does, too. */
    private static String name(Locale locale) {
        String name = locale.getDisplayName(locale);
        int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }

    private static Map<String, String> words(String language) {
        Map<String, String> words = new TreeMap<>();
        Stream.of(WORDS)
                .flatMap(List::stream)
                .forEach(prefix ->
                        Messages.in(language).withPrefix(prefix).forEach((key, word) -> words.put(prefix + key, word)));
        return words;
    }
}
