package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfDatePropertyTest {
    @Property
    void everyDate_parsedAndPrinted_isTheSameText(@ForAll("dates") String edtf) {
        assertThat(EdtfDate.parse(edtf)).hasToString(edtf);
    }

    @Property
    void everyDate_beginsBeforeItEnds(@ForAll("dates") String edtf) {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(date.earliestDay()).isLessThanOrEqualTo(date.latestDay());
    }

    @Property
    void order_ofAnyTwo_isAntisymmetricAndEqualOnlyForEquals(@ForAll("dates") String a, @ForAll("dates") String b) {
        EdtfDate first = EdtfDate.parse(a);
        EdtfDate second = EdtfDate.parse(b);

        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(first.equals(second)).isEqualTo(a.equals(b));
    }

    @Property
    void order_ofAnyThree_isTransitive(
            @ForAll("dates") String a, @ForAll("dates") String b, @ForAll("dates") String c) {
        List<EdtfDate> sorted = List.of(EdtfDate.parse(a), EdtfDate.parse(b), EdtfDate.parse(c)).stream()
                .sorted()
                .toList();

        assertThat(sorted.get(0).compareTo(sorted.get(1))).isLessThanOrEqualTo(0);
        assertThat(sorted.get(1).compareTo(sorted.get(2))).isLessThanOrEqualTo(0);
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isLessThanOrEqualTo(0);
    }

    @Property
    void everyDate_hasAnEnglishPhraseWithoutPlaceholderOrYearZero(@ForAll("dates") String edtf) {
        assertThat(DatePhrases.in("en").phrase(EdtfDate.parse(edtf)))
                .isNotBlank()
                .doesNotContain("{", "null")
                .doesNotMatch(".*(^|\\s)-?0(\\s|$).*");
    }

    @Property
    void anyText_isADateOrRefused_andNothingElse(@ForAll String text) {
        try {
            assertThat(EdtfDate.parse(text)).hasToString(text);
        } catch (EdtfFormatException e) {
            assertThat(e.rule()).isNotBlank();
            assertThat(e.remedy()).endsWith(".");
        }
    }

    @Property
    void interval_turnedRound_isRefused(@ForAll("points") String a, @ForAll("points") String b) {
        Assume.that(EdtfDate.parse(a).earliestDay() > EdtfDate.parse(b).latestDay());

        assertThatThrownBy(() -> EdtfDate.parse(a + "/" + b)).hasMessageContaining("ends before it begins");
        assertThat(EdtfDate.parse(b + "/" + a).isInterval()).isTrue();
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> intervals = Combinators.combine(points(), points()).as((a, b) -> {
            boolean inOrder =
                    EdtfDate.parse(a).earliestDay() <= EdtfDate.parse(b).latestDay();
            return inOrder ? a + "/" + b : b + "/" + a;
        });
        Arbitrary<String> open = Combinators.combine(points(), Arbitraries.of("%s/..", "%s/", "../%s", "/%s"))
                .as((point, form) -> String.format(Locale.ROOT, form, point));
        return Arbitraries.oneOf(points(), intervals, open);
    }

    @Provide
    Arbitrary<String> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(-9999, 9999);
        Arbitrary<String> plain = years.map(EdtfDatePropertyTest::fourDigits);
        Arbitrary<String> decades = Arbitraries.integers().between(0, 999).map(n -> format("%03dX", n));
        Arbitrary<String> centuries =
                Arbitraries.integers().between(-99, 99).map(n -> (n < 0 ? "-" : "") + format("%02dXX", Math.abs(n)));
        Arbitrary<String> longYears =
                Arbitraries.integers().between(10_000, 999_999_999).map(n -> "Y" + n);
        Arbitrary<String> months = Combinators.combine(
                        plain, Arbitraries.of("01", "02", "12", "XX", "21", "24", "XX-XX", "09-XX"))
                .as((year, month) -> year + "-" + month);
        Arbitrary<String> days = Combinators.combine(
                        years,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as((year, month, day) -> fourDigits(year)
                        + format(
                                "-%02d-%02d",
                                month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
        Arbitrary<String> bare = Arbitraries.oneOf(plain, decades, centuries, longYears, months, days);
        return Combinators.combine(bare, Arbitraries.of("", "?", "~", "%")).as((point, sign) -> point + sign);
    }

    private static String fourDigits(int year) {
        return (year < 0 ? "-" : "") + format("%04d", Math.abs(year));
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
