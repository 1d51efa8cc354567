package org.bluelamp.publish.embed;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The texts that an author pastes to show a view in a page. All of an exhibit's texts in them are escaped.
 *
 * @param title what the frame is called, for who can't see it, and what its link says
 * @param embed address of the embed, whole
 * @param full address of the same view in full, whole
 * @param script address of {@code embed.js}, whole
 */
record Snippets(String title, String embed, String full, String script) {
    /** A page that refuses frames, or a reader that shows none, still has the link. */
    String blockquoteAndFrame(int width, int height) {
        Document page = page();
        page.appendElement("blockquote").appendChild(link(page));
        page.appendChild(frame(page, String.valueOf(width), height));
        return page.html();
    }

    /** As wide as its place. */
    String frameAndLink(int height) {
        Document page = page();
        page.appendChild(frame(page, "100%", height));
        page.appendText("\n");
        page.appendElement("p").appendChild(link(page));
        return page.html();
    }

    /** The element makes the frame as high as what it shows; the link stands until then. */
    String scriptAndElement(int height) {
        Document page = page();
        page.appendElement("script").attr("async", true).attr("src", script);
        page.appendText("\n");
        page.appendElement("blue-lamp")
                .attr("src", embed)
                .attr("title", title)
                .attr("height", String.valueOf(height))
                .appendChild(link(page));
        return page.html();
    }

    private static Document page() {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private Element frame(Document page, String width, int height) {
        return page.createElement("iframe")
                .attr("src", embed)
                .attr("title", title)
                .attr("width", width)
                .attr("height", String.valueOf(height))
                .attr("loading", "lazy")
                .attr("referrerpolicy", "strict-origin-when-cross-origin")
                .attr("allow", "fullscreen")
                .attr("style", "border:0;max-width:100%");
    }

    private Element link(Document page) {
        return page.createElement("a").attr("href", full).text(title);
    }
}
