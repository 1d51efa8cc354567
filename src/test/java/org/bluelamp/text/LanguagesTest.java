package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0} runs {1}")
    @CsvSource({
        "en, ltr",
        "fr, ltr",
        "ar, rtl",
        "ar-XB, rtl",
        "he, rtl",
        "fa-AF, rtl",
        "az-Arab, rtl",
        "ar-Latn, ltr",
        "'', ltr",
        "'<script>', ltr"
    })
    void direction_isThatOfTheScript_orElseOfTheLanguage(String language, String direction) {
        assertThat(Direction.of(language).attribute()).isEqualTo(direction);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "en, 0, OTHER",
        "en, 1, ONE",
        "en, 2, OTHER",
        "fr, 0, ONE",
        "fr, 2, OTHER",
        "es, 1, ONE",
        "ar, 0, ZERO",
        "ar, 2, TWO",
        "ar, 103, FEW",
        "ar, 111, MANY",
        "ar, 100, OTHER"
    })
    void count_takesThePluralFormOfItsLanguage(String language, long count, PluralCategory category) {
        assertThat(PluralCategory.of(language, count)).isEqualTo(category);
    }

    @Test
    void wantedLanguage_isChosenIfTheExhibitHasIt_orElseItsFirst() {
        InterfaceLanguages languages = new InterfaceLanguages(false);
        List<String> exhibit = List.of("de", "en");
        assertThat(languages.choose(Optional.of("en"), exhibit)).isEqualTo("en");
        assertThat(languages.choose(Optional.of("ar-XB"), exhibit)).isEqualTo("de");
        assertThat(languages.choose(Optional.empty(), exhibit)).isEqualTo("de");
        assertThat(languages.choose(Optional.of("\"><script>"), exhibit)).isEqualTo("de");
        assertThat(languages.choose(Optional.of("fr"), List.of())).isEqualTo("en");
    }
}
