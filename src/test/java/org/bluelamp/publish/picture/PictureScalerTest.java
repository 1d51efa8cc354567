package org.bluelamp.publish.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.bluelamp.catalog.media.MediaFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureScalerTest {
    /** Red on the left half, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] drawing(int width, int height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
                <rect width="50%%" height="100%%" fill="#f00"/></svg>""".formatted(width, height).getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage scaled(byte[] original, MediaFormat format, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                PictureScaler.scaled(original, format, width).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2000, 1000, 128, 64", "1000, 2000, 128, 256", "100, 50, 100, 50", "40, 8000, 2, 384"})
    void photograph_isShrunkAsAWhole_andNeverMadeLarger(int width, int height, int smallWidth, int smallHeight)
            throws IOException {
        BufferedImage small = scaled(picture(width, height, "jpeg"), MediaFormat.JPEG, 128);
        assertThat(small.getWidth()).isEqualTo(smallWidth);
        assertThat(small.getHeight()).isEqualTo(smallHeight);
    }

    @Test
    void photograph_keepsItsColoursWhereTheyAre() throws IOException {
        BufferedImage small = scaled(picture(1500, 900, "jpeg"), MediaFormat.JPEG, 64);
        assertThat(new Color(small.getRGB(10, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(54, 20)).getBlue()).isGreaterThan(200);
    }

    /** A JPEG whose camera noted how it was held. */
    private static byte[] held(int orientation) throws IOException {
        byte[] jpeg = picture(200, 100, "jpeg");
        ByteBuffer exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Red is on the left in the file. */
    @ParameterizedTest
    @CsvSource({
        "1, 128, 64, 10, 32", "2, 128, 64, 118, 32", "3, 128, 64, 118, 32", "4, 128, 64, 10, 32",
        "5, 128, 256, 64, 20", "6, 128, 256, 64, 20", "7, 128, 256, 64, 236", "8, 128, 256, 64, 236",
        "9, 128, 64, 10, 32"
    })
    void photograph_standsAsItsCameraWasHeld(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        BufferedImage small = scaled(held(orientation), MediaFormat.JPEG, 128);
        // The file's 200 by 100 pixels, turned, are 100 wide; a picture is never made larger.
        int expected = Math.min(width, orientation >= 5 && orientation <= 8 ? 100 : width);
        assertThat(small.getWidth()).isEqualTo(expected);
        assertThat(small.getHeight()).isEqualTo(height * expected / width);
        Color red = new Color(small.getRGB(redX * expected / width, redY * expected / width));
        assertThat(red.getRed()).isGreaterThan(200);
        assertThat(red.getBlue()).isLessThan(60);
    }

    @Test
    void drawing_isDrawnAsWideAsWanted_andStaysTransparentWhereNothingIsDrawn() throws IOException {
        BufferedImage small = scaled(drawing(20, 10), MediaFormat.SVG, 256);
        assertThat(small.getWidth()).isEqualTo(256);
        assertThat(small.getHeight()).isEqualTo(128);
        assertThat(small.getRGB(60, 60)).isEqualTo(0xFFFF0000);
        assertThat(small.getRGB(200, 60) >>> 24).isZero();
    }

    @Test
    void drawingLikeAThread_takesLittleMemory() throws IOException {
        BufferedImage small = scaled(drawing(1, 1_000_000), MediaFormat.SVG, 512);
        assertThat(small.getHeight()).isEqualTo(3 * 512);
    }

    @Test
    void whatJavaCanNotRead_hasNoSmallPicture() throws IOException {
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
        assertThat(PictureScaler.scaled(broken, MediaFormat.JPEG, 64)).isEmpty();
        assertThat(PictureScaler.scaled(broken, MediaFormat.AVIF, 64)).isEmpty();
        assertThat(PictureScaler.scaled(broken, MediaFormat.PNG, 64)).isEmpty();
        assertThat(PictureScaler.scaled("<svg".getBytes(StandardCharsets.UTF_8), MediaFormat.SVG, 64))
                .isEqualTo(Optional.empty());
    }
}
