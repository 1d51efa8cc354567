package org.bluelamp.numbers;

import org.bluelamp.OpenApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of the numbers as it goes to the browser. */
final class ShownPage {
    private ShownPage() {}

    /** The HTML that is on its way to the browser after an address was opened. */
    static Document open(String path, String query) {
        OpenApplication.open(path, query);
        return Jsoup.parseBodyFragment(OpenApplication.told("this.show").getLast());
    }
}
