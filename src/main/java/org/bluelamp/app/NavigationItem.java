package org.bluelamp.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bluelamp.catalog.Catalog;

/**
 * A link in the header of every page to one of the views.
 *
 * @param path relative to the application
 * @param nameKey key of the message that names the view
 * @param isRoute whether it is a view of the application; else it is a page without session
 * @param keepsView whether the view understands the query, window and entry of the timeline
 * @param isOffered whether an exhibit has anything to show there
 */
record NavigationItem(String path, String nameKey, boolean isRoute, boolean keepsView, Predicate<Catalog> isOffered) {
    /** In the order of the header. */
    static final List<NavigationItem> ALL = List.of(
            new NavigationItem("", "app.timeline", true, true, catalog -> true),
            new NavigationItem(
                    "stories",
                    "app.stories",
                    true,
                    false,
                    catalog -> !catalog.stories().isEmpty()),
            new NavigationItem(
                    "numbers",
                    "app.numbers",
                    true,
                    false,
                    catalog -> !catalog.series().isEmpty() || !catalog.maps().isEmpty()),
            new NavigationItem("list", "app.list", true, true, catalog -> true),
            new NavigationItem("about", "app.about", false, false, catalog -> true));

    /** The value of {@code aria-current} while a page is open: on the view itself, or on a page below it. */
    Optional<String> mark(String open) {
        if (open.equals(path)) {
            return Optional.of("page");
        }
        return !path.isEmpty() && open.startsWith(path + "/") ? Optional.of("true") : Optional.empty();
    }
}
