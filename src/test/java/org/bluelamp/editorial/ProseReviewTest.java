package org.bluelamp.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bluelamp.catalog.read.ExhibitFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of numbers and attributions in statements. */
class ProseReviewTest {
    @TempDir
    Path temp;

    private List<String> warnings(String statement) {
        ExhibitFolder folder = new ExhibitFolder(temp).source("\"kind\": \"archive\"", "\"kind\": \"primary\"");
        folder.entry("a", "A car had a set.", statement);
        return EditorialReview.of(folder.load()).stream().map(Warning::toString).toList();
    }

    @Test
    void statementOfFourNumbers_isToldWithThem() {
        assertThat(warnings("It dealt with 258 requests in 2011 and 1,047 in 2016."))
                .containsExactly("entries/a.json#/statements/0/text/en: it has 4 numbers (258; 2011; 1,047; 2016). Keep"
                        + " the three that matter most; others may stand in \"figures\", or go.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From 2 September to 31 October 2024 police in 19 countries made 1,006 arrests and held 70. | 4",
                "In the 1920s it cost £34 million, 20% more than the 2,000 crore of 1995-96. | 5",
                "It had 1.5 million cards in June 2019, 231 a second, in 90-minute shifts. | 4",
            })
    void dateRangeAndAmount_countAsOneNumberEach(String statement, int numbers) {
        assertThat(warnings(statement)).singleElement().asString().contains("it has " + numbers + " numbers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 7 April 1928 a car with 2 officers met 14,000 people.",
                "On 7 April 1928 two officers, three cars, four dogs, five radios and six bells met in 1929.",
                "In 2011 it had 911; in 2012 it still had 911, and 911 again in 2012.",
                "I-24/7 carried 20 messages under Article 8, Title 3 and Windows 95 in 2003, 5 a day.",
                "He said ‘I saw 1, 2, 3, 4 and 5’ in *Car 54* (54 Fed. Reg. 7,311).",
                "At the 19th, 20th, 21st and 22nd meeting nobody came.",
            })
    void dates_numberWords_repetitions_namesAndQuotations_doNotAddUp(String statement) {
        assertThat(warnings(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Netherlands, by one account, tried it. | by one account",
                "By INTERPOL’s account it came in that way. | By INTERPOL’s account",
                "It paid a firm, by the account of *The Hill*. | by the account",
                "It had been used, by a news agency’s report, elsewhere. | by a news agency’s report",
                "The trial went well, by the police’s own figures. | by the police’s own figures",
            })
    void by_inPlaceOfAccordingTo_isTold(String statement, String words) {
        assertThat(warnings(statement))
                .containsExactly("entries/a.json#/statements/0/text/en: \"" + words + "\" stands for \"according to\"."
                        + " Write who says it, or \"according to\"; \"by its own count\" only with a number.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By its own count it took 4,500 calls.",
                "A fifth of them, by the police’s own figures, were false.",
                "They were caught by a bank account, and dated by the report.",
                "According to one account the Netherlands tried it.",
                "He was arrested by the police, who gave an account.",
            })
    void by_ofAnActOrACount_mayStand(String statement) {
        assertThat(warnings(statement)).isEmpty();
    }
}
