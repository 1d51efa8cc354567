package org.bluelamp.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Which file answers for an address of the application. A server of files knows no parameters, so one that tells two documents
 * apart becomes two folders before the path, {@code NAME/VALUE/}, as in a frozen version, and the language the first folder of
 * all. What a view reads of its address in the browser stays behind the question mark.
 *
 * @param root what all addresses of the application begin with: a path without a slash at its end
 * @param firstLanguage that of addresses without a parameter
 */
record SiteAddresses(String root, String firstLanguage) {
    private static final Pattern VIEW =
            Pattern.compile("(list|glance|embed(/.*)?|(stories|systems|numbers)(/[^/]+)?)?/?");
    private static final Pattern WITH_EXTENSION = Pattern.compile(".*\\.[a-z0-9]{2,5}");
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]*");

    /**
     * A document of the application and where it stands among the files.
     *
     * @param asked path and parameters at which the application answers, from the slash on
     * @param address within the site, encoded; a folder ends with a slash
     * @param rest question mark and fragment that go on with the address
     * @param language folder of the language, with a slash at its end; empty for the first
     */
    record Place(String asked, String address, String rest, String language) {
        /** The file's name within the site. */
        String file() {
            String decoded = UriUtils.decode(address, StandardCharsets.UTF_8);
            return decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded;
        }
    }

    /** @param address absolute, or a path from the root on; empty where it is not of the application */
    Optional<Place> place(URI address) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        if (!path.startsWith(root + "/") && !path.equals(root)) return Optional.empty();
        String within = path.equals(root) ? "" : path.substring(root.length() + 1);
        List<String[]> parameters = parameters(address.getRawQuery());
        if (within.equals("oembed")) return Optional.of(oembed(parameters));
        boolean isView = VIEW.matcher(within).matches();
        String language = "";
        StringBuilder folders = new StringBuilder();
        StringBuilder asked = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (String[] parameter : parameters) {
            String pair = pair(parameter);
            if (parameter[0].equals("lang")) {
                if (parameter[1].equals(firstLanguage)) continue;
                language = parameter[1] + "/";
                asked.append('&').append(pair);
            } else if (isView || parameter[0].equals("v")) {
                rest.append('&').append(pair);
            } else if (!parameter[1].isEmpty()) {
                folders.append(folder(parameter[0]))
                        .append('/')
                        .append(folder(parameter[1]))
                        .append('/');
                asked.append('&').append(pair);
            }
        }
        folders.insert(0, language);
        boolean isFile = WITH_EXTENSION.matcher(within).matches();
        String target = within.isEmpty() || isFile || within.endsWith("/") ? within : within + "/";
        String fragment = Optional.ofNullable(address.getRawFragment())
                .map(text -> "#" + text)
                .orElse("");
        return Optional.of(new Place(
                "/" + within.replaceFirst("/$", "") + query(asked),
                folders + target,
                query(rest) + fragment,
                language));
    }

    private static String query(StringBuilder parameters) {
        return parameters.isEmpty() ? "" : "?" + parameters.substring(1);
    }

    /** What oEmbed tells of a page stands under the path of that page. */
    private Place oembed(List<String[]> parameters) {
        String page = "";
        String format = "json";
        StringBuilder asked = new StringBuilder();
        for (String[] parameter : parameters) {
            asked.append('&').append(pair(parameter));
            if (parameter[0].equals("url")) page = parameter[1];
            if (parameter[0].equals("format")) format = parameter[1];
        }
        String path = page.replaceFirst("^.*?" + Pattern.quote(root), "")
                .replaceFirst("[?].*", "")
                .replaceAll("^/|/$", "");
        String name = path.isEmpty() ? "timeline" : path;
        return new Place("/oembed" + query(asked), "oembed/" + name + "." + folder(format), "", "");
    }

    private static String folder(String value) {
        return SAFE.matcher(value).matches()
                ? value
                : UriUtils.encode(value, StandardCharsets.UTF_8).replace('%', '_');
    }

    private static String pair(String[] parameter) {
        String name = UriUtils.encode(parameter[0], StandardCharsets.UTF_8);
        return parameter[1].isEmpty() ? name : name + "=" + UriUtils.encode(parameter[1], StandardCharsets.UTF_8);
    }

    /** In one order, so that one document has one address; those of one name keep theirs. */
    private static List<String[]> parameters(String query) {
        if (query == null || query.isEmpty()) return List.of();
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .map(parts -> new String[] {decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1])})
                .sorted(Comparator.comparing((String[] parts) -> parts[0]))
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
