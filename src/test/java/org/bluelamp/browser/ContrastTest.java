package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graphic for readers who choose few colours, or more contrast. */
class ContrastTest {
    private static final String COLOURS = "selector => [...new Set([...document.querySelector('bl-timeline').shadowRoot"
            + ".querySelectorAll(selector)].map(each => getComputedStyle(each).fill))]";

    @Test
    void forcedColours_drawEveryThemeInTheReadersTextColour() {
        try (Visit visit = new Visit(Visit.desktop().setForcedColors(ForcedColors.ACTIVE)).open("/")) {
            Object text = visit.page.evaluate("() => { const probe = document.createElement('i');"
                    + " probe.style.color = 'CanvasText'; document.body.append(probe);"
                    + " const { color } = getComputedStyle(probe); probe.remove(); return color; }");
            for (String drawn :
                    List.of(".mark:not(.pinned) .lamp", ".dot:not(.pinned)", ".bars path", ".cluster text")) {
                assertThat((List<?>) visit.page.evaluate(COLOURS, drawn))
                        .as(drawn)
                        .isEqualTo(List.of(text));
            }
            Axe.assertNoViolation(visit, "forced colours");
        }
    }

    @Test
    void moreContrast_givesSecondaryWordsTheTextsColour() {
        try (Visit visit = new Visit(Visit.desktop().setContrast(Contrast.MORE)).open("/")) {
            assertThat(visit.page.evaluate(COLOURS, ".corner")).isEqualTo(visit.page.evaluate(COLOURS, ".ticks .year"));
        }
    }
}
