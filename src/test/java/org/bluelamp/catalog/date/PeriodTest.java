package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static List<Period> between(String first, String last) {
        return Period.between(
                EdtfDate.parse(first).earliestDay(), EdtfDate.parse(last).latestDay());
    }

    @ParameterizedTest(name = "{0} to {1}: {2} from {3} to {4}")
    @CsvSource({
        "1969-07-20, 1969-07-20, 1, 1969-07-20, 1969-07-20",
        "1969-07-20, 1969-08-02, 14, 1969-07-20, 1969-08-02",
        "1969-07-20, 1970-02-01, 8, 1969-07, 1970-02",
        "1969-07-20, 1975, 7, 1969, 1975",
        "1897, 2026, 14, 1890, 2029",
        "1215, 2026, 9, 1200, 2099",
        "-0752, 0476, 13, -0799, 0499",
        "-7950, 2023, 11, -7999, 2999",
        "Y-20000, 1950, 12, Y-21999, 1999",
        "Y-300000, 2000, 8, Y-349999, Y49999"
    })
    void periods_areOfALengthThatMakesAtMostFifteen(String first, String last, int count, String from, String to) {
        List<Period> periods = between(first, last);
        assertThat(periods).hasSize(count).hasSizeLessThanOrEqualTo(15);
        assertThat(periods.getFirst().first()).hasToString(from);
        assertThat(periods.getLast().last()).hasToString(to);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"1969-07-20, 1969-12-31", "1897, 2026", "-0004, 0004", "-0752, 0476", "-7950, 2023"})
    void periods_touch_andHoldTheFirstDayAndTheLast(String first, String last) {
        List<Period> periods = between(first, last);
        for (int place = 1; place < periods.size(); place++) {
            assertThat(periods.get(place).first().earliestDay())
                    .isEqualTo(periods.get(place - 1).last().latestDay() + 1);
        }
        assertThat(periods.getFirst().contains(EdtfDate.parse(first).earliestDay()))
                .isTrue();
        assertThat(periods.getLast().contains(EdtfDate.parse(last).latestDay())).isTrue();
    }

    @Test
    void decade_isOnlyTheWholeOfTheYearsCountedTogether() {
        assertThat(between("1921", "2019").getFirst().isDecade()).isTrue();
        assertThat(between("1969", "1975").getFirst().isDecade()).isFalse();
        assertThat(between("1215", "2026").getFirst().isDecade()).isFalse();
        assertThat(between("-0098", "0004")).allMatch(Period::isDecade);
    }

    @Test
    void decadesAroundTheFirstYear_areThoseOfEdtf() {
        assertThat(between("-0095", "0012"))
                .extracting(period -> period.first() + "/" + period.last())
                .containsExactly(
                        "-0099/-0090",
                        "-0089/-0080",
                        "-0079/-0070",
                        "-0069/-0060",
                        "-0059/-0050",
                        "-0049/-0040",
                        "-0039/-0030",
                        "-0029/-0020",
                        "-0019/-0010",
                        "-0009/0000",
                        "0001/0009",
                        "0010/0019");
    }
}
