package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's Markdown documents. */
class DocumentsTest {
    private static final Pattern RELATIVE_LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)[^)]*\\)");

    static Stream<Path> documents() throws IOException {
        Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void relativeLinks_pointAtFilesThatExist(Path document) throws IOException {
        Stream<Path> targets = RELATIVE_LINK
                .matcher(Files.readString(document))
                .results()
                .map(link -> document.resolveSibling(link.group(1)));
        assertThat(targets).allSatisfy(target -> assertThat(target).exists());
    }
}
