package org.bluelamp.publish.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * Styles, fonts and scripts of all pages, read from the class path once. The build makes most of them, and compresses
 * the texts among them by Brotli in a file {@code NAME.br} beside each.
 */
@Component
public final class Assets {
    private static final String ROOT = "META-INF/resources/bluelamp/";
    private static final String PAGES_STYLES = "pages.css";
    private static final String APPLICATION_STYLES = "application.css";
    private static final String EMBED_STYLES = "embed.css";
    private static final String EMBED_ENTRIES_STYLES = "embed-entries.css";
    private static final String KIOSK_STYLES = "kiosk.css";
    private static final String STAFF_STYLES = "staff.css";
    private static final String PRESENT_STYLES = "present.css";
    private static final String SITE_STYLES = "site.css";
    private static final Pattern NAME =
            Pattern.compile("((fonts|shell|page|kiosk|site)/)?[A-Za-z0-9][A-Za-z0-9_-]*\\.(css|js|svg|woff2)");

    /** Folders of what the build names by its content. */
    private static final Pattern HASHED = Pattern.compile("(fonts|shell|page|kiosk|site)/.*");

    private static final String FONTS = "fonts.json";

    /** Names the script of the pages without session. */
    private static final String PAGE_SCRIPT = "page/manifest.json";

    private static final Map<String, MediaType> TYPES = Map.of(
            "css",
            new MediaType("text", "css", StandardCharsets.UTF_8),
            "js",
            new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "svg",
            MediaType.valueOf("image/svg+xml"),
            "woff2",
            MediaType.valueOf("font/woff2"));

    private final Map<String, Representation> known = new ConcurrentHashMap<>();
    private final Map<String, String> firstFonts = readTexts(FONTS);
    private final Optional<String> pageScript =
            Optional.ofNullable(readTexts(PAGE_SCRIPT).get("script"));

    /** A hash that changes whenever the styles of the pages without session do. */
    public String stylesVersion() {
        return version(PAGES_STYLES);
    }

    /** A hash that changes whenever the application's styles do. */
    public String applicationStylesVersion() {
        return version(APPLICATION_STYLES);
    }

    /** A hash that changes whenever the embed's styles do. */
    public String embedStylesVersion() {
        return version(EMBED_STYLES);
    }

    /** A hash that changes whenever the styles of an embedded timeline or list without an open entry do. */
    public String embedEntriesStylesVersion() {
        return version(EMBED_ENTRIES_STYLES);
    }

    /** A hash that changes whenever the kiosk's styles do. */
    public String kioskStylesVersion() {
        return version(KIOSK_STYLES);
    }

    /** A hash that changes whenever the styles of the staff's view do. */
    public String staffStylesVersion() {
        return version(STAFF_STYLES);
    }

    /** A hash that changes whenever the styles of the speaker's pages do. */
    public String presentStylesVersion() {
        return version(PRESENT_STYLES);
    }

    /** A hash that changes whenever the styles of a static site's views do. */
    public String siteStylesVersion() {
        return version(SITE_STYLES);
    }

    /** Empty where the build has made no styles. */
    private String version(String name) {
        return find(name).map(Representation::hash).orElse("");
    }

    /**
     * Paths below {@code /bluelamp/} of the fonts that a page loads first, by what they are for: {@code text},
     * {@code heading}, {@code label}. None where the build has made no fonts.
     */
    public Map<String, String> firstFonts() {
        return firstFonts;
    }

    /**
     * Path below {@code /bluelamp/} of the script that brings the elements of the pages without session to life. None
     * where the build has made no scripts.
     */
    public Optional<String> pageScript() {
        return pageScript;
    }

    /** Whether another content of an asset would have another name, so that a browser need never ask again. */
    static boolean isHashed(String name) {
        return HASHED.matcher(name).matches();
    }

    /** @param name path below {@code /bluelamp/}; may be anything */
    public Optional<Representation> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Representation asset = known.get(name);
        return asset != null ? Optional.of(asset) : read(name);
    }

    private Optional<Representation> read(String name) {
        Resource resource = new ClassPathResource(ROOT + name);
        if (!resource.exists()) {
            return Optional.empty();
        }
        MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return Optional.of(
                known.computeIfAbsent(name, key -> new Representation(type, bytes(resource), compressed(name))));
    }

    private static Optional<byte[]> compressed(String name) {
        return Optional.of(new ClassPathResource(ROOT + name + ".br"))
                .filter(Resource::exists)
                .map(Assets::bytes);
    }

    private static Map<String, String> readTexts(String name) {
        Resource resource = new ClassPathResource(ROOT + name);
        return resource.exists() ? Json.read(bytes(resource), new TypeReference<>() {}) : Map.of();
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
