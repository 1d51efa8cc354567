package org.bluelamp.catalog.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhrasesTest {
    @ParameterizedTest(name = "{0} is said \"{1}\"")
    @CsvSource({
        "1923, 1923",
        "1923-09, September 1923",
        "1928-04-07, 7 April 1928",
        "1923-04~, about April 1923",
        "1923?, possibly 1923",
        "1923%, possibly about 1923",
        "192X, the 1920s",
        "190X, the years 1900 to 1909",
        "19XX, the 1900s",
        "1923-21, spring 1923",
        "1923-24, winter 1923",
        "1923-09-XX, a day in September 1923",
        "1923-XX-XX, a day in 1923",
        "1923-XX, a month in 1923",
        "1922-10/1923-04, between October 1922 and April 1923",
        "2024-04-23/2024-04-25, between 23 and 25 April 2024",
        "2019-06-12/2019-11-30, between 12 June and 30 November 2019",
        "2025-06/2025-08, between June and August 2025",
        "2025-06~/2025-08, between about June 2025 and August 2025",
        "2019-06-12/2020-06-12, between 12 June 2019 and 12 June 2020",
        "2012-08/2019-11-01, between August 2012 and 1 November 2019",
        "1923~/1925?, between about 1923 and possibly 1925",
        "1923/1923, 1923",
        "2019/.., since 2019",
        "../1950, until 1950",
        "'2019/', 'from 2019, end unknown'",
        "/1950, 'until 1950, beginning unknown'",
        "-0043, 44 BC",
        "-0043-03-15, 15 March 44 BC",
        "0000, 1 BC",
        "0044, AD 44",
        "-012X, between 130 BC and 121 BC",
        "000X, between 1 BC and AD 9",
        "Y17000, '17,000'",
    })
    void date_inEnglish_isSaidAsAPersonWould(String edtf, String phrase) {
        assertThat(DatePhrases.in("en").phrase(EdtfDate.parse(edtf))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"en-GB", "de", "ar-XB", "nonsense", "''"})
    void language_withoutPhrases_speaksEnglish(String language) {
        assertThat(DatePhrases.in(language).phrase(EdtfDate.parse("1923-04~"))).isEqualTo("about April 1923");
    }

    @Test
    void anotherLanguage_needsOnlyItsMessages() {
        Properties french = new Properties();
        french.put("year", "{year}");
        french.put("month", "{month} {year}");
        french.put("day", "{day} {month} {year}");
        french.put("day.1", "{day}er {month} {year}");
        french.put("until", "jusqu’en {date}");
        french.put("until.day", "jusqu’au {date}");
        DatePhrases phrases = new MessageDatePhrases(Locale.FRENCH, french);

        assertThat(phrases.phrase(EdtfDate.parse("../1928-04-01"))).isEqualTo("jusqu’au 1er avril 1928");
        assertThat(phrases.phrase(EdtfDate.parse("../1928-08"))).isEqualTo("jusqu’en août 1928");
    }
}
