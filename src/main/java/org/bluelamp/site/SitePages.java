package org.bluelamp.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.site.SiteAddresses.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns answers of the application into files: addresses of the exhibit lead from file to file, whatever path they stand at.
 * What must be whole begins with the base, and is left out where there is none.
 */
final class SitePages {
    /** Attributes whose value is an address. */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "full", "article-styles", "nearest", "data-address");

    /** What search engines, social media and reference managers want whole. */
    private static final String WHOLE = "link[rel=canonical], link[rel=alternate], meta[property=og:url],"
            + " meta[property^=og:image], meta[name=DC.identifier], meta[name=twitter:card]";

    private static final Pattern NOT_IN_PAGES = Pattern.compile("(frame-ancestors|report-uri|report-to|sandbox)\\b.*");

    private final SiteAddresses addresses;
    private final Optional<String> base;
    private final String origin;
    private final Pattern ours;
    private final Consumer<Place> found;

    /**
     * @param base where the site will stand, without a slash at its end
     * @param origin what each page says of where it came from
     * @param found takes every place that a file leads to
     */
    SitePages(SiteAddresses addresses, Optional<String> base, String origin, Consumer<Place> found) {
        this.addresses = addresses;
        this.base = base;
        this.origin = origin;
        this.found = found;
        this.ours = Pattern.compile("(" + Pattern.quote(base.orElse("")) + ")?" + Pattern.quote(addresses.root())
                + "(?:/(?:&amp;|&(?![a-z]+;|#)|[^\\s\"'<>\\\\&{}])*)?");
    }

    /** A page, or a part of one where the API answers with it. */
    byte[] html(String text, Place place, Optional<String> policy) {
        boolean isPart = place.asked().startsWith("/api/");
        Document page = isPart ? Jsoup.parseBodyFragment(text) : Jsoup.parse(text);
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        if (base.isEmpty()) page.select(WHOLE).remove();
        page.select("[data-needs-server]").remove();
        if (place.asked().equals("/" + SiteKiosk.PAGE)) giveFolder(page);
        URI self = URI.create("http://exhibit" + addresses.root() + place.asked());
        Element root = page.selectFirst("base[href]");
        URI resolved = isPart
                ? URI.create("http://exhibit" + addresses.root() + "/")
                : root == null ? self : self.resolve(directory(root.attr("href")));
        String from = isPart || root != null ? place.language() : place.address();
        if (root != null) root.attr("href", relative(place.address(), place.language()));
        for (Element element : page.getAllElements()) {
            if (element == root) continue;
            boolean isWhole = element.is("link[rel=canonical], link[rel=alternate]");
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("srcset"))
                    attribute.setValue(sizes(attribute.getValue(), resolved, from));
                if (!ADDRESSES.contains(attribute.getKey())) continue;
                lead(attribute.getValue(), resolved, from, isWhole).ifPresent(attribute::setValue);
            }
            if (element.normalName().equals("bl-exhibit")) element.attr("files", "");
        }
        if (!isPart) dress(page, place, policy);
        String printed = isPart ? page.body().html() : page.outerHtml();
        return text(printed, from);
    }

    /** The scripts of the kiosk's page name all from the root on; among files the page stands in a folder of its own. */
    private static void giveFolder(Document page) {
        page.head().prependElement("base").attr("href", "./");
        page.select("bl-kiosk").attr("files", "");
    }

    /** Addresses of one picture, each with its width. */
    private String sizes(String set, URI resolved, String from) {
        return Stream.of(set.strip().split("\\s*,\\s+"))
                .map(size -> size.split("\\s+", 2))
                .map(parts -> lead(parts[0], resolved, from, false).orElse(parts[0])
                        + (parts.length > 1 ? " " + parts[1] : ""))
                .collect(Collectors.joining(", "));
    }

    /** What is left of our addresses in a text begins with our root. */
    byte[] text(String text, String from) {
        Matcher matcher = ours.matcher(encodedBase(text));
        String turned = matcher.replaceAll(match -> {
            String whole = match.group();
            String end = whole.replaceFirst("^.*?([.,;:)]*)$", "$1");
            String address = whole.substring(0, whole.length() - end.length());
            boolean isWhole = base.isPresent() && match.group(1) != null;
            String written = isWhole ? address.substring(base.orElseThrow().length()) : address;
            boolean isMarkup = written.contains("&amp;");
            String path = written.replace("&amp;", "&");
            String led =
                    lead(path, URI.create("http://exhibit/"), from, isWhole).orElse(path);
            return Matcher.quoteReplacement((isMarkup ? led.replace("&", "&amp;") : led) + end);
        });
        return turned.getBytes(StandardCharsets.UTF_8);
    }

    /** Addresses within others, as in the titles that reference managers read, are encoded. */
    private String encodedBase(String text) {
        String root = encoded(addresses.root());
        return base.map(start -> text.replace(encoded(start) + root, encoded(start)))
                .orElse(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page that leads on by itself. */
    byte[] redirect(Place from, Place to) {
        String way = relative(from.address(), to.address()) + to.rest();
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("http-equiv", "refresh").attr("content", "0; url=" + way);
        base.ifPresent(start ->
                page.head().appendElement("link").attr("rel", "canonical").attr("href", start + "/" + to.address()));
        page.title(to.address());
        page.body().appendElement("a").attr("href", way).text(to.address());
        return ("<!doctype html>\n" + page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String directory(String href) {
        return href.endsWith("..") || href.endsWith(".") ? href + "/" : href;
    }

    private Optional<String> lead(String value, URI resolved, String from, boolean isWhole) {
        if (value.startsWith("#") || value.matches("(?i)(mailto|tel|data|javascript|blob):.*")) return Optional.empty();
        URI address;
        try {
            address = resolved.resolve(ofExhibit(value));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        if (!"exhibit".equals(address.getHost())) return Optional.empty();
        return addresses.place(address).map(place -> {
            found.accept(place);
            String start = isWhole ? base.orElse("") + "/" + place.address() : relative(from, place.address());
            return start + place.rest();
        });
    }

    private String ofExhibit(String value) {
        return base.filter(start -> value.startsWith(start + addresses.root()))
                .map(start -> value.substring(start.length()))
                .orElse(value);
    }

    /** @param from a file, or a folder with its slash; both within the site */
    static String relative(String from, String to) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        int common = 0;
        int next = folder.indexOf('/');
        while (next >= 0 && to.startsWith(folder.substring(0, next + 1))) {
            common = next + 1;
            next = folder.indexOf('/', common);
        }
        long up = folder.substring(common).chars().filter(each -> each == '/').count();
        String way = "../".repeat((int) up) + to.substring(common);
        return way.isEmpty() ? "./" : way;
    }

    private void dress(Document page, Place place, Optional<String> policy) {
        Element head = page.head();
        head.prependChild(new Comment(" " + origin.replace("--", "- -") + " "));
        boolean isEmbed = place.asked().startsWith("/embed");
        policy.filter(text -> !isEmbed).ifPresent(text -> {
            StringBuilder kept = new StringBuilder();
            for (String directive : text.split(";")) {
                String part = directive.strip();
                // The files of a page lie where its base says.
                if (part.startsWith("base-uri")) part = "base-uri 'self'";
                if (!NOT_IN_PAGES.matcher(part).matches()) kept.append(part).append("; ");
            }
            // Bars have their lengths by attributes; the application gets them set by its own client.
            if (page.selectFirst("[style]") != null) kept.append("style-src-attr 'unsafe-inline'; ");
            Element charset = head.selectFirst("meta[charset]");
            Element meta = new Element("meta")
                    .attr("http-equiv", "Content-Security-Policy")
                    .attr("content", kept + (kept.indexOf("worker-src") < 0 ? "worker-src 'self'" : ""));
            if (charset != null) charset.after(meta);
        });
    }
}
