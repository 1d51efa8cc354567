package org.bluelamp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    @DisplayName("text is accented, 40 % longer and set from right to left; placeholders stay intact")
    void disguise() {
        assertThat(PseudoLanguage.of("Note {0} in {name}")).isEqualTo("\u202eÑöţéåé \u202c{0}\u202e îñå \u202c{name}");
    }

    @Test
    @DisplayName("it grows by some 40 % over a sentence")
    void length() {
        String sentence = "Readers compare what several sources say about the same event";
        assertThat(PseudoLanguage.of(sentence).length() / (double) sentence.length())
                .isBetween(1.35, 1.55);
    }

    @Test
    @DisplayName("its messages are filled like English ones")
    void arguments() {
        assertThat(Messages.in(PseudoLanguage.TAG).get("article.note", "2b")).endsWith("2b");
    }

    @Test
    @DisplayName("it is offered only on demand")
    void offered() {
        assertThat(new InterfaceLanguages(false).offered()).doesNotContain(PseudoLanguage.TAG);
        assertThat(new InterfaceLanguages(true).offered()).contains(PseudoLanguage.TAG);
    }
}
