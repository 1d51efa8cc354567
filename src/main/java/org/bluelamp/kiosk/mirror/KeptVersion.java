package org.bluelamp.kiosk.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version that is on the disk of this computer, whole. Its folder has the list as it came; the same with what was
 * fetched beyond it; the headers of each answer; and each content once, in a file named by its hash.
 */
final class KeptVersion {
    /** The list as it came, for the page. */
    static final String LIST = "version.json";

    /** The same, with what belongs to the version beyond it. */
    static final String ITEMS = "items.json";

    static final String HEADERS = "headers.json";

    private final Path folder;
    private final VersionList list;
    private final Map<String, VersionList.Item> items = new HashMap<>();
    private final Map<String, Map<String, String>> headers;

    private KeptVersion(Path folder, VersionList list, Map<String, Map<String, String>> headers) {
        this.folder = folder;
        this.list = list;
        this.headers = headers;
        list.files().forEach(item -> items.put(item.url(), item));
    }

    /** Reads a version whose files are there; their contents are looked at by {@link #isSound}. */
    static Optional<KeptVersion> read(Path folder) {
        try {
            VersionList list = VersionList.parse(Files.readAllBytes(folder.resolve(ITEMS)));
            Map<String, Map<String, String>> headers =
                    JsonMapper.shared().readValue(folder.resolve(HEADERS).toFile(), new TypeReference<>() {});
            if (!Files.isRegularFile(folder.resolve(LIST))) return Optional.empty();
            for (VersionList.Item item : list.files()) {
                if (Files.size(folder.resolve(item.sha256())) != item.bytes()) return Optional.empty();
            }
            return Optional.of(new KeptVersion(folder, list, headers));
        } catch (IOException | JacksonException | VersionList.UnusableListException damaged) {
            return Optional.empty();
        }
    }

    String version() {
        return list.version();
    }

    Path folder() {
        return folder;
    }

    Path listFile() {
        return folder.resolve(LIST);
    }

    /** Whether each content is what its hash says: a disk may lose or change what was once written. */
    boolean isSound() {
        try {
            for (VersionList.Item item : list.files()) {
                if (!Digests.ofFile(folder.resolve(item.sha256())).equals(item.sha256())) return false;
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @param url path and query; a query that the version knows nothing of is left away */
    Optional<VersionList.Item> find(String url) {
        VersionList.Item item = items.get(url);
        if (item == null && url.indexOf('?') > 0) item = items.get(url.substring(0, url.indexOf('?')));
        return Optional.ofNullable(item);
    }

    Path file(VersionList.Item item) {
        return folder.resolve(item.sha256());
    }

    Map<String, String> headers(VersionList.Item item) {
        return headers.getOrDefault(item.url(), Map.of());
    }

    /** A content that another version may take from this one, with the headers it was answered with. */
    Optional<Map<String, String>> reusable(VersionList.Item wanted) {
        VersionList.Item item = items.get(wanted.url());
        return Optional.ofNullable(item)
                .filter(same -> same.sha256().equals(wanted.sha256()) && same.bytes() == wanted.bytes())
                .map(same -> new LinkedHashMap<>(headers(same)));
    }
}
