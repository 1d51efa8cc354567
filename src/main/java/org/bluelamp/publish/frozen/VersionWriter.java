package org.bluelamp.publish.frozen;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.media.ContentHash;
import org.bluelamp.catalog.media.MediaFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.publish.api.ApiDocuments;
import org.bluelamp.publish.http.Json;
import org.bluelamp.publish.http.Representation;
import org.bluelamp.publish.http.Site;

/**
 * Writes the file of a frozen version: the manifest, then the documents of each language, then the media. One document
 * is in memory at a time.
 */
final class VersionWriter {
    private final Catalog catalog;
    private final Site site;
    private final Instant now;
    private final ZipOutputStream zip;
    private int names;

    private VersionWriter(Catalog catalog, Site site, Instant now, ZipOutputStream zip) {
        this.catalog = catalog;
        this.site = site;
        this.now = now;
        this.zip = zip;
    }

    /**
     * Writes a version and waits until the disk has it.
     *
     * @param site that of the version itself, so that the documents' addresses stay within it
     * @param file new
     * @param mostBytes how large the file may become
     * @throws KeepingFailedException if the file would become larger, or a medium is no longer what the catalogue has
     *     checked
     */
    static void write(Catalog catalog, Site site, Instant now, Path file, long mostBytes)
            throws IOException, KeepingFailedException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(
                        new BufferedOutputStream(new Bounded(Channels.newOutputStream(channel), mostBytes)))) {
            VersionWriter writer = new VersionWriter(catalog, site, now, zip);
            writer.manifest();
            for (String language : catalog.exhibit().languages()) writer.documents(language);
            for (MediaFile medium : catalog.media()) writer.medium(medium);
            zip.finish();
            zip.flush();
            channel.force(true);
        } catch (Bounded.FullException full) {
            throw new KeepingFailedException(
                    FrozenVersions.Answer.FULL, "it would take more than the " + mostBytes + " bytes that are left");
        }
    }

    private void manifest() throws IOException, KeepingFailedException {
        List<FrozenManifest.Medium> media = catalog.media().stream()
                .map(file ->
                        new FrozenManifest.Medium(file.name(), file.format().contentType(), file.bytes(), file.hash()))
                .toList();
        begin(FrozenManifest.NAME);
        zip.write(Json.representation(new FrozenManifest(
                        FrozenManifest.FORMAT,
                        catalog.version(),
                        now.toString(),
                        program(),
                        catalog.exhibit().languages(),
                        media))
                .plain());
        zip.closeEntry();
    }

    private void documents(String language) throws IOException, KeepingFailedException {
        document(
                FrozenLayout.document(language, Map.of(), FrozenViews.NAME),
                Json.representation(FrozenViews.of(catalog, language, site)));
        Iterator<ApiDocuments.Document> documents =
                new ApiDocuments(catalog, language, site).all().iterator();
        while (documents.hasNext()) {
            ApiDocuments.Document document = documents.next();
            document(
                    FrozenLayout.document(language, document.parameters(), document.path()),
                    document.content().get());
        }
    }

    private void document(String name, Representation content) throws IOException, KeepingFailedException {
        byte[] bytes = content.plain();
        if (bytes.length > FrozenLayout.LARGEST_DOCUMENT_BYTES) {
            throw new KeepingFailedException(FrozenVersions.Answer.FULL, name + " has more bytes than are read again");
        }
        begin(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void medium(MediaFile medium) throws IOException, KeepingFailedException {
        // Pictures are compressed in themselves.
        zip.setLevel(medium.format() == MediaFormat.SVG ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
        begin(FrozenLayout.medium(medium.name()));
        // A pipe is not opened, because reading it would wait for a writer.
        if (!Files.isRegularFile(medium.path())) throw changed(medium);
        try (InputStream in = Files.newInputStream(medium.path());
                DigestInputStream hashed = new DigestInputStream(in, ContentHash.digest())) {
            copy(hashed, medium);
            String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            if (!hash.equals(medium.hash())) throw changed(medium);
        }
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** Copies as many bytes as the checked file had, and one more if there is one, so that the hash tells. */
    private void copy(InputStream in, MediaFile medium) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = medium.bytes() + 1;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) return;
            zip.write(buffer, 0, read);
            left -= read;
        }
    }

    private static KeepingFailedException changed(MediaFile medium) {
        return new KeepingFailedException(
                FrozenVersions.Answer.CHANGED, "the file media/" + medium.name() + " has changed meanwhile");
    }

    private void begin(String name) throws IOException, KeepingFailedException {
        if (++names > FrozenLayout.MOST_NAMES) {
            throw new KeepingFailedException(
                    FrozenVersions.Answer.FULL, "it has more than " + FrozenLayout.MOST_NAMES + " documents");
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private static String program() {
        String release = VersionWriter.class.getPackage().getImplementationVersion();
        return release == null ? "unreleased" : release;
    }

    /** Refuses to grow beyond a number of bytes. */
    private static final class Bounded extends FilterOutputStream {
        static final class FullException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private long left;

        Bounded(OutputStream out, long most) {
            super(out);
            this.left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            if (length > left) throw new FullException();
            left -= length;
            out.write(bytes, start, length);
        }
    }
}
