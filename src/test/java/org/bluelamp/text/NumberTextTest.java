package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers in full; the suite of the browser reads the same rows. */
class NumberTextTest {
    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        try (InputStream in = NumberTextTest.class.getResourceAsStream("/fixtures/numbers.json")) {
            return new JsonMapper()
                    .readTree(in)
                    .valueStream()
                    .filter(row -> !row.path("quantity").asString().equals("year"))
                    .map(row -> DynamicTest.dynamicTest(row.toString(), () -> assertInFull(row)));
        }
    }

    private static void assertInFull(JsonNode row) {
        Locale locale = Locale.forLanguageTag(row.path("language").asString());
        // The unit of a share stands above its table.
        String full = row.path("full").asString().replace("%", "");

        assertThat(new NumberText(locale).inFull(row.path("value").asDouble())).isEqualTo(full);
    }

    @Test
    void minusNought_isNought() {
        assertThat(new NumberText(Locale.UK).inFull(-0.0)).isEqualTo("0");
    }
}
