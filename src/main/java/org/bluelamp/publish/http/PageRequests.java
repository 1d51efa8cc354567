package org.bluelamp.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.text.InterfaceLanguages;
import org.springframework.stereotype.Component;

/** Reads from a request what every answer needs: the present catalogue, the language, and the address of the site. */
@Component
public final class PageRequests {
    private final CatalogSource catalogs;
    private final InterfaceLanguages languages;
    private final PublishSettings settings;

    PageRequests(CatalogSource catalogs, InterfaceLanguages languages, PublishSettings settings) {
        this.catalogs = catalogs;
        this.languages = languages;
        this.settings = settings;
    }

    /** Whether no page may need a session, because files are made of the answers. */
    public boolean withoutSessions() {
        return settings.withoutSessions();
    }

    /** Where files will stand is known only if it is configured. */
    private Site site(HttpServletRequest request) {
        return settings.withoutSessions()
                ? Site.of(request.getContextPath(), settings.publicAddress())
                : Site.of(request, settings.publicAddress());
    }

    public PageRequest of(HttpServletRequest request) {
        return of(request, Optional.ofNullable(request.getParameter("lang")), site(request));
    }

    /**
     * The same for a request whose parameters somebody else has read.
     *
     * @param language that is asked for; may be anything
     */
    public PageRequest of(HttpServletRequest request, Optional<String> language) {
        return of(request, language, site(request));
    }

    /**
     * The same request in another language.
     *
     * @param language one of the exhibit's
     */
    public PageRequest in(PageRequest asked, String language) {
        return new PageRequest(asked.request(), asked.catalog(), language, asked.languages(), asked.site());
    }

    /**
     * Reads a request that may be malformed: where its parameters can't be read, the exhibit's first language is used.
     */
    public PageRequest ofFailed(HttpServletRequest request) {
        Optional<String> wanted = Optional.empty();
        try {
            wanted = Optional.ofNullable(request.getParameter("lang"));
        } catch (IllegalStateException unreadable) {
            // The exhibit's first language is used.
        }
        return of(request, wanted, site(request));
    }

    /** Makes a page request of a request that the server could not read at all. */
    public PageRequest unread(HttpServletRequest request, String path) {
        return of(request, Optional.empty(), new Site(path, ""));
    }

    private PageRequest of(HttpServletRequest request, Optional<String> wanted, Site site) {
        Catalog catalog = catalogs.current();
        String language = languages.choose(wanted, catalog.exhibit().languages());
        return new PageRequest(
                request,
                catalog,
                language,
                languages.offeredFor(catalog.exhibit().languages()),
                site);
    }
}
