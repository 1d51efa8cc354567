package org.bluelamp.element;

import com.vaadin.flow.dom.Element;

/**
 * Sends HTML from the server to an element in the browser. Flow would keep a tree of components in the session for as long
 * as the page is open; HTML is sent once and forgotten. It comes from Flow's own elements, which escape all text.
 */
public final class ServerHtml {
    private ServerHtml() {}

    /** Calls the method {@code show} of a custom element. */
    public static void show(Element receiver, String html) {
        receiver.executeJs("this.show($0)", html);
    }

    /** @param subject id of what the HTML is about; the element drops it if the visitor has left meanwhile */
    static void show(Element receiver, String html, String subject) {
        receiver.executeJs("this.show($0, $1)", html, subject);
    }

    /** Tells a custom element that there is no HTML about a subject. */
    static void showNothing(Element receiver, String subject) {
        receiver.executeJs("this.show('', $0)", subject);
    }

    /** Makes an element all that another, plain one holds. */
    static void fill(Element receiver, Element content) {
        receiver.executeJs("this.innerHTML = $0", content.getOuterHTML());
    }
}
