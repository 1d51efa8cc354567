package org.bluelamp.publish.page;

import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Exhibit;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Site;

/** What the makers of pages share: what a request asks for, and the page that they fill for it. */
abstract class PageMaker {
    final PageRequest asked;
    final Catalog catalog;
    final Exhibit exhibit;
    final String language;
    final Site site;
    final Addresses addresses;
    final HtmlWriter writer;
    final HtmlPage page;
    final LinkPreview preview;

    PageMaker(PageRequest asked, Assets assets) {
        this.asked = asked;
        this.catalog = asked.catalog();
        this.exhibit = catalog.exhibit();
        this.language = asked.language();
        this.site = asked.site();
        this.addresses = site.addresses(exhibit, language);
        this.writer = new HtmlWriter(language);
        this.preview = new LinkPreview(asked);
        this.page = new HtmlPage(asked, writer, assets);
    }
}
