package org.bluelamp.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;

/** A mouse whose button can be let go without the page being told, as happens outside a window or below a menu. */
final class RawMouse {
    private final CDPSession hand;

    RawMouse(Page page) {
        hand = page.context().newCDPSession(page);
    }

    RawMouse press(double x, double y) {
        return send("mousePressed", x, y, "left", 1);
    }

    /** Moves in one movement, with the button held. */
    RawMouse drag(double x, double y) {
        return send("mouseMoved", x, y, "left", 1);
    }

    /** Moves with no button held. */
    RawMouse move(double x, double y) {
        return send("mouseMoved", x, y, "none", 0);
    }

    RawMouse letGo(double x, double y) {
        return send("mouseReleased", x, y, "left", 0);
    }

    private RawMouse send(String type, double x, double y, String button, int buttons) {
        Map<String, Object> event =
                Map.of("type", type, "x", x, "y", y, "button", button, "buttons", buttons, "clickCount", 1);
        hand.send("Input.dispatchMouseEvent", new Gson().toJsonTree(event).getAsJsonObject());
        return this;
    }
}
