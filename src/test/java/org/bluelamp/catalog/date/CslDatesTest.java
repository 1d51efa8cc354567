package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluelamp.catalog.date.CslDates.CslDate;
import org.bluelamp.catalog.problem.RecordFault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dates of publication as Zotero and others write them; the suite of the browser reads the same cases. */
class CslDatesTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream in = CslDatesTest.class.getResourceAsStream("/fixtures/csl-dates.json")) {
            return new JsonMapper()
                    .readTree(in)
                    .valueStream()
                    .map(row -> DynamicTest.dynamicTest(row.path("issued").toString(), () -> assertRead(row)));
        }
    }

    private static void assertRead(JsonNode row) {
        CslDate read = CslDates.read(row.path("issued"));

        assertThat(read.date().map(EdtfDate::toString)).isEqualTo(text(row, "edtf"));
        assertThat(read.text()
                        .or(() -> read.date().map(date -> DatePhrases.in("en").phrase(date))))
                .isEqualTo(text(row, "shown"));
        assertThat(read.fault().map(RecordFault::reason)).isEqualTo(text(row, "problem"));
        assertThat(read.fault().map(RecordFault::remedy).orElse("Write")).isNotBlank();
    }

    private static Optional<String> text(JsonNode row, String field) {
        return row.path(field).isNull()
                ? Optional.empty()
                : Optional.of(row.path(field).asString());
    }
}
