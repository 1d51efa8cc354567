package org.bluelamp.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.cite.LinkedData;
import org.bluelamp.cite.ReadableJson;

/** Entries as the same linked data that their pages carry, in one graph. */
final class EntriesJsonLd {
    private EntriesJsonLd() {}

    static ExportedFile of(Selection selection) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put(
                "@graph",
                selection.entries().stream()
                        .map(entry -> article(selection, entry))
                        .toList());
        return ExportedFile.of(
                ReadableJson.of(document),
                ExportedFile.entries(selection.entries().size()),
                selection.base().isPresent()
                        ? List.of()
                        : List.of("Addresses are left out; --base says where the exhibit stands."));
    }

    private static Map<String, Object> article(Selection selection, Entry entry) {
        Map<String, Object> article = LinkedData.of(selection.works(), entry);
        article.remove("@context");
        if (selection.base().isEmpty()) {
            // Without a base they would be paths, which nobody can follow.
            List.of("@id", "url", "image", "isPartOf").forEach(article::remove);
        }
        return article;
    }
}
