package org.bluelamp.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.model.Text;

/**
 * Something other than an entry that can be found: a story, a system, a number, a place.
 *
 * @param id unique in its group; of a country its code, of a place within one its name
 * @param country of a place, ISO 3166-1 alpha-2
 * @param texts what is searched of it; the first title is its own
 */
public record SearchSubject(SearchGroup group, String id, Optional<String> country, Map<SearchField, List<Text>> texts)
        implements Searchable {
    public SearchSubject {
        texts = Map.copyOf(texts);
    }

    public Text title() {
        return texts.get(SearchField.TITLE).getFirst();
    }

    @Override
    public List<Text.Localized> texts(SearchField field, String language) {
        return texts.getOrDefault(field, List.of()).stream()
                .map(text -> text.in(language))
                .toList();
    }
}
