package org.bluelamp.publish.frozen;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names within a file of a frozen version, and how large what they name may be. */
final class FrozenLayout {
    /**
     * The largest document that is kept or read. An exhibit of a hundred thousand entries has smaller ones; more would
     * only fill the memory.
     */
    static final long LARGEST_DOCUMENT_BYTES = 256L << 20;

    /** As large as a picture of a data folder may be. */
    static final long LARGEST_MEDIUM_BYTES = 16L << 20;

    static final long LARGEST_MANIFEST_BYTES = 8L << 20;

    /** A file with more names would only fill the memory; an exhibit of today has some thousands. */
    static final int MOST_NAMES = 1_000_000;

    private static final String MEDIA = "media/";

    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{16}");

    private FrozenLayout() {}

    /** Whether a text can be a catalogue's version; no other text becomes part of a file's name. */
    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /**
     * The name of a document: the language, each parameter of its address in order of name, and its path.
     *
     * @param parameters without the language
     * @param path below {@code /embed/v/VERSION/}
     */
    static String document(String language, Map<String, String> parameters, String path) {
        String folders = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> each.getKey() + "/" + each.getValue() + "/")
                        .collect(Collectors.joining());
        return language + "/" + folders + path;
    }

    static String medium(String file) {
        return MEDIA + file;
    }

    /** Whether a name stays within the folder that one may unpack the file into. */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) return false;
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) return false;
        }
        return true;
    }

    static long largestBytes(String name) {
        return name.startsWith(MEDIA) ? LARGEST_MEDIUM_BYTES : LARGEST_DOCUMENT_BYTES;
    }
}
