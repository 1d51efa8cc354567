package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
import org.bluelamp.catalog.model.Text;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.html.Topic;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Makes the page for every request that cannot be answered. It says what is wrong, and links to similar addresses, a
 * search and the main pages. It repeats nothing of the request, so nothing can be injected into it.
 */
final class FailurePage extends PageMaker {
    FailurePage(PageRequest asked, Assets assets) {
        super(asked, assets);
    }

    /** A page of the exhibit that someone may have meant. */
    private record Target(Text name, String address) {}

    /**
     * The page for a status.
     *
     * @param path that was asked for, within the site; may be anything
     */
    Representation of(HttpStatusCode status, String path) {
        String key = key(status);
        page.title(writer.messages().get(key)).head(Html.meta("robots", "noindex"));
        Element message = HtmlWriter.element("div", "bl-page-message")
                .appendChild(
                        writer.message("h1", "bl-page-message-title", key),
                        writer.message("p", "bl-page-message-text", key + ".reason"));
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            List<Target> near = near(path);
            if (!near.isEmpty()) {
                message.appendChild(writer.message("p", "bl-page-message-text", "page.nearest"), list(near));
            }
        }
        message.appendChild(page.search(""), ways());
        page.main(message);
        return page.print();
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 404, 410 -> "page.failure.missing";
            case 405, 501 -> "page.failure.method";
            case 403 -> "page.failure.forbidden";
            case 413, 414, 431 -> "page.failure.too-long";
            case 503 -> "page.failure.busy";
            default -> status.is5xxServerError() ? "page.failure.fault" : "page.failure.unreadable";
        };
    }

    private List<Target> near(String path) {
        String[] parts = path.replaceFirst("^/+", "").split("/", 2);
        String id = parts.length > 1 ? parts[1] : parts[0];
        Map<String, Target> known = switch (parts.length > 1 ? parts[0] : "") {
            case "entry" -> entries();
            case "stories" -> stories();
            case "systems" -> systems();
            case "numbers" -> numbers();
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
                        .appendChild(writer.text("a", "bl-page-message-link", target.name())
                                .setAttribute("href", target.address())))
                .forEach(list::appendChild);
        return list;
    }

    /** The views of the application and the parts of the exhibit. */
    private Element ways() {
        Element ways = page.labelled(HtmlWriter.element("nav", "bl-page-ways"), "page.ways");
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
        return writer.message("a", "bl-page-way", key).setAttribute("href", address);
    }
}
