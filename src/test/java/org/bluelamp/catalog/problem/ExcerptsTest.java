package org.bluelamp.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {
    @ParameterizedTest
    @CsvSource({
        "radio, 5, radio",
        "radio cars, 5, radio…",
        "ae\u0301o, 2, a…",
        "\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDE9\uD83C\uDDEA, 6, \uD83C\uDDEB\uD83C\uDDF7…",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 7, …"
    })
    void shortened_endsAfterAWholeGrapheme(String text, int longest, String expected) {
        assertThat(Excerpts.shortened(text, longest)).isEqualTo(expected);
    }

    @Test
    void shortened_ofAMegabyte_looksAtItsBeginningAlone() {
        assertThat(Excerpts.shortened("e\u0301".repeat(500_000), 4)).isEqualTo("e\u0301e\u0301…");
    }
}
