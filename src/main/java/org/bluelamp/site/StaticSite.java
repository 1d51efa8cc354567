package org.bluelamp.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Redirects;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.publish.api.ApiDocuments;
import org.bluelamp.publish.http.Site;
import org.bluelamp.site.SiteAddresses.Place;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the exhibit as files: asks the running application for every page and document as a visitor would, follows what they
 * lead to, and writes the answers. So a site says what the application says, and no page is made twice.
 */
public final class StaticSite {
    private static final String FILES = "META-INF/resources/bluelamp/site/files.json";
    private static final List<Integer> PICTURE_WIDTHS = List.of(64, 128, 256, 512);

    /** Office's own types begin with what XML's do, and are archives. */
    private static final Pattern TEXT =
            Pattern.compile("text/.*|.*[/+](json|xml)|application/(x-bibtex|x-research-info-systems)");

    private static final String NOT_FOUND = "404.html";

    private final URI application;
    private final SiteAddresses addresses;
    private final Optional<String> base;
    private final Catalog catalog;
    private final Path folder;
    private final Consumer<String> progress;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Deque<Place> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final SitePages pages;
    private final List<String> broken = new ArrayList<>();
    private String siteScript = "";
    private int files;
    private long bytes;

    /**
     * @param application where it answers, its context path included, without a slash at its end; that path must occur nowhere
     *     else in what it says
     * @param base where the site will stand, without a slash at its end
     * @param folder empty
     * @param progress takes a line now and then
     */
    public StaticSite(
            URI application,
            Optional<String> base,
            String origin,
            Catalog catalog,
            Path folder,
            Consumer<String> progress) {
        this.application = application;
        this.base = base;
        this.catalog = catalog;
        this.folder = folder;
        this.progress = progress;
        this.addresses = new SiteAddresses(
                application.getPath(), catalog.exhibit().languages().getFirst());
        this.pages = new SitePages(addresses, base, origin, this::wait);
    }

    /**
     * What was written.
     *
     * @param broken addresses that some page leads to and that nothing answers for
     */
    public record Written(int files, long bytes, List<String> broken) {}

    public Written write() throws IOException, InterruptedException {
        JsonNode parts = JsonMapper.shared().readTree(new ClassPathResource(FILES).getContentAsByteArray());
        siteScript = "bluelamp/" + parts.path("script").asString();
        parts.path("files").forEach(name -> want("bluelamp/" + name.asString(), ""));
        Stream.of("embed.js", "embed.source.js").forEach(name -> want(name, ""));
        if (base.isPresent()) Stream.of("robots.txt", "sitemap.xml", "feed.xml").forEach(name -> want(name, ""));
        for (String language : catalog.exhibit().languages()) wantIn(language);
        wantRedirects();
        SiteKiosk kiosk = new SiteKiosk(addresses, ask("/" + SiteKiosk.LIST).body());
        kiosk.places().forEach(this::wait);
        want(SiteKiosk.WORKER, "");
        while (!waiting.isEmpty()) {
            Place place = waiting.removeFirst();
            write(place);
            if (files % 500 == 0) progress.accept(files + " files, " + waiting.size() + " more known ...");
        }
        notFound();
        write(SiteKiosk.LIST, kiosk.list(folder));
        return new Written(files, bytes, List.copyOf(broken));
    }

    private void wantIn(String language) {
        String spoken = language.equals(addresses.firstLanguage()) ? "" : "lang=" + language;
        Stream.of("", "list", "glance", "numbers", "entries", "about", "embed", "embed/list")
                .forEach(path -> want(path, spoken));
        Stream<String> stories = catalog.stories().stream().map(story -> "story/" + story.id());
        Stream<String> systems = catalog.systems().stream().map(system -> "systems/" + system.id());
        Stream<String> entries = catalog.entries().stream().map(entry -> "entry/" + entry.id());
        Stream<String> numbers = Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                .map(statistic -> "numbers/" + statistic.id());
        Stream.of(stories, systems, entries, numbers).flatMap(part -> part).forEach(path -> {
            want(path.replaceFirst("^story/", "stories/"), spoken);
            want("embed/" + path, spoken);
        });
        // Their addresses are made in the browser, of a picture's name and the width that is needed.
        catalog.media()
                .forEach(medium -> PICTURE_WIDTHS.forEach(width -> want(
                        new Addresses("", catalog.exhibit(), addresses.firstLanguage())
                                .smallMedium(medium.name(), width, "")
                                .replaceFirst("[?].*", ""),
                        spoken)));
        new ApiDocuments(catalog, language, Site.of("", Optional.empty())).all().forEach(document -> {
            String asked = document.parameters().entrySet().stream()
                    .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            want(
                    document.path(),
                    Stream.of(asked, spoken).filter(part -> !part.isEmpty()).collect(Collectors.joining("&")));
        });
    }

    private void wantRedirects() {
        catalog.redirects()
                .byKind()
                .forEach((kind, ids) -> ids.keySet().stream().sorted().forEach(id -> {
                    want(page(kind) + "/" + id, "");
                    want("embed/" + page(kind).replace("stories", "story") + "/" + id, "");
                }));
    }

    private static String page(Redirects.Kind kind) {
        return switch (kind) {
            case ENTRY -> "entry";
            case STORY -> "stories";
            case SYSTEM -> "systems";
            case NUMBER -> "numbers";
        };
    }

    private void want(String path, String query) {
        String whole = addresses.root() + "/" + path + (query.isEmpty() ? "" : "?" + query);
        addresses.place(URI.create("http://exhibit" + whole)).ifPresent(this::wait);
    }

    private void wait(Place place) {
        // What crawlers are told to leave alone is no page.
        if (place.asked().startsWith("/actuator")) return;
        if (known.add(place.file())) waiting.addLast(place);
    }

    private void write(Place place) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = ask(place.asked());
        switch (answer.statusCode()) {
            case 200 -> write(place.file(), content(place, answer));
            case 301, 302, 307, 308 -> led(place, answer);
            default -> broken.add(place.asked() + " (" + answer.statusCode() + ")");
        }
    }

    private void led(Place place, HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        URI target = URI.create("http://exhibit" + addresses.root() + place.asked())
                .resolve(answer.headers().firstValue("Location").orElse(""));
        Optional<Place> to = addresses.place(target);
        if (to.isEmpty()) {
            broken.add(place.asked() + " leads out of the exhibit");
        } else if (place.file().endsWith("index.html")) {
            wait(to.get());
            write(place.file(), pages.redirect(place, to.get()));
        } else {
            // A picture can't lead on, so it stands at both addresses.
            HttpResponse<byte[]> there = ask(to.get().asked());
            if (there.statusCode() == 200) write(place.file(), content(place, there));
        }
    }

    /** A page for servers that show one where there is no file; its links are right where the base is known. */
    private void notFound() throws IOException, InterruptedException {
        Place place = new Place("/" + NOT_FOUND, NOT_FOUND, "", "");
        HttpResponse<byte[]> answer = ask(place.asked());
        String text = new String(content(place, answer), StandardCharsets.UTF_8);
        write(
                NOT_FOUND,
                base.map(start -> text.replaceFirst("<head>", "<head><base href=\"" + start + "/\">"))
                        .orElse(text)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> ask(String asked) throws IOException, InterruptedException {
        String start = application.getScheme() + "://" + application.getAuthority() + addresses.root();
        // What is asked about a page names it by its whole address, which the application knows without the site's path
        // alone.
        String known = base.map(site -> asked.replace(encoded(site + addresses.root()), encoded(start)))
                .orElse(asked);
        return client.send(
                HttpRequest.newBuilder(URI.create(start + known)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String address) {
        return UriUtils.encode(address, StandardCharsets.UTF_8);
    }

    private byte[] content(Place place, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        boolean isText = TEXT.matcher(type).matches();
        boolean isOfBuild =
                place.address().startsWith("bluelamp/") || place.address().startsWith("media/");
        if (!isText || isOfBuild || place.address().startsWith("embed.")) return answer.body();
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (type.equals("text/html")) {
            Optional<String> policy = answer.headers().firstValue("Content-Security-Policy");
            return pages.html(withOurScript(text), place, policy);
        }
        return pages.text(text, place.language());
    }

    /** The script of pages without session asks a server to search; that of a site has no server. */
    private String withOurScript(String text) {
        return text.replaceFirst("bluelamp/page/page-[A-Za-z0-9_-]+\\.js", siteScript);
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException(name + " leads out of the folder");
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        files++;
        bytes += content.length;
    }
}
