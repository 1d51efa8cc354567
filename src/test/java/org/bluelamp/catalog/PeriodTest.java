package org.bluelamp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
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
        "-0752, 0476, 13, -0798, 0499",
        "-7950, 2023, 11, -7998, 2999",
        "Y-20000, 1950, 12, Y-21998, 1999"
    })
    @DisplayName("the length suits the span, so that there are at most fifteen periods")
    void lengths(String first, String last, int count, String from, String to) {
        List<Period> periods = between(first, last);
        assertThat(periods).hasSize(count).hasSizeLessThanOrEqualTo(15);
        assertThat(periods.getFirst().first()).hasToString(from);
        assertThat(periods.getLast().last()).hasToString(to);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"1969-07-20, 1969-12-31", "1897, 2026", "-0004, 0004", "-0752, 0476", "-7950, 2023"})
    @DisplayName("periods touch, and hold the first day and the last")
    void together(String first, String last) {
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
    @DisplayName("only ten years that begin with a round one are a decade")
    void decades() {
        assertThat(between("1921", "2019").getFirst().decade()).isEqualTo(1920);
        assertThat(between("1969", "1975").getFirst().decade()).isZero();
        assertThat(between("-0099", "-0001").getFirst().decade()).isZero();
    }
}
