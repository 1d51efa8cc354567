package org.bluelamp.export;

import java.util.List;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.date.DatePhrases;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.html.InlineText;

/**
 * What is exported, in one language.
 *
 * @param entries in time order
 * @param base address of the exhibit, without a slash at its end; without it, addresses are left out
 */
public record Selection(Catalog catalog, List<Entry> entries, String language, Optional<String> base) {
    /** The parts of the exhibit as works; their addresses are whole where there is a base. */
    public CitedWorks works() {
        return new CitedWorks(catalog, new Addresses("/", catalog.exhibit(), language), base.orElse(""));
    }

    Optional<String> address(Entry entry) {
        return base.map(start -> start + works().addresses().entry(entry.id()));
    }

    public String plain(Text text) {
        return InlineText.plain(text, language);
    }

    public DatePhrases phrases() {
        return DatePhrases.in(language);
    }

    String themeName(String id) {
        return catalog.exhibit().theme(id).map(theme -> plain(theme.name())).orElse(id);
    }

    /** What the exhibit says of itself. */
    public String exhibitName() {
        return works().exhibitName();
    }
}
