package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The focus goes back to the button of a panel that is closed, and stays in a row from which something is taken. */
class PopoverFocusTest {
    private final Visit visit = new Visit(Visit.desktop()).open("/");

    @AfterEach
    void leave() {
        visit.close();
    }

    private Locator button(String name) {
        return visit.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void openAndChoose(Locator button, String choice) {
        button.click();
        visit.page.locator(choice).first().check(new Locator.CheckOptions().setForce(true));
    }

    @Test
    void filters_closedByDoneOrEscape_giveTheFocusBack() {
        openAndChoose(button("Filters"), "bl-filters input");
        button("Done").click();
        Locator filters = visit.page.locator("bl-filters [part=button]");
        assertThat(filters).isFocused();
        openAndChoose(filters, "bl-filters input");
        visit.page.keyboard().press("Escape");
        assertThat(filters).isFocused();
    }

    @Test
    void appearanceAndTheKeyToTheDrawing_closedByEscape_giveTheFocusBack() {
        Locator appearance = visit.page.locator("bl-appearance > button");
        openAndChoose(appearance, "bl-appearance input");
        visit.page.keyboard().press("Escape");
        assertThat(appearance).isFocused();
        Locator key = visit.page.locator("bl-timeline .legend-button");
        key.click();
        assertThat(visit.page.locator("bl-timeline .legend")).isVisible();
        visit.page.keyboard().press("Escape");
        assertThat(key).isFocused();
    }

    @Test
    void chipThatIsTakenAway_leavesTheFocusOnTheNext() {
        visit.open("/?theme=signals&country=AU");
        Locator chips = visit.page.locator("bl-chosen-filters li button");
        assertThat(chips).hasCount(2);
        chips.last().focus();
        visit.page.keyboard().press("Enter");
        assertThat(chips).hasCount(1);
        assertThat(chips).isFocused();
    }

    @Test
    void visitorWhoPressesElsewhere_hasTheFocusThere() {
        openAndChoose(button("Filters"), "bl-filters input");
        Locator field = visit.page.locator("bl-search input");
        field.click();
        assertThat(visit.page.locator("bl-filters [part=panel]")).isHidden();
        assertThat(field).isFocused();
        visit.page.keyboard().type("r");
        assertThat(field).hasValue("r");
    }
}
