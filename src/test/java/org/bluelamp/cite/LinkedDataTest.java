package org.bluelamp.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.catalog.date.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1923, 1923",
        "1923-04~, 1923-04",
        "1923-04-07?, 1923-04-07",
        "1923-04-XX, 1923-04",
        "1923-XX, 1923",
        "192X, 1920/1929",
        "19XX~, 1900/1999",
        "-199X, -1999/-1990",
        "1923-21, 1923-03/1923-05",
        "1923-24, 1923-12/1924-02",
        "1964/2008, 1964/2008",
        "1922-10/1923-04~, 1922-10/1923-04",
        "192X/1935, 1920/1935",
        "1923-24/1925, 1923-12/1925",
        "1985/.., 1985/..",
        "'1985/', '1985/'",
        "../1800, ../1800",
        "/1960, /1960",
        "0000, 0000",
        "-0043-03-15, -0043-03-15",
        "Y-300000, -300000",
        "Y17000/.., +17000/..",
    })
    void date_isAsExactAsItIsKnown(String edtf, String iso) {
        assertThat(LinkedData.temporalCoverage(EdtfDate.parse(edtf))).isEqualTo(iso);
    }
}
