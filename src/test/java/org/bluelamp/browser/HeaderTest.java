package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header: whichever page is open, of the application or without session, it is the same. */
@TestInstance(Lifecycle.PER_CLASS)
class HeaderTest {
    /** Boxes and colours of all parts that every page has, those of the search drawn by script or without. */
    private static final String PARTS = """
            () => {
              const header = document.querySelector('.bl-header');
              const search = header.querySelector('bl-search').shadowRoot ?? header.querySelector('.bl-header-find');
              const parts = [header, search.querySelector('input'), ...search.querySelectorAll('svg, svg *')];
              parts.push(...header.querySelectorAll('.bl-brand a, .bl-brand span, .bl-languages a'));
              parts.push(...header.querySelectorAll('bl-appearance > button'));
              const look = part => {
                const { x, y, width, height } = part.getBoundingClientRect();
                const { color, backgroundColor, borderColor, font, stroke, strokeWidth, strokeLinecap, fill } =
                  getComputedStyle(part);
                const drawn = part.closest('svg') ? [stroke, strokeWidth, strokeLinecap, fill] : [];
                return [part.localName, x, y, width, height, color, backgroundColor, borderColor, font, ...drawn].join(' ');
              };
              const box = way => [way.textContent, ...Object.values(way.getBoundingClientRect().toJSON())].join(' ');
              return [...parts.map(look), ...[...header.querySelectorAll('.bl-ways a')].map(box)].join('\\n');
            }""";

    private final Visit visit = new Visit(Visit.desktop().setViewportSize(1920, 1080));
    private final String expected =
            (String) visit.open("/entry/first-lamp").page.evaluate(PARTS);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/list", "/stories", "/systems/relay", "/glance", "/about", "/entries"})
    void header_isThatOfAnEntrysPage(String path) {
        assertThat(visit.open(path).page.evaluate(PARTS)).isEqualTo(expected);
    }

    @AfterAll
    void leave() {
        visit.close();
    }
}
