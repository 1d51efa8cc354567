package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/** The review of an editor: everything in sound data that is worth a second look. */
public final class EditorialReview {
    private static final List<WordRule> WORD_RULES = List.of(WordRule.fillerWords(), WordRule.americanSpellings());

    private EditorialReview() {}

    /** Every warning: entry by entry in time order, then the exhibit's own words, series, maps, systems, sources and
     * shares. None is left out for an exception; {@link ExceptionList} does that. */
    public static List<Warning> of(Catalog catalog) {
        RepeatedSentences repeated = new RepeatedSentences(catalog.entries());
        TurningPoints turningPoints = new TurningPoints(catalog.entries());
        List<Warning> warnings = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            warnings.addAll(words(LocatedText.of(entry)));
            FirstClaims.check(entry).ifPresent(warnings::add);
            LocatedText.statements(entry).forEach(text -> Numbers.check(text).ifPresent(warnings::add));
            warnings.addAll(repeated.in(entry));
            Evidence.of(entry, catalog).warning().ifPresent(warnings::add);
            TextOfLaw.check(entry, catalog).ifPresent(warnings::add);
            warnings.addAll(CopiesAlone.check(entry, catalog));
            warnings.addAll(turningPoints.check(entry));
        }
        warnings.addAll(words(LocatedText.of(catalog.exhibit())));
        catalog.about().ifPresent(about -> warnings.addAll(words(LocatedText.of(about))));
        catalog.series().forEach(series -> warnings.addAll(words(LocatedText.of(series))));
        catalog.maps().forEach(map -> warnings.addAll(words(LocatedText.of(map))));
        catalog.systems().forEach(system -> warnings.addAll(words(SystemTexts.of(system))));
        for (LocatedSource source : LocatedSource.of(catalog.sources())) {
            warnings.addAll(AddressRules.check(source));
            Wikipedia.check(source).ifPresent(warnings::add);
            warnings.addAll(SourceOrigin.check(source));
        }
        warnings.addAll(ExhibitShares.check(catalog));
        return List.copyOf(warnings);
    }

    private static List<Warning> words(List<LocatedText> texts) {
        return texts.stream()
                .flatMap(located -> Stream.of(
                                WORD_RULES.stream().flatMap(rule -> rule.check(located).stream()),
                                StraightMarks.check(located).stream(),
                                Accounts.check(located).stream())
                        .flatMap(found -> found))
                .toList();
    }
}
