package org.bluelamp.editorial;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Source;

/**
 * Finds sources that are Wikipedia or repeat it. What anybody may change is no witness; what it names in its notes may
 * be one.
 */
final class Wikipedia {
    /** Sites that hold nothing but its articles. */
    private static final Pattern HOST =
            Pattern.compile("(?:^|\\.)(?:wikipedia\\.org|wikiwand\\.com|wiki\\.li|wikisum\\.wiki"
                    + "|hyperlinked\\.wiki|wikimili\\.com|piglix\\.com|wikizero\\.[a-z]+|wiki2\\.org|infogalactic\\.com|dbpedia\\.org"
                    + "|en-academic\\.com|academic\\.ru|alchetron\\.com|everybodywiki\\.com|kiddle\\.co|thereaderwiki\\.com"
                    + "|detailedpedia\\.com|justapedia\\.org|wikitia\\.com)$");

    private static final Pattern NAME = Pattern.compile("(?i)\\bWikipedia\\b");

    private Wikipedia() {}

    static Optional<Warning> check(LocatedSource located) {
        Source source = located.source();
        String host = source.address()
                .map(address -> String.valueOf(address.getHost()).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean isNamed = Stream.of(source.publisher(), source.containerTitle())
                .flatMap(Optional::stream)
                .anyMatch(name -> NAME.matcher(name).find());
        if (!isNamed && !HOST.matcher(host).find()) return Optional.empty();
        return Optional.of(located.warning(
                Warning.Subject.WIKIPEDIA,
                "",
                "\"" + source.id() + "\" is Wikipedia, or a copy of it.",
                "Cite what its notes name, once you have seen that."));
    }
}
