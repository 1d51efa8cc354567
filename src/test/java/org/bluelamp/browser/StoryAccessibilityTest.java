package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing in a story either; and it runs from right to left where the language does. */
class StoryAccessibilityTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/stories, all stories",
        "/stories/singing-lamp, first step",
        "/stories/singing-lamp?step=3, number",
        "/stories/singing-lamp?step=2&entry=coast-radio, open entry",
        "/stories/singing-lamp?step=end, end",
        "/stories/singing-lamp?step=2&present, presentation",
        "/stories/singing-lamp?lang=ar-XB&step=2, right to left"
    })
    void story_hasNoViolationInEitherPalette(String path, String state) {
        for (var screen : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = new Visit(screen)) {
                Axe.assertNoViolationInEitherPalette(visit.open(path), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories?lang=ar-XB",
                "/stories/singing-lamp?lang=ar-XB",
                "/stories/singing-lamp?lang=ar-XB&step=3",
                "/stories/singing-lamp?lang=ar-XB&step=end"
            })
    void story_runsFromRightToLeftFitsAndSpeaksNoEnglishOfItsOwn(String path) {
        for (var screen : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = new Visit(screen).open(path)) {
                assertThat(visit.page.locator("html")).hasAttribute("dir", "rtl");
                int width = ((Number) visit.page.evaluate("innerWidth")).intValue();
                assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                assertThat((List<?>) visit.page.evaluate(RightToLeftTest.ENGLISH_WORDS))
                        .isEmpty();
            }
        }
    }
}
