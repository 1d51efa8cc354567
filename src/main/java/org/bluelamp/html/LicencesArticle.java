package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Licence;
import org.bluelamp.notices.Notices;

/** An article that names all that is handed out with the exhibit, with licences and notices in their own words. */
public final class LicencesArticle {
    /** Licences are written in English. */
    private static final String LANGUAGE = "en";

    private final Catalog catalog;
    private final Notices notices;
    private final ArticleFrame frame;
    private final HtmlWriter writer;

    private LicencesArticle(Catalog catalog, Notices notices, ArticleFrame frame) {
        this.catalog = catalog;
        this.notices = notices;
        this.frame = frame;
        this.writer = frame.writer();
    }

    /**
     * An {@code <article class="bl-article">} in a language given as a BCP 47 tag.
     *
     * @param asText address of the same as plain text, where there is one
     */
    public static Element of(
            Catalog catalog, Notices notices, String language, ArticleOptions options, Optional<String> asText) {
        return new LicencesArticle(catalog, notices, new ArticleFrame(catalog, Stream.empty(), language, options))
                .build(asText);
    }

    private Element build(Optional<String> asText) {
        frame.title(writer.message(frame.titleTag(), "bl-article-title", "article.licences"));
        frame.add(writer.message("p", "bl-article-lede", "article.licences.lede"));
        catalog.exhibit().licence().ifPresent(licence -> frame.add(ownTexts(licence)));
        asText.ifPresent(address -> frame.add(new Element("p")
                .appendChild(writer.message("a", "bl-article-link", "article.licences.as-text")
                        .setAttribute("href", address))));
        notices.groups().forEach(this::group);
        Element texts = frame.section("texts", frame.heading("article.licences.texts"));
        notices.textsInUse().forEach(place -> texts.appendChild(text(place)));
        return frame.build();
    }

    private Element ownTexts(Licence licence) {
        return HtmlWriter.element("p", "bl-article-text")
                .appendChild(
                        writer.message("span", "bl-article-licence-of", "article.licences.data"),
                        Element.createText(" "),
                        HtmlWriter.element("a", "bl-article-link")
                                .setAttribute("href", licence.address().toString())
                                .setAttribute("rel", "license noopener")
                                .setText(licence.name()));
    }

    private void group(Notices.Group group) {
        String key = "article.licences." + group.id();
        Element section = frame.section("licences-" + group.id(), frame.heading(key));
        if (group.isOnServersAlone()) {
            section.appendChild(writer.message("p", "bl-article-text", key + ".note"));
        }
        Element list = HtmlWriter.element("ul", "bl-article-licences");
        writer.markLanguage(list, LANGUAGE);
        group.parts().forEach(part -> list.appendChild(part(part)));
        section.appendChild(list);
    }

    private Element part(Notices.Part part) {
        Element item = HtmlWriter.element("li", "bl-article-licence").appendChild(name(part), Element.createText(" "));
        Element licence = HtmlWriter.element("span", "bl-article-licence-name").setText(part.licence());
        item.appendChild(licence);
        part.texts()
                .forEach(place -> item.appendChild(
                        Element.createText(" "),
                        HtmlWriter.element("a", "bl-article-licence-number")
                                .setAttribute("href", "#" + id(place))
                                .setAttribute(
                                        "aria-label", notices.texts().get(place).title() + ", " + number(place))
                                .setText(number(place))));
        return item;
    }

    private static Element name(Notices.Part part) {
        Element name = HtmlWriter.element("span", "bl-article-licence-part");
        return part.address().isEmpty()
                ? name.setText(part.title())
                : name.appendChild(HtmlWriter.element("a", "bl-article-link")
                        .setAttribute("href", part.address())
                        .setAttribute("rel", "noopener noreferrer")
                        .setText(part.title()));
    }

    private Element text(int place) {
        Notices.Text text = notices.texts().get(place);
        // Within what is folded, so that a link to it unfolds it.
        Element words = HtmlWriter.element("pre", "bl-article-licence-text")
                .setAttribute("id", id(place))
                .setText(text.text());
        writer.markLanguage(words, LANGUAGE);
        Element summary = new Element("summary").setText(number(place) + " " + text.title());
        writer.markLanguage(summary, LANGUAGE);
        return HtmlWriter.element("details", "bl-article-licence-words").appendChild(summary, words);
    }

    private static String id(int place) {
        return "text-" + (place + 1);
    }

    private static String number(int place) {
        return String.format(Locale.ROOT, "[%d]", place + 1);
    }
}
