package org.bluelamp.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class MediaControllerTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D494844520000032000000258");
    private static final byte[] JPEG = HexFormat.of().parseHex("FFD8FFC0001108025803200300");
    private static final byte[] AVIF =
            HexFormat.of().parseHex("00000014667479706176696600000000617669660000001469737065000000000000032000000258");
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    @TempDir
    Path temp;

    private ExhibitFolder folder;
    private Catalog catalog;
    private MediaController controller;

    @BeforeEach
    void exhibit() {
        folder = new ExhibitFolder(temp).write("media/a.svg", SVG).write("media/unnamed.svg", SVG);
        controller = new MediaController(
                new CatalogSource() {
                    @Override
                    public Catalog current() {
                        return catalog;
                    }

                    @Override
                    public AutoCloseable onChange(Consumer<Catalog> listener) {
                        return () -> {};
                    }
                },
                new RepresentationCache(1_000_000));
    }

    private void naming(String... files) {
        for (String file : files) {
            folder.entry(file.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-"), "\"figures\"", """
                "media": [ { "file": "%s", "alt": { "en": "A" }, "credit": "We", "licence": "CC0-1.0" } ], "figures\"\
                """.formatted(file));
        }
        catalog = folder.load();
        assertThat(catalog.problems()).isEmpty();
    }

    private ResponseEntity<?> get(String name) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getHeaders") ? Collections.emptyEnumeration() : null);
        return controller.medium(request, "/" + name);
    }

    private void assertNotFound(String name) {
        assertThatThrownBy(() -> get(name))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        e -> assertThat(e.getStatusCode().value()).isEqualTo(404));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, image/png",
        "a.jpg, image/jpeg",
        "a.JPEG, image/jpeg",
        "a.avif, image/avif",
        "a.svg, image/svg+xml"
    })
    void checkedFile_isServedWithItsType(String name, String type) throws Exception {
        byte[] bytes = type.equals("image/png") ? PNG : type.equals("image/jpeg") ? JPEG : AVIF;
        Files.write(
                temp.resolve("media").resolve(name),
                name.endsWith("svg") ? SVG.getBytes(StandardCharsets.UTF_8) : bytes);
        naming(name);
        assertThat(get(name).getHeaders().getContentType()).hasToString(type);
        assertThat(get(name).getHeaders().getETag()).isNotNull();
    }

    @Test
    void unnamedOrLeftOutFile_isNotServed() {
        naming("a.svg");
        assertThat(get("a.svg").getStatusCode().value()).isEqualTo(200);
        assertNotFound("unnamed.svg");
        assertNotFound("../timeline.json");
        assertNotFound("");
        folder.write("media/a.svg", "<svg><script/></svg>");
        catalog = folder.load();
        assertNotFound("a.svg");
    }

    @Test
    void changedDrawing_isSentAsItWasOrNotAtAll() {
        folder.write("media/b.svg", SVG + " ");
        naming("a.svg", "b.svg");
        assertThat(get("a.svg").getBody()).isEqualTo(SVG.getBytes(StandardCharsets.UTF_8));
        String script = SVG.replace("/>", "><script/></svg>");
        folder.write("media/a.svg", script).write("media/b.svg", script);
        assertThat(get("a.svg").getBody()).isEqualTo(SVG.getBytes(StandardCharsets.UTF_8));
        assertNotFound("b.svg");
    }

    @Test
    void largePicture_isSentFromTheDiskWhileUnchanged() throws Exception {
        Path file = temp.resolve("media/large.png");
        Files.write(file, Arrays.copyOf(PNG, 2_000_000));
        naming("large.png");
        assertThat(get("large.png").getBody())
                .isInstanceOfSatisfying(
                        FileSystemResource.class,
                        resource -> assertThat(resource.getFile())
                                .isEqualTo(file.toAbsolutePath().toFile()));
        Files.write(file, Arrays.copyOf(PNG, 2_000_001));
        assertNotFound("large.png");
        Files.delete(file);
        assertNotFound("large.png");
    }
}
