package org.bluelamp.editorial;

import java.util.Optional;
import java.util.Set;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;

/** Asks of an entry about a law or a ruling that it cites the text itself, and not only what others say of it. */
final class TextOfLaw {
    private static final Set<String> KINDS = Set.of("law", "court-ruling");
    private static final Set<String> TYPES = Set.of("legislation", "bill", "treaty", "legal_case");

    private TextOfLaw() {}

    static Optional<Warning> check(Entry entry, Catalog catalog) {
        boolean isCited =
                Evidence.of(entry, catalog).sources().stream().anyMatch(source -> TYPES.contains(source.type()));
        if (isCited || !KINDS.contains(entry.kind())) return Optional.empty();
        return Optional.of(LocatedText.warning(
                entry,
                Warning.Subject.LAW_WITHOUT_TEXT,
                "",
                "no source is the text of the law or the ruling itself.",
                "Cite it from a court, a gazette or a parliament, as legislation, bill, treaty or legal_case."));
    }
}
