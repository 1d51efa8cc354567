package org.bluelamp.publish.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.ResponseWriter;
import org.bluelamp.publish.http.SingleFlightCache;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * Makes small pictures, two at once, and keeps them in memory up to a number of bytes. A drawing or a PNG becomes a PNG,
 * which keeps lines sharp and what is transparent so; a photograph becomes a JPEG. Safe for many threads.
 */
@Component
public final class SmallPictures {
    /** In pixels: a disc, a card on one and two device pixels, a column of text. Others would only fill the memory. */
    static final Set<Integer> WIDTHS = Set.of(64, 128, 256, 512);

    /** All four widths of some 300 drawings. */
    private static final long MOST_KEPT_BYTES = 32L << 20;

    /** Of a key whose original can't be read as a picture. */
    private static final int LEAST_WEIGHT_BYTES = 100;

    /** Each one in the making takes a processor, and a photograph its bytes in memory. */
    private static final int MOST_MADE_AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Maker maker;
    private final Semaphore places = new Semaphore(MOST_MADE_AT_ONCE);
    private final SingleFlightCache<Key, Small> pictures = new SingleFlightCache<>(MOST_KEPT_BYTES, Small::weight);

    private record Key(String hash, int width) {}

    /** @param picture empty where the original can't be read as a picture */
    private record Small(Optional<Representation> picture) {
        int weight() {
            return picture.map(Representation::weight).orElse(LEAST_WEIGHT_BYTES);
        }
    }

    /** Makes the bytes of a small picture; empty where the original can't be read as a picture. */
    @FunctionalInterface
    interface Maker {
        Optional<byte[]> make(byte[] original, MediaFormat format, int width);
    }

    SmallPictures() {
        this(PictureScaler::scaled);
    }

    SmallPictures(Maker maker) {
        this.maker = maker;
    }

    /** What follows the original's name in the address of a small picture. */
    static String extension(MediaFormat format) {
        return isPng(format) ? ".png" : ".jpg";
    }

    private static boolean isPng(MediaFormat format) {
        return format == MediaFormat.SVG || format == MediaFormat.PNG;
    }

    /**
     * The name of the original whose small picture has a name.
     *
     * @param name for example {@code car.svg.png}; may be anything
     */
    public static Optional<String> original(String name) {
        int end = name.lastIndexOf('.');
        if (end < 0) return Optional.empty();
        return Optional.of(name.substring(0, end))
                .filter(original -> MediaFormat.ofName(original)
                        .filter(format -> extension(format).equals(name.substring(end)))
                        .isPresent());
    }

    /** The width that a part of an address names, if there are pictures of it. */
    public static Optional<Integer> width(String text) {
        return WIDTHS.stream().filter(width -> width.toString().equals(text)).findFirst();
    }

    /**
     * Answers with a small picture. Where the original can't be read as a picture here, the answer leads to the original;
     * from address to address, so that it is right behind a proxy that adds a path.
     *
     * @param request for {@code small/WIDTH/NAME} below the folder of the originals
     * @param width one of those that {@link #width} knows
     * @throws ResponseStatusException 404 where the original has gone, 503 where too many others are being made
     */
    public ResponseEntity<?> answer(HttpServletRequest request, Original original, int width, CacheControl lifetime) {
        Optional<Representation> picture = of(original, width);
        if (picture.isPresent()) return ResponseWriter.send(request, picture.get(), lifetime);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "../../" + UriUtils.encodePathSegment(original.file(), "UTF-8"))
                .cacheControl(lifetime)
                .build();
    }

    /** A small picture; empty where the original can't be read as a picture. */
    Optional<Representation> of(Original original, int width) {
        Key key = new Key(original.hash(), width);
        Optional<Small> known = pictures.kept(key);
        if (known.isPresent()) return known.get().picture;
        takePlace();
        try {
            return pictures.get(key, missing -> make(original, width)).picture;
        } finally {
            places.release();
        }
    }

    private Small make(Original original, int width) {
        byte[] content = original.content().get().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        MediaType type = isPng(original.format()) ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
        return new Small(
                maker.make(content, original.format(), width).map(picture -> new Representation(type, picture)));
    }

    private void takePlace() {
        boolean taken = false;
        try {
            taken = places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!taken) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
