package org.bluelamp.catalog.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks media files and remembers each result for as long as the file's stamp stays the same, because a folder is read
 * again at each change and most of its drawings have not changed. Safe for many threads.
 */
public final class MediaLibrary {
    /** Opens a file; a test hands in one that fails. */
    @FunctionalInterface
    public interface Opener {
        InputStream open(Path file) throws IOException;
    }

    /**
     * The result of checking a file: either it is sound, or it has a fault.
     *
     * @param sound the file, if nothing is wrong with it
     */
    public record Finding(Optional<MediaFile> sound, Optional<MediaFault> fault) {}

    /** So many bytes hold any drawing completely, and all headers of a picture before its first pixel. */
    private static final int HEAD_BYTES = (int) MediaFormat.SVG.largestBytes();

    private static final int BUFFER_BYTES = 1 << 16;

    private final Opener opener;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private record Known(FileStamp stamp, Finding finding) {}

    public MediaLibrary() {
        this(Files::newInputStream);
    }

    public MediaLibrary(Opener opener) {
        this.opener = opener;
    }

    /**
     * Checks a file, or returns the remembered result.
     *
     * @param path a regular file, with symbolic links resolved
     * @throws IOException if it can't be read
     */
    public Finding inspect(String name, Path path, MediaFormat format) throws IOException {
        FileStamp stamp = FileStamp.of(path);
        Known before = known.get(path);
        if (before != null && before.stamp.equals(stamp)) return before.finding;
        Finding finding = look(name, path, format, stamp);
        if (stamp.isOld()) known.put(path, new Known(stamp, finding));
        return finding;
    }

    /** Forgets the results of all files except these. */
    public void retain(Collection<Path> paths) {
        known.keySet().retainAll(paths);
    }

    private Finding look(String name, Path path, MediaFormat format, FileStamp stamp) throws IOException {
        long largest = format.largestBytes();
        if (stamp.bytes() > largest) return fault(MediaFault.tooLarge(stamp.bytes(), format));
        MessageDigest digest = ContentHash.digest();
        Optional<PixelSize> size;
        try (InputStream in = opener.open(path)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            Optional<MediaFault> fault =
                    format == MediaFormat.SVG ? DrawingRules.fault(head) : PictureRules.fault(head, format);
            if (fault.isPresent()) return fault(fault.get());
            size = PictureRules.sizeOf(head, format);
            digest.update(head);
            long bytes = head.length;
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                // The file has grown since its size was asked for.
                if (bytes > largest) return fault(MediaFault.tooLarge(bytes, format));
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Finding(Optional.of(new MediaFile(name, path, format, size, stamp, hash)), Optional.empty());
    }

    private static Finding fault(MediaFault fault) {
        return new Finding(Optional.empty(), Optional.of(fault));
    }
}
