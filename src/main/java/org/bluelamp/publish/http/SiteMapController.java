package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.html.Topic;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** {@code /robots.txt} and {@code /sitemap.xml}, by which search engines find all pages. */
@RestController
final class SiteMapController {
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final CatalogSource catalogs;
    private final RepresentationCache cache;
    private final PublishSettings settings;

    SiteMapController(CatalogSource catalogs, RepresentationCache cache, PublishSettings settings) {
        this.catalogs = catalogs;
        this.cache = cache;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        Site site = Site.of(request, settings.publicAddress());
        String text = "User-agent: *\nDisallow: " + site.path() + "/actuator/\nSitemap: "
                + site.whole(site.path() + "/sitemap.xml") + "\n";
        return ResponseWriter.send(
                request, new Representation(PLAIN, text.getBytes(StandardCharsets.UTF_8)), ResponseWriter.shared());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> siteMap(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        Site site = Site.of(request, settings.publicAddress());
        Representation answer = cache.get(
                String.join("|", catalog.version(), "sitemap", site.origin(), site.path()),
                () -> siteMap(catalog, site));
        return ResponseWriter.send(request, answer, ResponseWriter.shared());
    }

    /**
     * A page of the exhibit.
     *
     * @param changed the day of its last change, where that is known
     */
    private record Page(Function<Addresses, String> address, Optional<LocalDate> changed) {
        static Page undated(Function<Addresses, String> address) {
            return new Page(address, Optional.empty());
        }
    }

    private static Representation siteMap(Catalog catalog, Site site) {
        String text = pages(catalog)
                .map(page -> url(page, catalog.exhibit(), site))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                        "</urlset>\n"));
        return new Representation(MediaType.APPLICATION_XML, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page in the first language, and where it stands in each, if there are several. */
    private static String url(Page page, Exhibit exhibit, Site site) {
        List<String> languages = exhibit.languages();
        StringBuilder url = new StringBuilder("<url><loc>")
                .append(whole(page, exhibit, languages.getFirst(), site))
                .append("</loc>");
        page.changed().ifPresent(day -> url.append("<lastmod>").append(day).append("</lastmod>"));
        if (languages.size() > 1) {
            for (String language : languages) {
                url.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(HtmlUtils.htmlEscapeDecimal(language))
                        .append("\" href=\"")
                        .append(whole(page, exhibit, language, site))
                        .append("\"/>");
            }
        }
        return url.append("</url>\n").toString();
    }

    private static String whole(Page page, Exhibit exhibit, String language, Site site) {
        return HtmlUtils.htmlEscapeDecimal(site.whole(page.address().apply(site.addresses(exhibit, language))));
    }

    private static Stream<Page> pages(Catalog catalog) {
        Exhibit exhibit = catalog.exhibit();
        Optional<LocalDate> corrected = catalog.corrections().stream()
                .findFirst()
                .map(correction -> LocalDate.ofEpochDay(correction.date().latestDay()));
        Stream<Topic> topics = Stream.concat(
                exhibit.eras().stream().map(era -> Topic.of(era, catalog)),
                exhibit.themes().stream().map(theme -> Topic.of(theme, catalog)));
        return Stream.of(
                        Stream.of(
                                new Page(Addresses::timeline, catalog.date()),
                                new Page(Addresses::list, catalog.date()),
                                new Page(Addresses::entries, catalog.date()),
                                Page.undated(Addresses::glance),
                                Page.undated(Addresses::about),
                                Page.undated(Addresses::teach),
                                Page.undated(Addresses::licences),
                                new Page(Addresses::corrections, corrected)),
                        gallery(catalog.stories(), Addresses::stories),
                        statistics(catalog),
                        catalog.stories().stream()
                                .map(story ->
                                        new Page(addresses -> addresses.story(story.id()), catalog.changed(story))),
                        gallery(catalog.systems(), Addresses::systems),
                        catalog.systems().stream()
                                .map(system ->
                                        new Page(addresses -> addresses.system(system.id()), catalog.changed(system))),
                        topics.map(topic -> Page.undated(topic::page)),
                        catalog.entries().stream()
                                .map(entry ->
                                        new Page(addresses -> addresses.entry(entry.id()), catalog.changed(entry))))
                .flatMap(part -> part);
    }

    private static Stream<Page> gallery(Collection<?> things, Function<Addresses, String> address) {
        return things.isEmpty() ? Stream.empty() : Stream.of(Page.undated(address));
    }

    private static Stream<Page> statistics(Catalog catalog) {
        List<Statistic> statistics = Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                .toList();
        return Stream.concat(
                gallery(statistics, Addresses::statistics),
                statistics.stream()
                        .map(each -> new Page(addresses -> addresses.statistic(each.id()), catalog.changed(each))));
    }
}
