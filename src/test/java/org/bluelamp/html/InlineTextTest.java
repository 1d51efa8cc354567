package org.bluelamp.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the *Times* said | the <em>Times</em> said | the Times said",
                "*a* and *b c* | <em>a</em> and <em>b c</em> | a and b c",
                "2 * 3 * 4 | 2 * 3 * 4 | 2 * 3 * 4",
                "a lone * star | a lone * star | a lone * star",
                "** | ** | **",
                "*<b>* | <em>&lt;b&gt;</em> | <b>",
            })
    void wordsBetweenAsterisks_areEmphasised_andOtherAsterisksStay(String text, String html, String plain) {
        Element element = new Element("p");
        InlineText.append(element, text);
        assertThat(element.getOuterHTML()).isEqualTo("<p>" + html + "</p>");
        assertThat(InlineText.plain(text)).isEqualTo(plain);
    }
}
