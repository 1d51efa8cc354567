package org.bluelamp.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.stereotype.Component;

/** Understands requests: the catalogue of this moment, the language, and where the site stands. */
@Component
final class Questions {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final PublishSettings settings;

    Questions(CatalogSource catalogs, InterfaceLanguages languages, PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.settings = settings;
    }

    Question of(HttpServletRequest request) {
        Catalog catalog = catalogs.current();
        Optional<String> wanted = Optional.ofNullable(request.getParameter("lang"));
        String language = languages.choose(wanted, catalog.exhibit().languages());
        return new Question(request, catalog, language, Site.of(request, settings.publicAddress()));
    }
}
