package org.bluelamp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A kiosk whose settings a test chooses, and whose clock it turns. */
final class KioskVisit implements AutoCloseable {
    final Visit visit;
    final Page page;

    /** @param settings as the kiosk's document names them, in place of those of the exhibit */
    KioskVisit(Map<String, ?> settings) {
        // This computer is no kiosk, which its page learns by asking.
        visit = new Visit(KioskTest.portrait()).tolerating404(true);
        page = visit.page;
        page.route("**/api/v1/kiosk.json*", route -> {
            APIResponse response = route.fetch();
            ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(response.body());
            settings.forEach(document::putPOJO);
            route.fulfill(new FulfillOptions().setResponse(response).setBody(document.toString()));
        });
    }

    void open(String state) {
        page.clock().install();
        page.navigate(Visit.address("/kiosk"));
        assertState(state);
    }

    void assertState(String state) {
        assertThat(page.locator("html")).hasAttribute("data-kiosk", state);
    }

    @Override
    public void close() {
        visit.close();
    }
}
