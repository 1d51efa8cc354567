package org.bluelamp.publish.page;

import org.bluelamp.html.FailureMessage;
import org.bluelamp.publish.http.Assets;
import org.bluelamp.publish.http.Html;
import org.bluelamp.publish.http.PageRequest;
import org.bluelamp.publish.http.Representation;
import org.springframework.http.HttpStatusCode;

/** Makes the page for every request that cannot be answered. */
final class FailurePage extends PageMaker {
    private static final String MISSING = "page.failure.missing";

    FailurePage(PageRequest asked, Assets assets) {
        super(asked, assets);
    }

    /**
     * The page for a status.
     *
     * @param path that was asked for, within the site; may be anything
     */
    Representation of(HttpStatusCode status, String path) {
        String key = key(status);
        FailureMessage message = new FailureMessage(catalog, writer, addresses);
        page.title(writer.messages().get(key))
                .head(Html.meta("robots", "noindex"))
                .main(key.equals(MISSING) ? message.missing(path) : message.of(key));
        return page.print();
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 404, 410 -> MISSING;
            case 405, 501 -> "page.failure.method";
            case 403 -> "page.failure.forbidden";
            case 413, 414, 431 -> "page.failure.too-long";
            case 503 -> "page.failure.busy";
            default -> status.is5xxServerError() ? "page.failure.fault" : "page.failure.unreadable";
        };
    }
}
