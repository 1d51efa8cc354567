package org.bluelamp.publish.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bluelamp.catalog.media.MediaFormat;

/** Makes a small picture of a drawing or a picture. Its proportions stay, and a picture is never made larger. */
public final class PictureScaler {
    /** A picture is at most so many times as high as it is wide; of a higher one the whole is made narrower. */
    private static final int MOST_HEIGHT = 3;

    private static final float JPEG_QUALITY = 0.8f;

    private PictureScaler() {}

    /** @return PNG or JPEG; empty where the original can't be read as a picture */
    public static Optional<byte[]> scaled(byte[] original, MediaFormat format, int width) {
        return switch (format) {
            case SVG -> drawing(original, width).map(PictureScaler::png);
            case PNG -> picture(original, Orientation.UPRIGHT, width).map(PictureScaler::png);
            case JPEG -> picture(original, Orientation.of(original), width).map(PictureScaler::jpeg);
            case WEBP, AVIF -> Optional.empty();
        };
    }

    /** Width and height of the copy. */
    private record Size(int width, int height) {
        /** @param mostScale how many times as large as the original it may be */
        static Size within(double width, double height, int mostWidth, double mostScale) {
            double scale = Math.min(mostScale, Math.min(mostWidth / width, (double) mostWidth * MOST_HEIGHT / height));
            return new Size(pixels(width * scale), pixels(height * scale));
        }

        private static int pixels(double length) {
            return Math.max(1, (int) Math.round(length));
        }
    }

    private static Optional<BufferedImage> drawing(byte[] svg, int width) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (document == null || !(document.size().width > 0) || !(document.size().height > 0)) return Optional.empty();
        Size size = Size.within(document.size().width, document.size().height, width, Double.MAX_VALUE);
        BufferedImage copy = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = canvas(copy);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, canvas, new ViewBox(0, 0, size.width, size.height));
        canvas.dispose();
        return Optional.of(copy);
    }

    private static Optional<BufferedImage> picture(byte[] bytes, Orientation orientation, int width) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, false);
                return Optional.of(shrunk(upright(read(reader, width), orientation), width));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Colours that Java does not know, such as CMYK, and damaged files, of which a browser may show a part.
            return Optional.empty();
        }
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) return picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean isSideways = orientation.isSideways();
        BufferedImage turned =
                new BufferedImage(isSideways ? height : width, isSideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(picture, orientation.upright(width, height), null);
        canvas.dispose();
        return turned;
    }

    /** Reads only some pixels of a large picture, evenly, so that a photograph of fifty megapixels never stands in memory as a whole. */
    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        ImageReadParam some = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (4 * width));
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    /** Halves the picture until the last step is smaller than a half, because a larger step would skip pixels. */
    private static BufferedImage shrunk(BufferedImage picture, int width) {
        Size target = Size.within(picture.getWidth(), picture.getHeight(), width, 1);
        BufferedImage copy = picture;
        do {
            Size next = new Size(
                    Math.max(target.width, copy.getWidth() / 2), Math.max(target.height, copy.getHeight() / 2));
            boolean isOpaque = !picture.getColorModel().hasAlpha();
            BufferedImage smaller = new BufferedImage(
                    next.width, next.height, isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
            Graphics2D canvas = canvas(smaller);
            canvas.drawImage(copy, 0, 0, next.width, next.height, null);
            canvas.dispose();
            copy = smaller;
        } while (copy.getWidth() > target.width || copy.getHeight() > target.height);
        return copy;
    }

    private static Graphics2D canvas(BufferedImage picture) {
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return canvas;
    }

    private static byte[] png(BufferedImage picture) {
        return written(picture, "png", false);
    }

    private static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg", true);
    }

    private static byte[] written(BufferedImage picture, String format, boolean hasQuality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // For PNG the quality only says how hard to compress: 0 is hardest.
            how.setCompressionQuality(hasQuality ? JPEG_QUALITY : 0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
