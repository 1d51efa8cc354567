package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    void text_isAccentedLengthenedAndSetFromRightToLeft_andPlaceholdersStay() {
        assertThat(PseudoLanguage.of("Note {0} in {name}")).isEqualTo("\u202eÑöţéåé \u202c{0}\u202e îñå \u202c{name}");
    }

    @Test
    void sentence_growsByFortyPercent() {
        String sentence = "Readers compare what several sources say about the same event";
        assertThat(PseudoLanguage.of(sentence).length() / (double) sentence.length())
                .isBetween(1.35, 1.55);
    }

    @Test
    void messages_areFilledLikeEnglishOnes() {
        assertThat(Messages.in(PseudoLanguage.TAG).get("article.note", "2b")).endsWith("2b");
    }

    @Test
    void pseudoLanguage_isOfferedOnlyOnDemand() {
        assertThat(new InterfaceLanguages(false).offered()).doesNotContain(PseudoLanguage.TAG);
        assertThat(new InterfaceLanguages(true).offered()).contains(PseudoLanguage.TAG);
    }
}
