package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a language that runs from right to left and needs more room. */
class RightToLeftTest {
    /** Words of the interface that are plain English: no message file gave them. Texts of the exhibit say so by lang; a credit is a name. */
    static final String ENGLISH_WORDS = "() => { const found = [];"
            + " const walk = (node, lang) => { for (const child of node.childNodes) {"
            + "  if (child.nodeType === 3) { const words = child.textContent.trim();"
            + "   if (lang === 'ar-XB' && /[A-Za-z]{4,}/.test(words)) found.push(words); }"
            + "  else if (child.nodeType === 1 && !['SCRIPT','STYLE','NOSCRIPT'].includes(child.tagName)"
            + " && !child.matches('.bl-article-credit')) {"
            + "   const its = child.getAttribute('lang') || lang; walk(child, its);"
            + "   if (child.shadowRoot) walk(child.shadowRoot, its); } } };"
            + " walk(document.body, document.documentElement.lang); return found; }";

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=ar-XB", "/list?lang=ar-XB&theme=oversight", "/?lang=ar-XB&entry=compstat"})
    void page_runsFromRightToLeftFitsAndSpeaksNoEnglishOfItsOwn(String path) {
        for (var screen : List.of(Visit.desktop(), Visit.phone())) {
            try (Visit visit = new Visit(screen).open(path)) {
                assertThat(visit.page.locator("html")).hasAttribute("dir", "rtl");
                assertThat(visit.page.locator("html")).hasAttribute("lang", "ar-XB");
                int width = ((Number) visit.page.evaluate("innerWidth")).intValue();
                assertThat((Integer) visit.page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
                assertThat((List<?>) visit.page.evaluate(ENGLISH_WORDS)).isEmpty();
            }
        }
    }
}
