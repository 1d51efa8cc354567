package org.bluelamp.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day in sources.json, and every other character of the file left alone. */
class CheckedDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path temp;

    private static String mark(String text) throws IOException {
        return CheckedDates.mark(text, Set.of("a"), DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ 'kind': 'news' }                      | { 'kind': 'news', 'checked': '2026-01-31' }",
                "{'kind':'news'}                         | {'kind':'news', 'checked': '2026-01-31'}",
                "{ 'checked': '2020-02-29', 'kind': 'x' }| { 'checked': '2026-01-31', 'kind': 'x' }",
                "{ 'checked': null }                     | { 'checked': '2026-01-31' }",
                "{ 'n': 1 , 'o': { 'checked': 2 } }      | { 'n': 1 , 'o': { 'checked': 2 }, 'checked': '2026-01-31' }",
                "{}                                      | { 'checked': '2026-01-31' }",
            })
    void day_isPutIntoCustom_inTheMannerOfItsFields(String custom, String marked) throws Exception {
        String before =
                "[ { \"id\": \"a\", \"title\": \"Grüße \uD83D\uDE93\", \"custom\": " + custom.replace('\'', '"');
        assertThat(mark(before + " } ]"))
                .isEqualTo(before.replace(custom.replace('\'', '"'), "") + marked.replace('\'', '"') + " } ]");
    }

    @Test
    void day_onALineOfItsOwn_whereFieldsHaveTheirs() throws Exception {
        String text = "\uFEFF[\r\n"
                + "  {\r\n"
                + "    \"id\": \"a\",\r\n"
                + "    \"custom\": {\r\n"
                + "      \"kind\": \"news\"\r\n"
                + "    }\r\n"
                + "  }\r\n"
                + "]\r\n";

        assertThat(mark(text))
                .isEqualTo(text.replace("\"news\"\r\n", "\"news\",\r\n      \"checked\": \"2026-01-31\"\r\n"));
    }

    @Test
    void sourceWithoutCustom_getsOne_andOtherSourcesNothing() throws Exception {
        assertThat(mark("[ { \"custom\": 1 }, { \"id\": \"b\", \"custom\": {} }, { \"id\": \"a\" } ]"))
                .isEqualTo("[ { \"custom\": 1 }, { \"id\": \"b\", \"custom\": {} }, { \"id\": \"a\","
                        + " \"custom\": { \"checked\": \"2026-01-31\" } } ]");
    }

    @Test
    void shippedSources_gainOneLineAndOneCommaForEachSourceSeen() throws Exception {
        Path shipped = Path.of("data/sources.json");
        String text = Files.readString(shipped).replaceAll(",\\s*\"checked\": \"[0-9-]+\"", "");
        List<String> ids = text.lines()
                .filter(line -> line.startsWith("    \"id\": "))
                .map(line -> line.split("\"")[3])
                .toList();
        Path copy = Files.writeString(temp.resolve("sources.json"), text);

        CheckedDates.write(copy, ids, DAY);

        String marked = Files.readString(copy);
        assertThat(marked.lines().filter(line -> line.equals("      \"checked\": \"2026-01-31\"")))
                .hasSameSizeAs(ids);
        assertThat(marked.replaceAll(",\\s*\"checked\": \"2026-01-31\"", "")).isEqualTo(text);
        assertThat(temp).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void fileThatIsNoJsonAnyMore_isLeftAlone() throws Exception {
        Path file = Files.writeString(temp.resolve("sources.json"), "[ { \"id\": \"a\", ");

        assertThatThrownBy(() -> CheckedDates.write(file, Set.of("a"), DAY))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is no JSON: ");
        assertThat(file).hasContent("[ { \"id\": \"a\", ");
    }
}
