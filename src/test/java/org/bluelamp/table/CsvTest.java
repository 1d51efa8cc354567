package org.bluelamp.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluelamp.catalog.date.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that spreadsheets and programs read alike. */
class CsvTest {
    private static String row(Object... cells) {
        Csv csv = new Csv("a");
        csv.row(cells);
        return csv.plain().substring("a\r\n".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1"})
    void textThatASpreadsheetWouldRun_getsAnApostrophe(String text) {
        assertThat(row(text).replace("\"", "")).isEqualTo("'" + text + "\r\n");
    }

    @Test
    void numbersAndDates_areWrittenWhole() {
        assertThat(row(-8.0, 0.0004, 1e-7, 1e24, -0.0, 999_999.5, EdtfDate.parse("-0043-03-15")))
                .isEqualTo("-8,0.0004,0.0000001,1000000000000000000000000,0,999999.5,-0043-03-15\r\n");
    }
}
