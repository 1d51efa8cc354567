package org.bluelamp.numbers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.QueryParameters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of the numbers as it goes to the browser. */
final class ShownPage {
    private ShownPage() {}

    /** The HTML that is on its way to the browser after an address was opened. */
    static Document open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("this.show"))
                .map(call -> Jsoup.parseBodyFragment(
                        String.valueOf(call.getParameters().getFirst())))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
