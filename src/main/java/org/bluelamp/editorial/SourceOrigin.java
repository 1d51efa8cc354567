package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bluelamp.catalog.model.Source;

/** Asks of each source who wrote it and when, or who has looked in vain and when. */
final class SourceOrigin {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|la|le|der|die|das|el) ");

    private SourceOrigin() {}

    static List<Warning> check(LocatedSource located) {
        Source source = located.source();
        List<Warning> warnings = new ArrayList<>();
        if (!isSigned(source)) {
            warnings.add(located.warning(
                    Warning.Subject.NO_AUTHOR,
                    "",
                    "\"" + source.id() + "\" does not say who wrote it.",
                    "Add author, or authority for a law or a ruling; \"unsigned\": true in custom if you saw its"
                            + " beginning and it names nobody."));
        }
        if (!isDated(source)) {
            warnings.add(located.warning(
                    Warning.Subject.NO_DATE,
                    "",
                    "\"" + source.id() + "\" has no date, and nothing says when it was seen.",
                    "Add issued, or else accessed, the day on which you saw it."));
        }
        if (repeatsItsContainer(source)) {
            warnings.add(located.warning(
                    Warning.Subject.REPEATED_PUBLISHER,
                    "/publisher",
                    "\"" + source.id() + "\" names " + source.publisher().orElse("") + " twice.",
                    "Leave publisher out."));
        }
        return warnings;
    }

    private static boolean isSigned(Source source) {
        return !source.authors().isEmpty()
                || source.isUnsigned()
                || !source.csl().path("authority").asString("").isBlank();
    }

    private static boolean isDated(Source source) {
        return source.issued().isPresent()
                || source.issuedWords().isPresent()
                || source.checked().isPresent()
                || !source.csl().path("accessed").isEmpty();
    }

    private static boolean repeatsItsContainer(Source source) {
        return source.publisher()
                        .map(SourceOrigin::bare)
                        .equals(source.containerTitle().map(SourceOrigin::bare))
                && source.publisher().isPresent();
    }

    /** A name without case, punctuation and article, since "Guardian" says no more than "The Guardian". */
    private static String bare(String name) {
        String words =
                NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }
}
