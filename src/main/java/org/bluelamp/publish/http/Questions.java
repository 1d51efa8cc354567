package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.stereotype.Component;

/** Understands requests: the catalogue of this moment, the language, and where the site stands. */
@Component
public final class Questions {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final PublishSettings settings;

    Questions(CatalogSource catalogs, InterfaceLanguages languages, PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.settings = settings;
    }

    public Question of(HttpServletRequest request) {
        return of(
                request, Optional.ofNullable(request.getParameter("lang")), Site.of(request, settings.publicAddress()));
    }

    /** What a request asks that may be unreadable: its language counts only where it can be read. */
    public Question ofFailed(HttpServletRequest request) {
        Optional<String> wanted = Optional.empty();
        try {
            wanted = Optional.ofNullable(request.getParameter("lang"));
        } catch (IllegalStateException unreadable) {
            // The exhibit's first language it is.
        }
        return of(request, wanted, Site.of(request, settings.publicAddress()));
    }

    /** For a request of which nothing could be read. */
    public Question unread(HttpServletRequest request, String path) {
        return of(request, Optional.empty(), new Site(path, ""));
    }

    private Question of(HttpServletRequest request, Optional<String> wanted, Site site) {
        Catalog catalog = catalogs.current();
        String language = languages.choose(wanted, catalog.exhibit().languages());
        return new Question(request, catalog, language, site);
    }
}
