package org.bluelamp.html;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.PictureSize;
import org.bluelamp.catalog.model.Entry;

/** Makes elements that show a drawing or a picture. */
public record Drawing(Catalog catalog, HtmlWriter writer, Addresses addresses) {
    /** Of these widths the server makes small pictures of pictures; a drawing is small and sharp as it is. */
    private static final int[] SMALL_WIDTHS = {256, 512};

    /** A picture fills the column of text, which is about so wide, or a narrower window. */
    private static final String SIZES = "(max-width: 30rem) 100vw, 28rem";

    /**
     * A figure with the picture, what it is and who made it. The picture is a link to its file; where scripts run, its
     * press shows the file large on the page.
     */
    public Element of(Entry.Medium medium) {
        Element credit = writer.message(
                "figcaption",
                "bl-article-credit",
                "article.medium." + medium.kind().id(),
                medium.credit(),
                medium.licence());
        Element link = HtmlWriter.element("a", "bl-article-enlarge")
                .setAttribute("href", addresses.medium(medium.file()))
                .setAttribute("title", writer.messages().get("picture.open"))
                .setAttribute("router-ignore", true)
                .appendChild(image(medium));
        Element view = new Element("bl-picture-view")
                .setAttribute(
                        "messages",
                        JacksonUtils.mapToJson(writer.messages().withPrefix("picture."))
                                .toString())
                .appendChild(link);
        return HtmlWriter.element("figure", "bl-article-drawing").appendChild(view, credit);
    }

    /** The picture alone. */
    public Element image(Entry.Medium medium) {
        Element image = HtmlWriter.element("img", "bl-article-image");
        catalog.pictureSize(medium.file()).ifPresent(size -> {
            image.setAttribute("width", String.valueOf(size.width()))
                    .setAttribute("height", String.valueOf(size.height()));
            // The sizes stand before the addresses, so that no browser begins to load another one.
            smaller(medium.file(), size)
                    .ifPresent(set -> image.setAttribute("sizes", SIZES).setAttribute("srcset", set));
        });
        image.setAttribute("src", addresses.medium(medium.file()));
        var alternative = medium.alt().in(writer.language());
        writer.markLanguage(image, alternative.language());
        return image.setAttribute("alt", InlineText.plain(alternative.text()));
    }

    private Optional<String> smaller(String file, PictureSize size) {
        return catalog.mediaVersion(file)
                .map(version -> Stream.concat(
                                Arrays.stream(SMALL_WIDTHS)
                                        .filter(width -> width < size.width())
                                        .mapToObj(width ->
                                                addresses.smallMedium(file, width, version) + " " + width + "w"),
                                Stream.of(addresses.medium(file) + " " + size.width() + "w"))
                        .collect(Collectors.joining(", ")));
    }

    /** The picture with an empty alternative text, for a link whose words already say where it leads. */
    public Element unspoken(Entry.Medium medium, String className) {
        return image(medium).setAttribute("alt", "").setAttribute("class", className);
    }
}
