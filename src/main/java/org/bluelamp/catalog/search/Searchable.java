package org.bluelamp.catalog.search;

import java.util.List;
import org.bluelamp.catalog.model.Text;

/** Something that can be found, in the texts that a reader of a language sees. */
interface Searchable {
    /** The texts of a field; none where it has no such texts. */
    List<Text.Localized> texts(SearchField field, String language);
}
