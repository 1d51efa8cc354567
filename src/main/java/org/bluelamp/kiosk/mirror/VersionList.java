package org.bluelamp.kiosk.mirror;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version consists of, as {@code /kiosk/version.json} tells it. It comes from another computer, so each part is
 * checked before it is used.
 *
 * @param version the hash over all
 */
record VersionList(String version, List<Item> files) {
    /** The page that the browser opens; a version without it shows nothing. */
    static final String PAGE = "/kiosk";

    static final int LONGEST = 8_000_000;
    static final int MOST_FILES = 50_000;
    static final long MOST_BYTES = 4_000_000_000L;

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** A path, perhaps with a query; no other host, no way upwards. */
    private static final Pattern URL =
            Pattern.compile("(/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)+/?(\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");

    private static final Pattern UPWARDS = Pattern.compile("(?i)(^|/)(\\.|%2e){1,2}(/|\\?|$)");
    private static final int LONGEST_URL = 2000;

    /**
     * One file.
     *
     * @param url path and query on the server, from the slash on; the list may leave the slash away
     */
    record Item(String url, long bytes, String sha256) {}

    /** A list that no version can be taken over by; the message says why. */
    static final class UnusableListException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableListException(String message) {
            super(message);
        }
    }

    /** With one more file, for what the list does not name. */
    VersionList with(Item item) {
        List<Item> more = new ArrayList<>(files);
        more.add(item);
        return new VersionList(version, List.copyOf(more));
    }

    boolean names(String url) {
        return files.stream().anyMatch(item -> item.url().equals(url));
    }

    static VersionList parse(byte[] document) throws UnusableListException {
        try {
            JsonNode root = JsonMapper.shared().readTree(document);
            JsonNode version = root.path("version");
            if (!version.isString() || !VERSION.matcher(version.asString()).matches()) {
                throw new UnusableListException("the list of the version names no version");
            }
            List<Item> files = new ArrayList<>();
            Set<String> urls = new HashSet<>();
            long bytes = 0;
            for (JsonNode file : root.path("files")) {
                Item item = item(file);
                if (!urls.add(item.url())) throw new UnusableListException("the list has " + item.url() + " twice");
                files.add(item);
                bytes += item.bytes();
                if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
                    throw new UnusableListException("the version is too large for a kiosk");
                }
            }
            if (!urls.contains(PAGE)) throw new UnusableListException("the version lacks its page, " + PAGE);
            return new VersionList(version.asString(), List.copyOf(files));
        } catch (JacksonException noJson) {
            throw new UnusableListException("the list of the version is no JSON");
        }
    }

    private static Item item(JsonNode file) throws UnusableListException {
        String given = file.path("url").asString("");
        String url = given.startsWith("/") ? given : "/" + given;
        String sha256 = file.path("sha256").asString("");
        JsonNode bytes = file.path("bytes");
        boolean isPath = url.length() <= LONGEST_URL
                && URL.matcher(url).matches()
                && !UPWARDS.matcher(url).find();
        if (!isPath || !SHA256.matcher(sha256).matches() || !bytes.isIntegralNumber() || bytes.asLong() < 0) {
            throw new UnusableListException("the list has a file that can't be: "
                    + url.substring(0, Math.min(80, url.length())).replaceAll("\\p{Cc}", " "));
        }
        return new Item(url, bytes.asLong(), sha256);
    }
}
