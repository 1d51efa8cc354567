package org.bluelamp.export.booklet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes of an exhibit's articles what paper can hold: no button, no link that leads nowhere. */
final class BookletLinks {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

    private BookletLinks() {}

    static void settle(Document document) {
        document.select("bl-cite, .bl-article-back, bl-chart, bl-map, bl-diagram")
                .remove();
        document.select("bl-picture-view, .bl-article-enlarge").forEach(Element::unwrap);
        Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
        for (Element link : document.select("a[href]")) {
            String target = link.attr("href");
            boolean isHere = target.startsWith("#") && ids.contains(target.substring(1));
            boolean isOutside = target.matches("https?://.*");
            if (!isHere && !isOutside) link.tagName("span").removeAttr("href");
        }
        document.select("[aria-label]").removeAttr("aria-label");
    }

    /** Makes links of the addresses in a text. */
    static void link(TextNode text) {
        String words = text.getWholeText();
        Matcher address = ADDRESS.matcher(words);
        if (!address.find()) return;
        int start = 0;
        do {
            text.before(new TextNode(words.substring(start, address.start())));
            Element link = new Element("a").attr("href", address.group()).text(address.group());
            text.before(link);
            start = address.end();
        } while (address.find());
        text.text(words.substring(start));
    }
}
