package org.bluelamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.read.CatalogLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exhibit that tests read: without a fault, with every kind of thing in it, and taken by nobody for the truth. */
class MadeUpExhibitTest {
    private static final Catalog CATALOG = new CatalogLoader().load(Exhibits.MADE_UP);

    @Test
    void check_findsNoFault() {
        assertThat(CATALOG.problems()).isEmpty();
    }

    @Test
    void everyText_saysThatItIsMadeUp() throws IOException {
        assertThat(CATALOG.exhibit().title().in("en").text()).startsWith("Made-up");
        assertThat(CATALOG.entries()).allSatisfy(entry -> {
            assertThat(entry.lede().in("en").text().toLowerCase(Locale.ROOT)).contains("made up for tests");
            assertThat(entry.statements())
                    .allSatisfy(statement ->
                            assertThat(statement.text().in("en").text()).startsWith("Made up"));
        });
        assertThat(Files.readString(Exhibits.MADE_UP.resolve("sources.json")))
                .doesNotContainPattern("https?://(?![a-z]+\\.example\\.org/)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-?\\d{4}-\\d{2}-\\d{2}",
                "-?\\d{4}-(0\\d|1[0-2])",
                "\\d{4}-2[1-4].*",
                "\\d{4}",
                "\\d{3}X.*",
                "\\d{2}XX",
                ".*-XX",
                "Y-\\d{5}.*",
                "-\\d{4}.*",
                ".*~",
                ".*\\?",
                ".*%",
                "\\d.*/\\d.*",
                ".*/\\.\\.",
                "\\.\\./.*",
                "/.*"
            })
    void dates_haveEachForm(String form) {
        assertThat(CATALOG.entries())
                .extracting(entry -> entry.date().toString())
                .anyMatch(date -> date.matches(form));
    }

    @Test
    void entries_haveEachWeight_shareADay_andLeaveADecadeEmpty() {
        assertThat(CATALOG.entries()).extracting(Entry::significance).contains(1, 2, 3, 4, 5);
        assertThat(CATALOG.entries())
                .filteredOn(entry -> entry.date().toString().equals("1995-03-01"))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(CATALOG.entries()).noneMatch(entry -> entry.date().toString().startsWith("194"));
    }

    @Test
    void numbers_haveEachFormQuantityAndStatus() throws IOException {
        assertThat(words("series", "form")).containsExactlyInAnyOrder("line", "area", "step", "dots", "bars");
        assertThat(words("series", "quantity")).containsExactlyInAnyOrder("count", "share", "money", "rate");
        assertThat(words("series", "status")).containsExactlyInAnyOrder("estimate", "projection");
        assertThat(words("series", "disputed")).containsExactly("true");
        assertThat(words("maps", "quantity")).containsExactlyInAnyOrder("count", "share", "year", "yes");
        assertThat(words("maps", "ground")).containsExactly("us-states");
    }

    @Test
    void systems_haveEachPart() throws IOException {
        for (String part : Set.of("text", "chart", "map", "counter", "table", "diagram")) {
            assertThat(records("systems").flatMap(record -> record.findValues("parts").stream()))
                    .as(part)
                    .anyMatch(parts -> parts.findValue(part) != null);
        }
    }

    /** What the records of a folder have in a field, wherever it stands. */
    private static Set<String> words(String folder, String field) throws IOException {
        return records(folder)
                .flatMap(record -> record.findValues(field).stream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> records(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Exhibits.MADE_UP.resolve(folder))) {
            return files.map(file -> JsonMapper.shared().readTree(file.toFile())).toList().stream();
        }
    }
}
