package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.catalog.model.PoliceSystem;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.catalog.model.Story;
import org.bluelamp.html.Topic;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines ask for first: {@code /robots.txt} and {@code /sitemap.xml}. */
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
        return Delivery.send(
                request, new Representation(PLAIN, text.getBytes(StandardCharsets.UTF_8)), Delivery.revalidated());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> siteMap(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        Site site = Site.of(request, settings.publicAddress());
        Representation answer = cache.get(
                String.join("|", catalog.version(), "sitemap", site.origin(), site.path()),
                () -> siteMap(catalog, site));
        return Delivery.send(request, answer, Delivery.revalidated());
    }

    private static Representation siteMap(Catalog catalog, Site site) {
        Exhibit exhibit = catalog.exhibit();
        String language = exhibit.languages().getFirst();
        Stream<Topic> topics = Stream.concat(
                exhibit.eras().stream().map(era -> Topic.of(era, catalog)),
                exhibit.themes().stream().map(theme -> Topic.of(theme, catalog)));
        Stream<String> gallery =
                catalog.stories().isEmpty() ? Stream.empty() : Stream.of(site.stories(language, exhibit));
        Stream<String> looks =
                catalog.systems().isEmpty() ? Stream.empty() : Stream.of(site.systems(language, exhibit));
        Stream<String> addresses = Stream.of(
                        Stream.of(
                                site.path() + "/",
                                site.list(language, exhibit),
                                site.entries(language, exhibit),
                                site.glance(language, exhibit),
                                site.about(language, exhibit)),
                        gallery,
                        statistics(catalog, site, language),
                        catalog.stories().stream().map(Story::id).map(id -> site.story(id, language, exhibit)),
                        looks,
                        catalog.systems().stream().map(PoliceSystem::id).map(id -> site.system(id, language, exhibit)),
                        topics.map(topic -> site.topic(topic, language, exhibit)),
                        catalog.entries().stream().map(Entry::id).map(id -> site.entry(id, language, exhibit)))
                .flatMap(part -> part);
        String text = addresses
                .map(address -> "<url><loc>" + HtmlUtils.htmlEscapeDecimal(site.whole(address)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
        return new Representation(MediaType.APPLICATION_XML, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> statistics(Catalog catalog, Site site, String language) {
        List<Statistic> statistics = Stream.<Statistic>concat(catalog.maps().stream(), catalog.series().stream())
                .toList();
        Stream<String> gallery =
                statistics.isEmpty() ? Stream.empty() : Stream.of(site.statistics(language, catalog.exhibit()));
        return Stream.concat(
                gallery, statistics.stream().map(each -> site.statistic(each.id(), language, catalog.exhibit())));
    }
}
