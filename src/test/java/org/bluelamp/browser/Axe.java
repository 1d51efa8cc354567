package org.bluelamp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/**
 * What axe-core finds wrong with a page. It is asked for violations alone: to describe every sound element too, as its
 * own builder has it do, takes longer than to look for what is wrong.
 */
final class Axe {
    private static final Map<String, ?> ALL_RULES = Map.of("rules", Map.of("target-size", Map.of("enabled", true)));
    /** The rules that another palette can break. */
    private static final Map<String, ?> PALETTE_RULES =
            Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    private static final String RUN = """
            async options => {
              const { violations } = await axe.run({ ...options, resultTypes: ['violations'] });
              const node = ({ target, html, failureSummary }) => [target, html, failureSummary].join(' ');
              return violations.map(({ id, help, nodes }) => [id, help, ...nodes.slice(0, 4).map(node)].join('\\n'));
            }""";

    private Axe() {}

    /** All rules, {@code target-size} included, in the palette that is shown. */
    static void assertNoViolation(Visit visit, String state) {
        assertNoViolation(visit.page, state);
    }

    /** All rules, as the page is shown. */
    static void assertNoViolation(Page page, String state) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat(violations(page, ALL_RULES)).as(state).isEmpty();
    }

    /** All rules, in a palette that is shown for it. */
    static void assertNoViolation(Visit visit, String state, ColorScheme palette) {
        show(visit, palette);
        assertNoViolation(visit, state);
    }

    /** All rules in one palette; in the other those that it can break. */
    static void assertNoViolationInEitherPalette(Visit visit, String state) {
        assertNoViolation(visit, state + " by night", ColorScheme.DARK);
        show(visit, ColorScheme.LIGHT);
        assertThat(violations(visit.page, PALETTE_RULES)).as(state + " by day").isEmpty();
    }

    /** All rules in the palette that is shown; in the kiosk's others those that a palette can break. */
    static void assertNoViolationInAnyKioskPalette(Page page, String state) {
        assertNoViolation(page, state);
        Object shown = page.evaluate("document.documentElement.dataset.palette");
        for (String palette : List.of("day", "contrast")) {
            page.evaluate("palette => { document.documentElement.dataset.palette = palette; }", palette);
            assertThat(violations(page, PALETTE_RULES))
                    .as(state + ", palette " + palette)
                    .isEmpty();
        }
        page.evaluate("palette => { document.documentElement.dataset.palette = palette; }", shown);
    }

    private static void show(Visit visit, ColorScheme palette) {
        visit.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(palette));
        visit.settle();
    }

    private static List<?> violations(Page page, Map<String, ?> options) {
        return (List<?>) page.evaluate(RUN, options);
    }
}
