package org.bluelamp.publish.card;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.model.AreaMap;
import org.bluelamp.catalog.model.Series;
import org.bluelamp.catalog.model.Statistic;
import org.bluelamp.text.Direction;

/**
 * Draws a card as PNG: words at the line's beginning, and beside them the drawing, whose edge fades into the night.
 * Languages that are written from right to left have both the other way round; the drawing itself is not mirrored.
 */
final class CardPainter {
    private static final float MARGIN = 64;

    /** Where the drawing's edge begins to show beside the words, and where it stands in full, from the line's beginning. */
    private static final float FADE_START = 540;

    private static final float FADE_END = 790;

    /** Around this the drawing is centred: its subject stands in its middle. */
    private static final float PICTURE_CENTRE = 905;

    private static final float CHART_START = 690;
    private static final float TEXT_WIDTH = 545;
    private static final int MOST_LINES = 4;
    private static final float LARGEST_TITLE = 62;
    private static final float SMALLEST_TITLE = 34;
    private static final float LABEL = 27;
    private static final float NAME = 32;
    private static final float LAMP = 13;

    private final Card card;
    private final Graphics2D canvas;
    private final Direction direction;

    private CardPainter(Card card, Graphics2D canvas) {
        this.card = card;
        this.canvas = canvas;
        this.direction = Direction.of(card.language());
    }

    /** @return a PNG of {@value Card#WIDTH} by {@value Card#HEIGHT} pixels */
    static byte[] png(Card card) {
        BufferedImage picture = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new CardPainter(card, canvas).paint();
        } finally {
            canvas.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void paint() {
        canvas.setColor(NightPalette.GROUND);
        canvas.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        if (!paintDrawing()) {
            paintGlow();
        }
        card.statistic().ifPresent(this::paintStatistic);
        paintName();
        paintWords();
    }

    /** Whether there is a drawing; one that has changed on disk since it was checked is left out. */
    private boolean paintDrawing() {
        Optional<SVGDocument> drawing = card.drawing().flatMap(CardPainter::read);
        drawing.ifPresent(document -> {
            var size = document.size();
            float scale = Math.max(Card.HEIGHT / size.height, 2 * (Card.WIDTH - PICTURE_CENTRE) / size.width);
            float width = size.width * scale;
            float height = size.height * scale;
            Graphics2D part = (Graphics2D) canvas.create();
            Rectangle2D area = new Rectangle2D.Float(fromStart(FADE_START), 0, Card.WIDTH - FADE_START, Card.HEIGHT);
            if (isMirrored()) area.setRect(0, 0, Card.WIDTH - FADE_START, Card.HEIGHT);
            part.clip(area);
            document.render(
                    null,
                    part,
                    new ViewBox(fromStart(PICTURE_CENTRE) - width / 2, (Card.HEIGHT - height) / 2, width, height));
            part.setPaint(new LinearGradientPaint(
                    fromStart(FADE_START), 0, fromStart(FADE_END), 0, new float[] {0, 0.35f, 1}, new Color[] {
                        NightPalette.GROUND,
                        NightPalette.transparent(NightPalette.GROUND, 0.8),
                        NightPalette.transparent(NightPalette.GROUND, 0)
                    }));
            part.fill(area);
            part.dispose();
        });
        return drawing.isPresent();
    }

    private void paintStatistic(Statistic statistic) {
        switch (statistic) {
            case Series series -> new SeriesPicture(series, card, chartArea()).paint(canvas);
            case AreaMap map -> new MapPicture(map, card, chartArea()).paint(canvas);
        }
    }

    private static Optional<SVGDocument> read(MediaFile file) {
        if (!file.isUnchanged()) return Optional.empty();
        try {
            byte[] svg = Files.readAllBytes(file.path());
            return Optional.ofNullable(
                    new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Lamplight, where nothing is drawn. */
    private void paintGlow() {
        glow(fromStart(PICTURE_CENTRE), Card.HEIGHT / 2f, 520, 0.28);
    }

    private void glow(float x, float y, float radius, double opacity) {
        canvas.setPaint(new RadialGradientPaint(
                x,
                y,
                radius,
                new float[] {0, 1},
                new Color[] {
                    NightPalette.transparent(NightPalette.ACCENT, opacity),
                    NightPalette.transparent(NightPalette.ACCENT, 0)
                },
                MultipleGradientPaint.CycleMethod.NO_CYCLE));
        canvas.fill(circle(x, y, radius));
    }

    private void paintName() {
        float x = fromStart(MARGIN + LAMP);
        float y = MARGIN + LAMP;
        glow(x, y, LAMP * 2.6f, 0.55);
        canvas.setPaint(
                new RadialGradientPaint(x, y - LAMP * 0.24f, LAMP * 1.2f, new float[] {0, 0.45f, 1}, new Color[] {
                    new Color(0xe4f1ff), NightPalette.ACCENT, new Color(0x1c6fd4)
                }));
        canvas.fill(circle(x, y, LAMP));
        canvas.setColor(NightPalette.TEXT);
        Paragraph.fitting(card.exhibit(), CardFonts.all().heading, direction, NAME, NAME, TEXT_WIDTH, 1)
                .draw(canvas, fromStart(MARGIN + 3 * LAMP + 4), y - NAME * 0.71f);
    }

    /** The title with its line above, at the card's foot. */
    private void paintWords() {
        Paragraph title = Paragraph.fitting(
                card.title(),
                CardFonts.all().heading,
                Direction.of(card.titleLanguage()),
                LARGEST_TITLE,
                SMALLEST_TITLE,
                TEXT_WIDTH,
                MOST_LINES);
        float top = Card.HEIGHT - MARGIN - title.height() + title.size() * 0.1f;
        float start = title.direction() == direction ? fromStart(MARGIN) : fromStart(MARGIN + TEXT_WIDTH);
        canvas.setColor(NightPalette.TEXT);
        title.draw(canvas, start, top);
        if (card.line().isBlank()) return;
        Paragraph line = Paragraph.fitting(card.line(), CardFonts.all().label, direction, LABEL, LABEL, TEXT_WIDTH, 2);
        canvas.setColor(NightPalette.ofTheme(card.theme()));
        line.draw(canvas, fromStart(MARGIN), top - line.height() - LABEL * 0.35f);
    }

    /** The part of the card that a series is drawn in. */
    private Rectangle2D.Float chartArea() {
        float width = Card.WIDTH - CHART_START - MARGIN;
        return new Rectangle2D.Float(isMirrored() ? MARGIN : CHART_START, 190, width, 320);
    }

    /** A place by its distance from where lines begin. */
    private float fromStart(float distance) {
        return isMirrored() ? Card.WIDTH - distance : distance;
    }

    private boolean isMirrored() {
        return direction == Direction.RIGHT_TO_LEFT;
    }

    private static Ellipse2D circle(float x, float y, float radius) {
        return new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
