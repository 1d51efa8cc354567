package org.bluelamp.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths of texts, held against those of Helvetica, which Arial has, too. */
class TextMeasureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over the lazy dog; 0123456789 (50 %), #1 & Co.",
                "WAVE MMMM iiii llll @@@@",
                "‘Quoted’ “twice” – and … – Müller, Ångström, São Paulo",
                "https://example.org/a_b?c=d&e=f#g~h"
            })
    void text_isAtLeastAsWideAsInHelvetica_andNotMuchWider(String text) throws IOException {
        double real = new PDType1Font(Standard14Fonts.FontName.HELVETICA).getStringWidth(text) / 1000 * 20;

        assertThat(TextMeasure.ARIAL.width(text, 20)).isBetween(real, real * 1.12);
    }

    @Test
    void lines_keepWordsWhole_andBreakAWordThatIsWiderThanALine() {
        assertThat(TextMeasure.ARIAL.lines("one two three", 10, TextMeasure.ARIAL.width("one two", 10) + 1))
                .containsExactly("one two", "three");
        List<String> broken = TextMeasure.ARIAL.lines("a " + "x".repeat(40), 10, 60);
        assertThat(String.join("", broken)).isEqualTo("a" + "x".repeat(40));
        assertThat(broken)
                .allSatisfy(
                        line -> assertThat(TextMeasure.ARIAL.width(line, 10)).isLessThanOrEqualTo(60));
    }

    @Test
    void shortened_endsAtAWord_andFits() {
        String cut = TextMeasure.ARIAL.shortened("Police radio, at last, in every car", 10, 90);
        assertThat(cut).endsWith("…").startsWith("Police radio");
        assertThat(TextMeasure.ARIAL.width(cut, 10)).isLessThanOrEqualTo(90);
        assertThat(TextMeasure.ARIAL.shortened("Police", 10, 90)).isEqualTo("Police");
    }
}
