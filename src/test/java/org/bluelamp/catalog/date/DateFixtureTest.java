package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dates that the server and the browser must read alike: {@code fixtures/dates.json}, which
 * {@code frontend/shared/time/edtf-fixture.test.ts} reads, too.
 */
class DateFixtureTest {
    private static final JsonNode FIXTURE = fixture();

    private static JsonNode fixture() {
        try (InputStream in = DateFixtureTest.class.getResourceAsStream("/fixtures/dates.json")) {
            return JsonMapper.builder().build().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<JsonNode> valid() {
        return FIXTURE.path("valid").valueStream();
    }

    static Stream<JsonNode> invalid() {
        return FIXTURE.path("invalid").valueStream();
    }

    static Stream<JsonNode> years() {
        return FIXTURE.path("years").valueStream();
    }

    static Stream<JsonNode> decades() {
        return FIXTURE.path("decades").valueStream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void validDate_hasItsDaysAndPhrase_andPrintsAsItWasRead(JsonNode expected) {
        EdtfDate date = EdtfDate.parse(expected.path("edtf").asString());

        assertThat(date).hasToString(expected.path("edtf").asString());
        assertThat(day(date.earliestDay())).isEqualTo(expected.path("earliest").asString(null));
        assertThat(day(date.latestDay())).isEqualTo(expected.path("latest").asString(null));
        assertThat(date.earliestDay()).isEqualTo(expected.path("earliestDay").asLong(Long.MIN_VALUE));
        assertThat(date.latestDay()).isEqualTo(expected.path("latestDay").asLong(Long.MAX_VALUE));
        assertThat(DatePhrases.in("en").phrase(date))
                .isEqualTo(expected.path("phrase").asString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void invalidDate_isRefusedForItsReason(JsonNode expected) {
        EdtfFormatException refusal = catchThrowableOfType(
                EdtfFormatException.class,
                () -> EdtfDate.parse(expected.path("edtf").asString()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.broken())
                .isEqualTo(
                        EdtfFormatException.Rule.valueOf(expected.path("broken").asString()));
    }

    @Test
    void dates_sortByFirstDayThenLastDayThenText() {
        List<EdtfDate> dates = valid().map(
                        date -> EdtfDate.parse(date.path("edtf").asString()))
                .toList();

        assertThat(dates).isSorted().hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("years")
    void years_areSaidInWords(JsonNode expected) {
        assertThat(DatePhrases.in("en")
                        .years(
                                expected.path("first").asInt(),
                                expected.path("last").asInt()))
                .isEqualTo(expected.path("words").asString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decades")
    void year_hasItsDecade(JsonNode expected) {
        Period decade = Period.decadeOf(expected.path("year").asInt());

        assertThat(decade.first().firstYear()).hasValue(expected.path("first").asInt());
        assertThat(decade.last().lastYear()).hasValue(expected.path("last").asInt());
    }

    /** An epoch day as a calendar date; null where it is open. */
    private static String day(long day) {
        return day == Long.MIN_VALUE || day == Long.MAX_VALUE
                ? null
                : LocalDate.ofEpochDay(day).toString();
    }
}
