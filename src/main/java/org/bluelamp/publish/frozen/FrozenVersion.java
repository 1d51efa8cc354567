package org.bluelamp.publish.frozen;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bluelamp.catalog.media.MediaFormat;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One frozen version, read from its file. The file is opened for each answer and closed again, so that it can go at any
 * time; whoever answers many keeps the answers in memory. Safe for many threads.
 */
public final class FrozenVersion {
    /** Documents by the extension of their names; other names are no documents. */
    private static final Map<String, MediaType> TYPES = Map.of(
            "json",
            MediaType.APPLICATION_JSON,
            "html",
            MediaType.valueOf("text/html;charset=UTF-8"),
            "csv",
            MediaType.valueOf("text/csv;header=present;charset=UTF-8"));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final FrozenManifest manifest;
    private final Set<String> documents;
    private final Map<String, FrozenManifest.Medium> media;
    private final Map<String, FrozenViews> views = new ConcurrentHashMap<>();

    private FrozenVersion(Path file, FrozenManifest manifest, Set<String> documents) {
        this.file = file;
        this.manifest = manifest;
        this.documents = documents;
        this.media = manifest.media().stream()
                .collect(Collectors.toUnmodifiableMap(
                        FrozenManifest.Medium::file, Function.identity(), (one, other) -> one));
    }

    /**
     * Reads the manifest and looks at all names and sizes.
     *
     * @throws DamagedVersionException if the file is not what this release reads
     */
    static FrozenVersion read(Path file, String version) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = checkedNames(zip);
            FrozenManifest manifest = bytes(zip, FrozenManifest.NAME, FrozenLayout.LARGEST_MANIFEST_BYTES)
                    .map(bytes -> MAPPER.readValue(bytes, FrozenManifest.class))
                    .orElseThrow(() -> new DamagedVersionException("it has no " + FrozenManifest.NAME));
            check(manifest, version);
            names.removeIf(name -> !TYPES.containsKey(extension(name)));
            return new FrozenVersion(file, manifest, names);
        } catch (IOException | IllegalArgumentException | JacksonException unreadable) {
            throw damaged(unreadable);
        }
    }

    private static Set<String> checkedNames(ZipFile zip) {
        if (zip.size() > FrozenLayout.MOST_NAMES) throw new DamagedVersionException("it has " + zip.size() + " names");
        Set<String> names = HashSet.newHashSet(zip.size());
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!FrozenLayout.isSafe(entry.getName()) || !names.add(entry.getName())) {
                throw new DamagedVersionException("it has names that lead elsewhere or stand twice");
            }
            if (entry.getSize() > FrozenLayout.largestBytes(entry.getName())) {
                throw new DamagedVersionException("a part of it has " + entry.getSize() + " bytes");
            }
        }
        return names;
    }

    private static void check(FrozenManifest manifest, String version) {
        if (manifest.format() > FrozenManifest.FORMAT) {
            throw new DamagedVersionException("it is of format " + manifest.format()
                    + ", and this release reads formats up to " + FrozenManifest.FORMAT);
        }
        boolean isWhole = manifest.format() == FrozenManifest.FORMAT
                && version.equals(manifest.version())
                && manifest.languages() != null
                && !manifest.languages().isEmpty()
                && manifest.media() != null
                && manifest.media().stream().allMatch(FrozenVersion::isSound);
        if (!isWhole) throw new DamagedVersionException("its manifest is not that of the version " + version);
    }

    /** What a medium is called decides its type, so that no file can be served as a page or a script. */
    private static boolean isSound(FrozenManifest.Medium medium) {
        return medium != null
                && medium.file() != null
                && medium.sha256() != null
                && MediaFormat.ofName(medium.file())
                        .map(format -> format.contentType().equals(medium.type()))
                        .orElse(false);
    }

    public String version() {
        return manifest.version();
    }

    /** BCP 47 tags, the default first. */
    public List<String> languages() {
        return manifest.languages();
    }

    /** The language to answer in: the wanted one if the version has it, else its first. */
    public String language(Optional<String> wanted) {
        return wanted.filter(languages()::contains).orElseGet(languages()::getFirst);
    }

    /**
     * The name under which a document is kept.
     *
     * @param path below {@code /embed/v/VERSION/}; may be anything
     * @param language one of the version's
     * @param parameters of the address; those that no document was kept for are ignored
     */
    public Optional<String> nameOf(String path, String language, Map<String, String> parameters) {
        return Stream.concat(
                        parameters.entrySet().stream()
                                .map(each -> FrozenLayout.document(language, Map.ofEntries(each), path)),
                        Stream.of(FrozenLayout.document(language, Map.of(), path)))
                .filter(documents::contains)
                .findFirst();
    }

    /**
     * A document as it was answered when the version was kept.
     *
     * @param name that {@link #nameOf} has told
     * @throws DamagedVersionException if it can't be read any more
     */
    public Representation document(String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return bytes(zip, name, FrozenLayout.LARGEST_DOCUMENT_BYTES)
                    .map(bytes -> new Representation(TYPES.get(extension(name)), bytes))
                    .orElseThrow(() -> new IOException(name + " is missing"));
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    /**
     * What the pages of its embeds say.
     *
     * @throws DamagedVersionException if that can't be read
     */
    public FrozenViews views(String language) {
        return views.computeIfAbsent(language, this::readViews);
    }

    private FrozenViews readViews(String language) {
        try {
            byte[] bytes = document(FrozenLayout.document(language, Map.of(), FrozenViews.NAME))
                    .plain();
            FrozenViews views = MAPPER.readValue(bytes, FrozenViews.class);
            if (views == null || views.views() == null || views.entries() == null) {
                throw new DamagedVersionException("its " + FrozenViews.NAME + " is empty");
            }
            return views;
        } catch (JacksonException unreadable) {
            throw damaged(unreadable);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A drawing or a picture of the version. */
    public Optional<FrozenMedium> medium(String name) {
        return Optional.ofNullable(media.get(name)).map(medium -> new FrozenMedium(this, medium));
    }

    /** The content under a name, whose checksum is right. */
    private static Optional<byte[]> bytes(ZipFile zip, String name, long largest) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return Optional.empty();
        if (entry.getSize() < 0 || entry.getSize() > largest)
            throw new IOException(name + " has " + entry.getSize() + " bytes");
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(entry.getSize()) + 1);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) throw wrongSum(name);
            return Optional.of(bytes);
        }
    }

    /** Opens the content of a medium; a wrong checksum is noticed at its end, and the last read fails then. */
    InputStream open(FrozenManifest.Medium medium) throws IOException {
        String name = FrozenLayout.medium(medium.file());
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || entry.getSize() != medium.bytes())
                throw new IOException(name + " is missing or of another size");
            return new Checked(zip, zip.getInputStream(entry), entry);
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    private static DamagedVersionException damaged(Exception cause) {
        return new DamagedVersionException("it can't be read (" + cause.getMessage() + ")", cause);
    }

    private static IOException wrongSum(String name) {
        return new IOException(name + " has another checksum than it should");
    }

    /** Closes its file with itself, and fails at the end of a content whose checksum is wrong. */
    private static final class Checked extends FilterInputStream {
        private final ZipFile zip;
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private boolean skipped;

        Checked(ZipFile zip, InputStream in, ZipEntry entry) {
            super(in);
            this.zip = zip;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = in.read(bytes, start, length);
            if (read > 0) sum.update(bytes, start, read);
            if (read < 0 && !skipped && sum.getValue() != entry.getCrc()) throw wrongSum(entry.getName());
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            skipped = true;
            return in.skip(count);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                in.close();
            }
        }
    }
}
