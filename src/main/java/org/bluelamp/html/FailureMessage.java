package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.NearMatches;

/**
 * What is said in place of a page that cannot be shown: what is wrong, similar addresses, a search and the main pages.
 * It repeats nothing of what was asked for, so nothing can be injected into it.
 */
public final class FailureMessage {
    private final Catalog catalog;
    private final HtmlWriter writer;
    private final Addresses addresses;

    /** @param writer in the page's language */
    public FailureMessage(Catalog catalog, HtmlWriter writer, Addresses addresses) {
        this.catalog = catalog;
        this.writer = writer;
        this.addresses = addresses;
    }

    /** A page of the exhibit that someone may have meant. */
    private record Target(Text name, String address) {}

    /** @param key of the message that says what is wrong; with {@code .reason} behind it, why */
    public Element of(String key) {
        return message(key).appendChild(search(), ways());
    }

    /**
     * There is nothing at an address.
     *
     * @param path that was asked for, within the site; may be anything
     */
    public Element missing(String path) {
        Element message = message("page.failure.missing");
        List<Target> near = near(path);
        if (!near.isEmpty()) {
            message.appendChild(writer.message("p", "bl-page-message-text", "page.nearest"), list(near));
        }
        return message.appendChild(search(), ways());
    }

    private Element message(String key) {
        return HtmlWriter.element("div", "bl-page-message")
                .appendChild(
                        writer.message("h1", "bl-page-message-title", key),
                        writer.message("p", "bl-page-message-text", key + ".reason"));
    }

    private Element search() {
        return new PlainSearch(writer, addresses).form("");
    }

    private List<Target> near(String path) {
        String[] parts = path.replaceFirst("^/+", "").split("/", 2);
        String id = parts.length > 1 ? parts[1] : parts[0];
        Map<String, Target> known = switch (parts.length > 1 ? parts[0] : "") {
            case "entry" -> entries();
            case Addresses.STORIES -> stories();
            case Addresses.SYSTEMS -> systems();
            case Addresses.STATISTICS -> numbers();
            case "era", "theme" -> topics();
            case "" -> all();
            default -> Map.of();
        };
        return NearMatches.near(id, known.keySet()).stream().map(known::get).toList();
    }

    /** All pages by their ids, for an address that consists of an id alone. */
    private Map<String, Target> all() {
        Map<String, Target> all = new LinkedHashMap<>(entries());
        Stream.of(topics(), numbers(), systems(), stories()).forEach(all::putAll);
        return all;
    }

    private Map<String, Target> entries() {
        return targets(catalog.entries().stream(), Entry::id, Entry::title, addresses::entry);
    }

    private Map<String, Target> stories() {
        return targets(catalog.stories().stream(), Story::id, Story::title, addresses::story);
    }

    private Map<String, Target> systems() {
        return targets(catalog.systems().stream(), SystemTour::id, SystemTour::title, addresses::system);
    }

    private Map<String, Target> numbers() {
        Stream<Statistic> numbers = Stream.concat(catalog.maps().stream(), catalog.series().stream());
        return targets(numbers, Statistic::id, Statistic::title, addresses::statistic);
    }

    private Map<String, Target> topics() {
        Exhibit exhibit = catalog.exhibit();
        Map<String, Topic> topics = Stream.concat(
                        exhibit.eras().stream().map(era -> Topic.of(era, catalog)),
                        exhibit.themes().stream().map(theme -> Topic.of(theme, catalog)))
                .collect(Collectors.toMap(Topic::id, topic -> topic, (era, theme) -> era, LinkedHashMap::new));
        return targets(
                topics.values().stream(),
                Topic::id,
                Topic::name,
                id -> topics.get(id).page(addresses));
    }

    private static <T> Map<String, Target> targets(
            Stream<T> all, Function<T, String> id, Function<T, Text> name, UnaryOperator<String> address) {
        Map<String, Target> targets = new LinkedHashMap<>();
        all.forEach(each -> targets.put(id.apply(each), new Target(name.apply(each), address.apply(id.apply(each)))));
        return targets;
    }

    private Element list(Collection<Target> targets) {
        Element list = HtmlWriter.element("ul", "bl-page-message-links bl-page-nearest");
        targets.stream()
                .map(target -> new Element("li")
                        .appendChild(lead(writer.text("a", "bl-page-message-link", target.name()), target.address())))
                .forEach(list::appendChild);
        return list;
    }

    /** The views of the application and the parts of the exhibit. */
    private Element ways() {
        Element ways = HtmlWriter.element("nav", "bl-page-ways")
                .setAttribute("aria-label", writer.messages().get("page.ways"));
        ways.appendChild(way(addresses.timeline(), "app.timeline"));
        if (!catalog.stories().isEmpty()) ways.appendChild(way(addresses.stories(), "app.stories"));
        if (!catalog.systems().isEmpty()) ways.appendChild(way(addresses.systems(), "app.systems"));
        if (!catalog.series().isEmpty() || !catalog.maps().isEmpty()) {
            ways.appendChild(way(addresses.statistics(), "app.numbers"));
        }
        return ways.appendChild(
                way(addresses.list(), "app.list"),
                way(addresses.entries(), "page.entries"),
                way(addresses.about(), "app.about"));
    }

    private Element way(String address, String key) {
        return lead(writer.message("a", "bl-page-way", key), address);
    }

    /** Not all of these pages belong to the application, whose router would look for them in vain. */
    private static Element lead(Element link, String address) {
        return link.setAttribute("href", address).setAttribute("router-ignore", true);
    }
}
