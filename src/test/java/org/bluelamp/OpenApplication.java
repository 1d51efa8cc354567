package org.bluelamp;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The {@link RunningApplication} on the server's side, in a tab of its own for each test: no browser is asked. */
public final class OpenApplication implements BeforeEachCallback, AfterEachCallback {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.bluelamp");

    @Override
    public void beforeEach(ExtensionContext test) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, RunningApplication.context(), UI::new));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }

    /** @param query without its question mark */
    public static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    /**
     * What the calls to the browser with an expression in them carry, in their order; to be asked for before Karibu
     * looks at the page.
     */
    public static List<String> told(String expression) {
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains(expression))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .toList();
    }
}
