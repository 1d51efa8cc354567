package org.bluelamp.stories;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.date.EdtfDate;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Story;

/**
 * Addresses within the application, relative to it, in one language.
 *
 * @param language left out of the addresses where it is the exhibit's first
 */
record StoryAddress(Exhibit exhibit, String language) {
    static final String STORIES = "stories";
    static final String NUMBERS = "numbers";
    /** The value of {@code step} after the last one. */
    static final String END = "end";

    String stories() {
        return STORIES + query(Map.of());
    }

    String story(Story story) {
        return STORIES + "/" + story.id() + query(Map.of());
    }

    String number(String series) {
        return NUMBERS + "/" + series + query(Map.of());
    }

    /** The timeline over a stretch of time, with an entry open. */
    String timeline(EdtfDate window, Optional<String> entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        window.startDate().ifPresent(date -> parameters.put("from", date.toString()));
        window.endDate().ifPresent(date -> parameters.put("to", date.toString()));
        entry.ifPresent(id -> parameters.put("entry", id));
        return "." + query(parameters);
    }

    /** The timeline with an entry open. */
    String entry(String id) {
        return "." + query(Map.of("entry", id));
    }

    /** The timeline with the thread of an entry. */
    String thread(String entry) {
        return "." + query(Map.of("entry", entry, "thread", entry));
    }

    private String query(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (!exhibit.languages().getFirst().equals(language)) {
            all.put("lang", language);
        }
        return all.isEmpty() ? "" : "?" + QueryParameters.simple(all).getQueryString();
    }
}
