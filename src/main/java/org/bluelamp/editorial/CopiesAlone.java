package org.bluelamp.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Source;

/**
 * Finds statements for which only copies at somebody else's stand. A copy may have been cut or changed; beside it the
 * original or another witness is needed.
 */
final class CopiesAlone {
    /** How editorial.md has a copy say where it stands: "INTERPOL (copy at docslib.org)". */
    private static final Pattern COPY_AT = Pattern.compile("(?i)\\bcopy (?:of [^)]*)?at\\b");

    private CopiesAlone() {}

    static List<Warning> check(Entry entry, Catalog catalog) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < entry.statements().size(); i++) {
            List<Source> sources = entry.statements().get(i).cites().stream()
                    .map(Entry.Cite::source)
                    .flatMap(id -> catalog.source(id).stream())
                    .distinct()
                    .toList();
            if (sources.isEmpty() || !sources.stream().allMatch(CopiesAlone::isCopy)) continue;
            warnings.add(LocatedText.warning(
                    entry,
                    Warning.Subject.COPY_ALONE,
                    "/statements/" + i,
                    "this rests on " + (sources.size() == 1 ? "a copy" : "copies") + " alone (\""
                            + String.join(
                                    "\", \"", sources.stream().map(Source::id).toList()) + "\").",
                    "Cite the original, or another witness beside it."));
        }
        return warnings;
    }

    private static boolean isCopy(Source source) {
        Optional<String> publisher = source.publisher();
        return publisher.isPresent() && COPY_AT.matcher(publisher.get()).find();
    }
}
