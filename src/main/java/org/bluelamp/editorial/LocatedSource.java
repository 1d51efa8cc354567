package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bluelamp.catalog.model.Source;

/**
 * A source at its place in {@code sources.json}.
 *
 * @param index among the sources that the catalogue holds
 */
record LocatedSource(int index, Source source) {
    private static final String FILE = "sources.json";

    static List<LocatedSource> of(Collection<Source> sources) {
        List<LocatedSource> located = new ArrayList<>();
        for (Source source : sources) located.add(new LocatedSource(located.size(), source));
        return located;
    }

    /** @param pointer from the source's own root */
    Warning warning(Warning.Subject subject, String pointer, String reason, String remedy) {
        return new Warning(subject, source.id(), FILE, "/" + index + pointer, reason, remedy);
    }
}
