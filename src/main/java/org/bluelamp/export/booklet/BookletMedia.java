package org.bluelamp.export.booklet;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.address.Addresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.MediaFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts drawings and pictures where an article names their address, each as large as its place. */
final class BookletMedia {
    private final Catalog catalog;
    private final BookletPictures pictures;
    private final Map<String, String> files = new HashMap<>();
    private final Paper paper;
    private int leftOut;

    BookletMedia(Catalog catalog, Addresses addresses, Paper paper) {
        this.catalog = catalog;
        this.paper = paper;
        this.pictures = new BookletPictures(catalog);
        catalog.media().forEach(file -> files.put(addresses.medium(file.name()), file.name()));
    }

    /** @return how many pictures no booklet can hold */
    int settle(Document document) {
        for (Element image : document.select("img")) {
            Optional<Element> held = Optional.ofNullable(files.get(image.attr("src")))
                    .flatMap(catalog::media)
                    .flatMap(file -> held(image, file));
            if (held.isPresent()) {
                image.replaceWith(held.get());
            } else {
                leftOut++;
                Element figure = image.closest("figure");
                (figure == null ? image : figure).remove();
            }
        }
        return leftOut;
    }

    private Optional<Element> held(Element image, MediaFile file) {
        return switch (file.format()) {
            case SVG ->
                pictures.document(file.name()).map(drawing -> {
                    Element object = new Element("object")
                            .attr("type", BookletPictures.DRAWING)
                            .attr("data", file.name());
                    return sized(object, image, drawing.size().height / drawing.size().width);
                });
            case PNG, JPEG ->
                file.content()
                        .flatMap(bytes -> file.size().map(size -> {
                            Element picture = new Element("img")
                                    .attr(
                                            "src",
                                            "data:" + file.format().contentType() + ";base64,"
                                                    + Base64.getEncoder().encodeToString(bytes));
                            return sized(picture, image, (double) size.height() / size.width());
                        }));
            // Java reads neither.
            case WEBP, AVIF -> Optional.empty();
        };
    }

    private Element sized(Element picture, Element image, double heightToWidth) {
        double column = paper.width() - 2 * BookletStyles.MARGIN;
        double width = column;
        double largest = column * 0.75;
        if (image.closest(".cover") != null) {
            width = paper.width();
            largest = paper.height() / 2;
        } else if (image.closest(".entry") != null) {
            width = BookletStyles.DRAWING_WIDTH;
            largest = BookletStyles.LARGEST_DRAWING_HEIGHT;
        }
        width = Math.min(width, largest / heightToWidth);
        if (image.hasAttr("lang")) picture.attr("lang", image.attr("lang"));
        return picture.attr("alt", image.attr("alt"))
                .attr("style", "width:" + hundredths(width) + "mm;height:" + hundredths(width * heightToWidth) + "mm");
    }

    private static double hundredths(double millimetres) {
        return Math.round(millimetres * 100) / 100.0;
    }
}
