package org.bluelamp.publish.embed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.address.ViewParameters;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.publish.card.Cards;
import org.bluelamp.publish.http.PageRequest;
import org.springframework.web.util.UriUtils;

/**
 * Reads an address that a host wants to embed: whether it is a page of this exhibit, and what it shows. The address may be
 * anything. Pages that are no view of their own, such as that of an era or the galleries, show the timeline, narrowed where
 * the page is.
 */
final class OembedAddress {
    private static final String EMBED = "embed";
    private static final String LANGUAGE = "lang";

    /** What only an embed has. */
    private static final Set<String> OF_EMBEDS = Set.of("palette", "keys");

    /** Pages of the exhibit as a whole, beside the views. */
    private static final Set<String> OTHER_PAGES = Set.of(
            "entries",
            "about",
            "corrections",
            "drawings",
            "licences",
            Addresses.GLANCE,
            Addresses.STORIES,
            Addresses.STATISTICS,
            Addresses.SYSTEMS);

    /** Below {@code /embed}, before a version and the path of a view. */
    private static final String VERSIONS = "v";

    private final PageRequest asked;
    private final Catalog catalog;
    private final Predicate<String> isKept;

    /** @param isKept whether a version is kept, so that embeds of it may be handed out */
    OembedAddress(PageRequest asked, Predicate<String> isKept) {
        this.asked = asked;
        this.catalog = asked.catalog();
        this.isKept = isKept;
    }

    /** What the address shows; empty where it is not ours or shows nothing. */
    Optional<OembedTarget> find(String address) {
        if (address.length() > ViewParameters.LONGEST_ADDRESS) return Optional.empty();
        try {
            URI uri = new URI(address);
            return isOurs(uri) ? target(segments(uri), parameters(uri)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** By either scheme, since a proxy may speak https for us; under the public address or that of the request. */
    private boolean isOurs(URI uri) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawPath() == null) return false;
        return Stream.of(asked.site().origin(), asked.request().getRequestURL().toString())
                .map(URI::create)
                .filter(ours -> ours.getHost() != null)
                .anyMatch(ours -> ours.getHost().equalsIgnoreCase(uri.getHost()) && port(ours) == port(uri));
    }

    /** The port beside the scheme's own; -1 for that of the scheme, and for a scheme that is none of the web's. */
    private static int port(URI uri) {
        int own = switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
            case "http" -> 80;
            case "https" -> 443;
            default -> throw new IllegalArgumentException("not of the web");
        };
        return uri.getPort() == own ? -1 : uri.getPort();
    }

    /** The path within the application, without a slash at its end. */
    private List<String> segments(URI uri) {
        String path = uri.getRawPath();
        String context = asked.site().path();
        if (!path.startsWith(context + "/") && !path.equals(context)) throw new IllegalArgumentException("not ours");
        String own = path.substring(context.length()).replaceFirst("^/", "").replaceFirst("/$", "");
        return Arrays.stream(own.split("/", -1)).map(OembedAddress::decoded).toList();
    }

    private Map<String, List<String>> parameters(URI uri) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String query = uri.getRawQuery();
        if (query == null) return parameters;
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) continue;
            String name = decoded(pair.substring(0, equals));
            String value = decoded(pair.substring(equals + 1).replace('+', ' '));
            if (!value.isEmpty())
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }

    private Optional<OembedTarget> target(List<String> path, Map<String, List<String>> parameters) {
        String first = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        if (first.equals(EMBED)) {
            boolean isVersion = rest.size() > 1 && rest.getFirst().equals(VERSIONS);
            if (!isVersion) return embedded(rest, parameters);
            String version = rest.get(1);
            return embedded(rest.subList(2, rest.size()), parameters)
                    .filter(found -> isKept.test(version))
                    .map(found -> found.inVersion(version));
        }
        Optional<OembedTarget> shown = EmbedView.ofFull(first).flatMap(known -> view(known, rest, parameters));
        return shown.or(() -> page(path, parameters));
    }

    /** @param path what follows in the path: nothing, or the view and its id */
    private Optional<OembedTarget> embedded(List<String> path, Map<String, List<String>> parameters) {
        String view = path.isEmpty() ? "" : path.getFirst();
        return EmbedView.of(view).flatMap(known -> view(known, tail(path), parameters));
    }

    /** @param rest what follows in the path: nothing, or the id */
    private Optional<OembedTarget> view(EmbedView view, List<String> rest, Map<String, List<String>> parameters) {
        Cards cards = new Cards(catalog, catalog.exhibit().languages().getFirst());
        boolean exists = view.subject()
                .map(kind -> rest.size() == 1 && cards.of(kind, rest.getFirst()).isPresent())
                .orElseGet(rest::isEmpty);
        if (!exists) return Optional.empty();
        return Optional.of(new OembedTarget(
                view,
                rest.isEmpty() ? "" : rest.getFirst(),
                ViewParameters.of(parameters),
                dress(parameters),
                Optional.empty(),
                Optional.empty(),
                language(parameters)));
    }

    private Optional<OembedTarget> page(List<String> path, Map<String, List<String>> parameters) {
        String first = path.getFirst();
        Exhibit exhibit = catalog.exhibit();
        Map<String, List<String>> narrowed = new LinkedHashMap<>(parameters);
        if (path.size() == 1 && OTHER_PAGES.contains(first)) {
            return view(EmbedView.TIMELINE, List.of(), narrowed).map(timeline -> timeline.insteadOf(first));
        }
        if (path.size() != 2) return Optional.empty();
        if (first.equals("theme") && exhibit.theme(path.getLast()).isPresent()) {
            narrowed.put("theme", List.of(path.getLast()));
        } else if (first.equals("era") && exhibit.era(path.getLast()).isPresent()) {
            exhibit.era(path.getLast())
                    .map(era -> Addresses.window(era.span()))
                    .ifPresent(window -> window.forEach((name, value) -> narrowed.put(name, List.of(value))));
        } else {
            return Optional.empty();
        }
        return view(EmbedView.TIMELINE, List.of(), narrowed);
    }

    private static List<String> tail(List<String> path) {
        return path.isEmpty() ? path : path.subList(1, path.size());
    }

    private String language(Map<String, List<String>> parameters) {
        List<String> languages = catalog.exhibit().languages();
        return parameters.getOrDefault(LANGUAGE, List.of()).stream()
                .filter(languages::contains)
                .findFirst()
                .orElseGet(languages::getFirst);
    }

    private static Map<String, List<String>> dress(Map<String, List<String>> parameters) {
        Map<String, List<String>> known = new LinkedHashMap<>(parameters);
        known.keySet().retainAll(OF_EMBEDS);
        return known;
    }
}
