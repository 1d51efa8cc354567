package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.catalog.model.SystemTour;
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

    private static Representation siteMap(Catalog catalog, Site site) {
        Exhibit exhibit = catalog.exhibit();
        Addresses addresses = site.addresses(exhibit, exhibit.languages().getFirst());
        Stream<Topic> topics = Stream.concat(
                exhibit.eras().stream().map(era -> Topic.of(era, catalog)),
                exhibit.themes().stream().map(theme -> Topic.of(theme, catalog)));
        Stream<String> gallery = catalog.stories().isEmpty() ? Stream.empty() : Stream.of(addresses.stories());
        Stream<String> looks = catalog.systems().isEmpty() ? Stream.empty() : Stream.of(addresses.systems());
        Stream<String> all = Stream.of(
                        Stream.of(
                                site.path() + "/",
                                addresses.list(),
                                addresses.entries(),
                                addresses.glance(),
                                addresses.about(),
                                addresses.corrections()),
                        gallery,
                        statistics(catalog, addresses),
                        catalog.stories().stream().map(Story::id).map(addresses::story),
                        looks,
                        catalog.systems().stream().map(SystemTour::id).map(addresses::system),
                        topics.map(topic -> topic.page(addresses)),
                        catalog.entries().stream().map(Entry::id).map(addresses::entry))
                .flatMap(part -> part);
        String text = all.map(
                        address -> "<url><loc>" + HtmlUtils.htmlEscapeDecimal(site.whole(address)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return new Representation(MediaType.APPLICATION_XML, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> statistics(Catalog catalog, Addresses addresses) {
        List<Statistic> statistics = Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                .toList();
        Stream<String> gallery = statistics.isEmpty() ? Stream.empty() : Stream.of(addresses.statistics());
        return Stream.concat(gallery, statistics.stream().map(each -> addresses.statistic(each.id())));
    }
}
