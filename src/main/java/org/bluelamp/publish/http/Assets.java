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
    private static final Pattern NAME = Pattern.compile("(fonts/[a-z0-9-]+/)?[a-z0-9][a-z0-9-]*\\.(css|js|svg|woff2)");

    /** Styles that come with a font, by the folder that holds it. */
    private static final List<String> FONT_STYLES = List.of(
            "fonts/atkinson-hyperlegible-next/index.css",
            "fonts/atkinson-hyperlegible-next/wght-italic.css",
            "fonts/source-serif-4/index.css",
            "fonts/archivo/index.css",
            "fonts/noto-sans-arabic/index.css");

    private static final List<String> SHARED_STYLES = List.of("tokens.css", "article.css");

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

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Representation stylesWith(List<String> frame) {
        StringBuilder styles = new StringBuilder();
        FONT_STYLES.forEach(name -> {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            // A font's styles name its files relative to their own folder, but the joined file lies one folder higher.
            styles.append(styles(name).replace("url(./files/", "url(" + folder)).append('\n');
        });
        SHARED_STYLES.forEach(name -> styles.append(styles(name)).append('\n'));
        frame.forEach(name -> styles.append(styles(name)).append('\n'));
        return new Representation(TYPES.get("css"), styles.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text of a style file; empty where the build has copied no fonts, and the pages then use the system's fonts.
     */
    private static String styles(String name) {
        Resource resource = new ClassPathResource(ROOT + name);
        return resource.exists() ? new String(bytes(resource), StandardCharsets.UTF_8) : "";
    }
}
