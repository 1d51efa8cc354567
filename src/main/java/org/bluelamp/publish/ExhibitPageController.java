package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.bluelamp.article.Topic;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /about}, {@code /drawings}, {@code /era/ID}, {@code /theme/ID}: the exhibit and its parts as pages without
 * session.
 */
@Controller
final class ExhibitPageController {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final RepresentationCache cache;
    private final Assets assets;
    private final PublishSettings settings;

    ExhibitPageController(
            CatalogSource catalogs,
            InterfaceLanguages languages,
            RepresentationCache cache,
            Assets assets,
            PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.cache = cache;
        this.assets = assets;
        this.settings = settings;
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about(HttpServletRequest request) {
        return send(request, catalogs.current(), "about", ExhibitPage::about);
    }

    @GetMapping("/drawings")
    ResponseEntity<byte[]> drawings(HttpServletRequest request) {
        return send(request, catalogs.current(), "drawings", ExhibitPage::drawings);
    }

    @GetMapping({"/theme", "/theme/{*path}"})
    ResponseEntity<byte[]> theme(HttpServletRequest request, @PathVariable Optional<String> path) {
        Catalog catalog = catalogs.current();
        return topic(request, catalog, catalog.exhibit().theme(id(path)).map(theme -> Topic.of(theme, catalog)));
    }

    @GetMapping({"/era", "/era/{*path}"})
    ResponseEntity<byte[]> era(HttpServletRequest request, @PathVariable Optional<String> path) {
        Catalog catalog = catalogs.current();
        return topic(request, catalog, catalog.exhibit().era(id(path)).map(era -> Topic.of(era, catalog)));
    }

    private static String id(Optional<String> path) {
        return path.orElse("").replaceFirst("^/", "");
    }

    private ResponseEntity<byte[]> topic(HttpServletRequest request, Catalog catalog, Optional<Topic> topic) {
        return topic.map(found -> send(request, catalog, found.sort() + "|" + found.id(), page -> page.of(found)))
                .orElseGet(() -> Delivery.send(
                        request, page(request, catalog).unknown(), Delivery.revalidated(), HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> send(
            HttpServletRequest request, Catalog catalog, String name, Function<ExhibitPage, Representation> maker) {
        Site site = Site.of(request, settings.publicAddress());
        String key =
                String.join("|", catalog.version(), "page", language(request, catalog), site.origin(), site.path());
        return Delivery.send(
                request,
                cache.get(key + "|" + name, () -> maker.apply(page(request, catalog))),
                Delivery.revalidated());
    }

    private ExhibitPage page(HttpServletRequest request, Catalog catalog) {
        Site site = Site.of(request, settings.publicAddress());
        return new ExhibitPage(catalog, language(request, catalog), site, assets);
    }

    private String language(HttpServletRequest request, Catalog catalog) {
        return languages.choose(request.getParameter("lang"), catalog.exhibit().languages());
    }
}
