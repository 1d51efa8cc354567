package org.bluelamp.publish.page;

import java.util.Optional;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.cite.CitationsPart;
import org.bluelamp.cite.CitedWork;
import org.bluelamp.cite.CitedWorks;
import org.bluelamp.html.HtmlWriter;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;

/** Makes the page that tells how something is cited. */
final class CitationPage extends PageMaker {
    private final CitedWorks works;

    CitationPage(PageRequest asked, Assets assets) {
        super(asked, assets);
        works = works(asked);
    }

    /** What an address names; nothing where there is no such thing. */
    static Optional<CitedWork> work(PageRequest asked, String subject, Optional<Integer> statement) {
        String[] words = subject.split("/", 2);
        return works(asked).of(words[0], words.length > 1 ? words[1] : "", statement);
    }

    private static CitedWorks works(PageRequest asked) {
        return new CitedWorks(asked.catalog(), asked.addresses(), asked.site().origin());
    }

    /**
     * @param subject kind and id, or {@code exhibit}
     * @param work what these name
     */
    Representation of(CitedWork work, String subject, Optional<Integer> statement) {
        String address = new DocumentAddresses(catalog, language).citations(subject)
                + statement.map(number -> "&statement=" + number).orElse("");
        page.path("cite/" + subject)
                .title(writer.messages().get("cite.title"))
                // Search engines find the thing itself.
                .head(Html.meta("robots", "noindex"));
        page.main(HtmlWriter.element("article", "bl-article bl-article-essay")
                .appendChild(
                        HtmlWriter.element("header", "bl-article-header")
                                .appendChild(
                                        writer.message("h1", "bl-article-title", "cite.title"),
                                        HtmlWriter.element("p", "bl-article-lede")
                                                .setAttribute("dir", "auto")
                                                .setText(
                                                        work.csl().path("title").asString())),
                        HtmlWriter.element("bl-cite", "bl-cite")
                                .setAttribute("src", site.path() + "/" + address)
                                .appendChild(
                                        new CitationsPart(works, writer, addresses).of(work, subject, statement))));
        return page.print();
    }
}
