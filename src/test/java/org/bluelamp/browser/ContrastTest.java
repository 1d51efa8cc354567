package org.bluelamp.browser;

import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;

/** The pages for readers who choose few colours. */
class ContrastTest {
    @Test
    void page_hasNoViolation_inForcedColours() {
        try (Visit visit = new Visit(Visit.desktop().setForcedColors(ForcedColors.ACTIVE)).open("/")) {
            Axe.assertNoViolation(visit, "forced colours");
        }
    }
}
