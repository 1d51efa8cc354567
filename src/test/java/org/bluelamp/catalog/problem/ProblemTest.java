package org.bluelamp.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
    @Test
    void longText_isCutInItsMiddle() {
        String id = "x".repeat(1 << 20);
        Problem problem = new Problem("a.json", "/" + id, "the id \"" + id + "\" is taken.", id);
        assertThat(problem.toString()).hasSizeLessThan(Problem.LONGEST);
        assertThat(problem.reason())
                .startsWith("the id \"xxx")
                .contains("x… (1,047,995 characters left out) …x")
                .endsWith("xxx\" is taken.");
    }

    static Stream<String[]> hiddenCharacters() {
        return Stream.of(
                new String[] {"a\u202Eb", "a\\u202Eb"},
                new String[] {"a\u2066b\u2069", "a\\u2066b\\u2069"},
                new String[] {"\u001B[31mred", "\\u001B[31mred"},
                new String[] {"a\u0000b\rc", "a\\u0000b\\u000Dc"},
                new String[] {"a\u2028b", "a\\u2028b"},
                new String[] {"\uFEFFa", "\\uFEFFa"},
                new String[] {"a\uD800", "a\\uD800"},
                new String[] {"\uDB40\uDC41", "\\uDB40\\uDC41"},
                new String[] {
                    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"
                },
                new String[] {"\uD83D\uDE93 caf\u00E9", "\uD83D\uDE93 caf\u00E9"});
    }

    @ParameterizedTest
    @MethodSource
    void hiddenCharacters_areShownAsEscapes(String text, String shown) {
        assertThat(Printable.of(text, 100)).isEqualTo(shown);
        assertThat(new Problem(text, text, text, text).toString()).contains(shown);
    }

    @Test
    void surrogatePair_isNotCutApart() {
        for (int longest = 10; longest < 20; longest++) {
            assertThat(Printable.of("\uD83D\uDE93".repeat(30), longest)).doesNotContain("\\u");
        }
    }
}
