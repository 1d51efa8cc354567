package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "1923, 1923-01-01, 1923-12-31",
        "1923-09, 1923-09-01, 1923-09-30",
        "1924-02, 1924-02-01, 1924-02-29",
        "1923-09-07, 1923-09-07, 1923-09-07",
        "1923~, 1923-01-01, 1923-12-31",
        "192X, 1920-01-01, 1929-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "1923-XX, 1923-01-01, 1923-12-31",
        "1923-09-XX, 1923-09-01, 1923-09-30",
        "1923-XX-XX, 1923-01-01, 1923-12-31",
        "1923-21, 1923-03-01, 1923-05-31",
        "1923-24, 1923-12-01, 1924-02-29",
        "1922-10/1923-04, 1922-10-01, 1923-04-30",
        "0000, 0000-01-01, 0000-12-31",
        "-0043-03-15, -0043-03-15, -0043-03-15",
        "-012X, -0129-01-01, -0120-12-31",
        "Y17000, +17000-01-01, +17000-12-31",
    })
    void date_parsed_coversItsDays(String edtf, LocalDate first, LocalDate last) {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(date.earliestDay()).isEqualTo(first.toEpochDay());
        assertThat(date.latestDay()).isEqualTo(last.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({"2019/.., false, true", "2019/, false, true", "../1950, true, false", "/1950, true, false"})
    void interval_withoutOneEnd_isOpenThere(String edtf, boolean openStart, boolean openEnd) {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(date.isInterval()).isTrue();
        assertThat(date.isOpenStart()).isEqualTo(openStart);
        assertThat(date.isOpenEnd()).isEqualTo(openEnd);
        assertThat(date.earliestDay() == Long.MIN_VALUE).isEqualTo(openStart);
        assertThat(date.latestDay() == Long.MAX_VALUE).isEqualTo(openEnd);
    }

    @ParameterizedTest
    @CsvSource({"1923~, true, false", "1923?, false, true", "1923%, true, true", "1923/1924~, true, false"})
    void qualifier_anywhere_marksTheDate(String edtf, boolean approximate, boolean uncertain) {
        assertThat(EdtfDate.parse(edtf).isApproximate()).isEqualTo(approximate);
        assertThat(EdtfDate.parse(edtf).isUncertain()).isEqualTo(uncertain);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | it is empty",
                "1923-02-30 | February 1923 has days 1 to 28",
                "1923-09-00 | September 1923 has days 1 to 30",
                "1923-00 | there is no month 00",
                "1923-13 | there is no month 13",
                "1923-25 | there is no month 25",
                "1923-21-01 | a season has no days",
                "1923-XX-07 | a day needs its month",
                "192X-05 | only a year of four known digits can have a month",
                "1XXX | a date is written year, month, day",
                "1923-9 | a date is written year, month, day",
                "7 April 1928 | it has a space in it",
                "07/04/1928 | an interval has one stroke",
                "1928-04-07T10:00:00 | a date here has no time of day",
                "1923?~ | uncertain and approximate is one sign",
                "[1667,1668] | sets are EDTF level 2",
                "Y1923 | Y stands before years of five digits or more",
                "Y1234567890 | a year has at most 9 digits",
                "17000 | years over four digits begin with Y",
                "-0000 | there is no year minus zero",
                "1924/1923 | the interval ends before it begins",
                "../.. | an interval needs a date on one side at least",
                "/ | an interval needs a date on one side at least",
                "nonsense | a date is written year, month, day",
            })
    void text_thatIsNoDate_isRefusedWithTheRule(String edtf, String rule) {
        assertThatThrownBy(() -> EdtfDate.parse(edtf))
                .isInstanceOf(EdtfFormatException.class)
                .hasMessageContaining("is not a date: " + rule);
    }

    @Test
    void message_ofAnImpossibleDate_namesValueRuleAndRemedy() {
        assertThatThrownBy(() -> EdtfDate.parse("1923-02-30"))
                .hasMessage("\"1923-02-30\" is not a date: February 1923 has days 1 to 28."
                        + " Correct the day, or leave it out if it is not known.");
    }

    @Test
    void dates_sorted_goByEarliestThenLatest() {
        assertThat(Stream.of("1923-09-07", "2019/..", "1923", "1922-10/1923-04", "../1950", "1923-01", "-0043")
                        .map(EdtfDate::parse)
                        .sorted())
                .extracting(EdtfDate::toString)
                .containsExactly("../1950", "-0043", "1922-10/1923-04", "1923-01", "1923", "1923-09-07", "2019/..");
    }

    @Test
    void date_serialised_comesBackEqual() throws Exception {
        EdtfDate date = EdtfDate.parse("1923-04~/..");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(date);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(date).hasToString("1923-04~/..");
        }
    }
}
