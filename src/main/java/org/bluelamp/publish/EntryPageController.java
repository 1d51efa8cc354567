package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /entry/ID}: an entry as a page of its own, what links and search engines see. */
@Controller
final class EntryPageController {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final RepresentationCache cache;
    private final Assets assets;
    private final PublishSettings settings;

    EntryPageController(
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

    /** @param path all that follows, since a wrong address may hold anything */
    @GetMapping({"/entry", "/entry/{*path}"})
    ResponseEntity<byte[]> entry(HttpServletRequest request, @PathVariable Optional<String> path) {
        Catalog catalog = catalogs.current();
        String language =
                languages.choose(request.getParameter("lang"), catalog.exhibit().languages());
        Site site = Site.of(request, settings.publicAddress());
        String id = path.orElse("").replaceFirst("^/", "");
        return catalog.entry(id)
                .map(entry -> Delivery.send(
                        request,
                        cache.get(
                                String.join("|", catalog.version(), "page", language, site.origin(), site.path(), id),
                                () -> new EntryPage(catalog, language, site, assets).of(entry)),
                        Delivery.revalidated()))
                .orElseGet(() -> Delivery.send(
                        request,
                        new EntryPage(catalog, language, site, assets).unknown(id),
                        Delivery.revalidated(),
                        HttpStatus.NOT_FOUND));
    }
}
