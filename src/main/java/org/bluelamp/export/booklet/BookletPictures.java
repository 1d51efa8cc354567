package org.bluelamp.export.booklet;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import org.bluelamp.catalog.Catalog;
import org.w3c.dom.Element;

/**
 * Draws what stands in {@code <object>}: the exhibit's drawings, by the same library as on cards, and the lines of charts. Both
 * become lines and areas, sharp at any size.
 */
final class BookletPictures implements FSObjectDrawerFactory {
    /** Types of objects. Their {@code data} is the name of a file, and the id of a series. */
    static final String DRAWING = "bluelamp/drawing";

    static final String CHART = "bluelamp/chart";

    /** An attribute with the colour of a chart. */
    static final String COLOUR = "data-colour";

    private final Catalog catalog;

    BookletPictures(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean isReplacedObject(Element object) {
        String type = object.getAttribute("type");
        return type.equals(DRAWING) || type.equals(CHART);
    }

    @Override
    public FSObjectDrawer createDrawer(Element object) {
        return object.getAttribute("type").equals(CHART) ? this::chart : this::drawing;
    }

    private Map<Shape, String> chart(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Color colour = Color.decode(object.getAttribute(COLOUR));
        catalog.series(object.getAttribute("data"))
                .ifPresent(series -> draw(
                        device,
                        x,
                        y,
                        width / dotsPerPixel,
                        height / dotsPerPixel,
                        (canvas, wide, high) -> new SeriesPlot(series).draw(canvas, wide, high, colour)));
        return Map.of();
    }

    private Map<Shape, String> drawing(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        document(object.getAttribute("data"))
                .ifPresent(document ->
                        draw(device, x, y, width / dotsPerPixel, height / dotsPerPixel, (canvas, wide, high) -> {
                            canvas.clip(new Rectangle2D.Double(0, 0, wide, high));
                            document.render((Component) null, canvas, new ViewBox(0, 0, (float) wide, (float) high));
                        }));
        return Map.of();
    }

    /** Whether a drawing can be drawn; one that has changed on disk since it was checked can't. */
    Optional<SVGDocument> document(String file) {
        return catalog.media(file)
                .flatMap(media -> media.content())
                .map(svg -> new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
    }

    private interface Painting {
        void paint(Graphics2D canvas, double width, double height);
    }

    private static void draw(OutputDevice device, double x, double y, double width, double height, Painting painting) {
        device.drawWithGraphics(
                (float) x, (float) y, (float) width, (float) height, canvas -> painting.paint(canvas, width, height));
    }
}
