package org.bluelamp.publish.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
 * Styles, fonts and the small script of all pages, read from the class path once.
 *
 * <p>{@code pages.css} and, for the application, {@code application.css} are one file each, made of the fonts' styles,
 * the tokens, the article's styles and those of the page's frame, so that a page asks once.
 */
@Component
public final class Assets {
    private static final String ROOT = "META-INF/resources/bluelamp/";
    private static final String PAGES_STYLES = "pages.css";
    private static final String APPLICATION_STYLES = "application.css";
    private static final String EMBED_STYLES = "embed.css";
    private static final Pattern NAME =
            Pattern.compile("((fonts|shell)/)?[A-Za-z0-9][A-Za-z0-9_-]*\\.(css|js|svg|woff2)");

    /** Folders of what the build names by its content. */
    private static final Pattern HASHED = Pattern.compile("(fonts|shell)/.*");

    private static final String FONTS = "fonts.json";

    private static final List<String> SHARED_STYLES = List.of("fonts.css", "tokens.css", "article.css");

    /** The styles for paper come last, because they override the rules of all other files. */
    private static final String PAPER_STYLES = "paper.css";

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
    private final Map<String, String> firstFonts = readFirstFonts();

    Assets() {
        known.put(PAGES_STYLES, stylesWith(List.of("page.css", PAPER_STYLES)));
        known.put(
                APPLICATION_STYLES,
                stylesWith(List.of("frame.css", "thread.css", "numbers.css", "glance.css", PAPER_STYLES)));
        known.put(EMBED_STYLES, stylesWith(List.of("thread.css", "numbers.css", "embed.css", PAPER_STYLES)));
    }

    /** A hash that changes whenever the styles of embeds do. */
    public String embedStylesVersion() {
        return known.get(EMBED_STYLES).hash();
    }

    /** A hash that changes whenever the pages' styles do. */
    public String stylesVersion() {
        return known.get(PAGES_STYLES).hash();
    }

    /** A hash that changes whenever the application's styles do. */
    public String applicationStylesVersion() {
        return known.get(APPLICATION_STYLES).hash();
    }

    /**
     * Paths below {@code /bluelamp/} of the fonts that a page loads first, by what they are for: {@code text},
     * {@code heading}, {@code label}. None where the build has made no fonts.
     */
    public Map<String, String> firstFonts() {
        return firstFonts;
    }

    /** Whether another content of an asset would have another name, so that a browser need never ask again. */
    static boolean isHashed(String name) {
        return HASHED.matcher(name).matches();
    }

    /** @param name path below {@code /bluelamp/}; may be anything */
    Optional<Representation> find(String name) {
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
        return Optional.of(known.computeIfAbsent(name, key -> new Representation(type, bytes(resource))));
    }

    private static Map<String, String> readFirstFonts() {
        Resource resource = new ClassPathResource(ROOT + FONTS);
        return resource.exists() ? Json.read(bytes(resource), new TypeReference<>() {}) : Map.of();
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Representation stylesWith(List<String> frame) {
        StringBuilder styles = new StringBuilder();
        SHARED_STYLES.forEach(name -> styles.append(styles(name)).append('\n'));
        frame.forEach(name -> styles.append(styles(name)).append('\n'));
        return new Representation(TYPES.get("css"), styles.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text of a style file; empty where the build has made no fonts, and the pages then use the system's fonts.
     */
    private static String styles(String name) {
        Resource resource = new ClassPathResource(ROOT + name);
        return resource.exists() ? new String(bytes(resource), StandardCharsets.UTF_8) : "";
    }
}
