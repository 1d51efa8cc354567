package org.bluelamp.html;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Areas;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.model.Text.Localized;
import org.bluelamp.text.CountryNames;

/** What the areas of a map are called in one language. */
public final class AreaNames {
    private final String language;
    private final CountryNames countries;

    /** @param language BCP 47 tag */
    public AreaNames(String language) {
        this.language = language;
        this.countries = CountryNames.in(language);
    }

    /** The name of an area of today by its code; states of the United States have theirs in English alone. */
    public Localized area(String code) {
        Optional<Localized> state = Areas.stateName(code).map(name -> new Localized(Text.FALLBACK_LANGUAGE, name));
        return state.orElseGet(() -> new Localized(countries.language(), countries.name(code)));
    }

    /** The name of what a value is about: its own, or that of its areas. */
    public Localized name(AreaMap.Value value) {
        if (value.name().isPresent()) return value.name().get().in(language);
        if (value.areas().size() == 1) return area(value.areas().getFirst());
        String names = value.areas().stream().map(code -> area(code).text()).collect(Collectors.joining(", "));
        return new Localized(countries.language(), names);
    }
}
