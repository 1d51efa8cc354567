package org.bluelamp.header;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;

/**
 * A link in the header of every page.
 *
 * @param path relative to the application
 * @param parts paths of pages that belong to it, but don't stand below its path
 * @param nameKey key of the message that names it
 * @param isRoute whether it is a view of the application; else it is a page without session
 * @param keepsView whether it understands the query, window and entry of the timeline
 * @param isOffered whether an exhibit has anything to show there
 */
record NavigationItem(
        String path,
        List<String> parts,
        String nameKey,
        boolean isRoute,
        boolean keepsView,
        Predicate<Catalog> isOffered,
        Function<Addresses, String> address) {
    /** In the order of the header. */
    private static final List<NavigationItem> ALL = List.of(
            new NavigationItem("", List.of(), "app.timeline", true, true, catalog -> true, Addresses::timeline),
            new NavigationItem(
                    Addresses.STORIES,
                    List.of(),
                    "app.stories",
                    true,
                    false,
                    catalog -> !catalog.stories().isEmpty(),
                    Addresses::stories),
            new NavigationItem(
                    Addresses.SYSTEMS,
                    List.of(),
                    "app.systems",
                    true,
                    false,
                    catalog -> !catalog.systems().isEmpty(),
                    Addresses::systems),
            new NavigationItem(
                    Addresses.STATISTICS,
                    List.of(Addresses.GLANCE),
                    "app.numbers",
                    true,
                    false,
                    catalog -> !catalog.series().isEmpty() || !catalog.maps().isEmpty(),
                    Addresses::statistics),
            new NavigationItem(
                    Addresses.LIST, List.of("entries"), "app.list", true, true, catalog -> true, Addresses::list),
            new NavigationItem(
                    "about", List.of("drawings"), "app.about", false, false, catalog -> true, Addresses::about));

    /** Those that an exhibit has something to show for, in the order of the header. */
    static List<NavigationItem> offered(Catalog catalog) {
        return ALL.stream().filter(item -> item.isOffered().test(catalog)).toList();
    }

    String address(Addresses addresses) {
        return address.apply(addresses);
    }

    /** The value of {@code aria-current} while a page is open: on the page itself, or on one that belongs to it. */
    Optional<String> mark(String open) {
        if (open.equals(path)) return Optional.of("page");
        boolean isBelow = !path.isEmpty() && open.startsWith(path + "/");
        return isBelow || parts.contains(open) ? Optional.of("true") : Optional.empty();
    }
}
