package org.bluelamp.publish.page;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;

/** Where a page stands in each language of the exhibit, for search engines; nothing where there is one language. */
final class LanguageLinks {
    private LanguageLinks() {}

    /** @param address of the page on this site, in any of the languages */
    static Stream<Element> of(PageRequest asked, String address) {
        List<String> languages = asked.catalog().exhibit().languages();
        if (languages.size() < 2) return Stream.empty();
        String bare = address.replaceFirst("([?&])lang=[^&]*&?", "$1").replaceFirst("[?&]$", "");
        Stream<Element> all = languages.stream().map(language -> link(asked, in(bare, language, languages), language));
        return Stream.concat(all, Stream.of(link(asked, bare, "x-default")));
    }

    private static String in(String bare, String language, List<String> languages) {
        if (language.equals(languages.getFirst())) return bare;
        return bare + (bare.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static Element link(PageRequest asked, String address, String language) {
        return Html.link("alternate", asked.site().whole(address)).setAttribute("hreflang", language);
    }
}
