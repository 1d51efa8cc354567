package org.bluelamp.export.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the build has made for pages. */
final class BuiltParts {
    private static final String ROOT = "META-INF/resources/bluelamp/";

    private BuiltParts() {}

    static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    static byte[] read(String name) {
        try {
            return new ClassPathResource(ROOT + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException("The build lacks " + name + "; build Blue Lamp again.", missing);
        }
    }
}
